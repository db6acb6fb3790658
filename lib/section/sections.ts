/** The sections of a text: the public function of this stage and those it needs. */
import { findEntities } from '../entity/find-entities.js';
import { entityLexicon } from '../entity/lexicon/entity-lexicon.js';
import { labelLexicon } from '../label/label-lexicon.js';
import { labelSentences } from '../label/label-sentences.js';
import { defaultSource } from '../lexicon/lexicon-source.js';
import { findMetrics } from '../metric/find-metrics.js';
import { metricLexicon } from '../metric/metric-lexicon.js';
import { checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { type SplitOptions, splitSentences } from '../sentence/split-sentences.js';
import { findStructure } from '../structure/find-structure.js';
import { structureLexicon } from '../structure/structure-lexicon.js';
import type { Section } from '../types.js';
import { segmentWords } from '../word/segment-words.js';
import { wordModel } from '../word/word-model.js';
import { findSections } from './find-sections.js';
import { sectionLexicon } from './section-lexicon.js';
import { createSectionScene } from './section-scene.js';

/** Options of `sections`. */
export type SectionOptions = SplitOptions;

/**
 * The sections of an article: lead, achievements, limitations, their causes, directives, closing, background, each a
 * run of sentences with or without a heading. `sentences` holds the index of the first sentence and of the one behind
 * the last. Offsets are UTF-16 code units into `text`. Linear. The model is described in docs/models/sections.md.
 * @throws TypeError when `text` is no string or an option is unknown or of a wrong type
 */
export function sections(text: string, options: SectionOptions = {}): Section[] {
  checkText('sections', text);
  checkOptions('sections', options, { wrapped: 'boolean' });
  const source = defaultSource();
  const { original, table, map } = prepare(text);
  const sentences = splitSentences(table, options);
  const structure = findStructure(table, sentences, structureLexicon(source));
  const entities = findEntities(table, sentences, null, entityLexicon(source));
  const metrics = findMetrics(table, sentences, null, entities, metricLexicon(source));
  const words = segmentWords(table, sentences, null, wordModel(source.vocabulary));
  const labels = labelSentences(table, sentences, words, entities, metrics, structure, labelLexicon(source));
  const scene = createSectionScene(table, sentences, structure, labels, sectionLexicon(source));
  return restoreOffsets(findSections(scene), original, map);
}
