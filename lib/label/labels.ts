/** The labelled sentences of a text: the public function of this stage and those it needs. */
import { findEntities } from '../entity/find-entities.js';
import { entityLexicon } from '../entity/lexicon/entity-lexicon.js';
import { defaultSource } from '../lexicon/lexicon-source.js';
import { findMetrics } from '../metric/find-metrics.js';
import { metricLexicon } from '../metric/metric-lexicon.js';
import { checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { type SplitOptions, splitSentences } from '../sentence/split-sentences.js';
import { findStructure } from '../structure/find-structure.js';
import { structureLexicon } from '../structure/structure-lexicon.js';
import type { Sentence } from '../types.js';
import { segmentWords } from '../word/segment-words.js';
import { wordModel } from '../word/word-model.js';
import { labelLexicon } from './label-lexicon.js';
import { labelSentences } from './label-sentences.js';
import { labelledSentences } from './labelled-sentences.js';

/** Options of `labels`. */
export type LabelOptions = SplitOptions;

/**
 * The sentences of a text, each with what it mainly says (achievement, limitation, directive or other), the
 * probability of that and the evidence. Offsets are UTF-16 code units into `text`. Linear. The model and its figures
 * are described in docs/labels.md.
 * @throws TypeError when `text` is no string or an option is unknown or of a wrong type
 * @example labels('Giải ngân vốn đầu tư công còn chậm.')[0]?.label // 'limitation'
 */
export function labels(text: string, options: LabelOptions = {}): Sentence[] {
  checkText('labels', text);
  checkOptions('labels', options, { wrapped: 'boolean' });
  const source = defaultSource();
  const { original, table, map } = prepare(text);
  const sentences = splitSentences(table, options);
  const words = segmentWords(table, sentences, null, wordModel(source.vocabulary));
  const structure = findStructure(table, sentences, structureLexicon(source));
  const entities = findEntities(table, sentences, null, entityLexicon(source));
  const metrics = findMetrics(table, sentences, null, entities, metricLexicon(source));
  const found = labelSentences(table, sentences, words, entities, metrics, structure, labelLexicon(source));
  return restoreOffsets(labelledSentences(table, sentences, found), original, map);
}
