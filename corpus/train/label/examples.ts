/** Runs the stages before the labels over articles, and finds the gold label of each sentence. */
import { findEntities } from '../../../lib/entity/find-entities.js';
import { entityLexicon } from '../../../lib/entity/lexicon/entity-lexicon.js';
import { labelLexicon } from '../../../lib/label/label-lexicon.js';
import { LABELS } from '../../../lib/label/label-names.js';
import { type LabelFacts, labelFacts } from '../../../lib/label/label-scene.js';
import { defaultSource } from '../../../lib/lexicon/lexicon-source.js';
import { findMetrics } from '../../../lib/metric/find-metrics.js';
import { metricLexicon } from '../../../lib/metric/metric-lexicon.js';
import { prepare } from '../../../lib/prepared.js';
import { splitSentences } from '../../../lib/sentence/split-sentences.js';
import { findStructure } from '../../../lib/structure/find-structure.js';
import { structureLexicon } from '../../../lib/structure/structure-lexicon.js';
import type { Span } from '../../../lib/types.js';
import { segmentWords } from '../../../lib/word/segment-words.js';
import { wordModel } from '../../../lib/word/word-model.js';
import type { LabelledArticle } from './articles.js';

/** An article as the model sees it. */
export interface LabelExample {
  readonly article: LabelledArticle;
  readonly facts: LabelFacts;
  /** Number of the label of each sentence, -1 where nobody gave one. */
  readonly labels: Int8Array;
  /** For each labelled span the sentence that covers most of it, or -1. */
  readonly rows: Int32Array;
}

interface ReadText {
  readonly facts: LabelFacts;
  /** The sentences, in offsets of the text as given. */
  readonly spans: readonly Span[];
}

/** The facts of a text, by all stages before the labels. */
export function readFacts(text: string): ReadText {
  const source = defaultSource();
  const { table, map } = prepare(text, source.vocabulary);
  const sentences = splitSentences(table);
  const words = segmentWords(table, sentences, null, wordModel(source.vocabulary));
  const structure = findStructure(table, sentences, structureLexicon(source));
  const entities = findEntities(table, sentences, null, entityLexicon(source));
  const metrics = findMetrics(table, sentences, null, entities, metricLexicon(source));
  const spans = Array.from({ length: sentences.length }, (_, row) => {
    const span = { start: table.start[sentences.first[row]!]!, end: table.end[sentences.last[row]!]! };
    return map === null ? span : map.toOriginal(span);
  });
  const lexicon = labelLexicon(source);
  return { facts: labelFacts({ table, sentences, words, entities, metrics, structure, lexicon }), spans };
}

/** Aligns the labelled spans of an article with the library's own sentences, by what covers most. */
export function readExample(article: LabelledArticle): LabelExample {
  const { facts, spans } = readFacts(article.text);
  const labels = new Int8Array(spans.length).fill(-1);
  const covered = new Float64Array(spans.length);
  const rows = new Int32Array(article.spans.length).fill(-1);
  article.spans.forEach((span, k) => {
    let best = 0;
    spans.forEach(({ start, end }, row) => {
      const cover = Math.min(end, span.end) - Math.max(start, span.start);
      if (cover > best) {
        best = cover;
        rows[k] = row;
      }
      if (cover > covered[row]!) {
        covered[row] = cover;
        labels[row] = LABELS.indexOf(span.label);
      }
    });
  });
  return { article, facts, labels, rows };
}
