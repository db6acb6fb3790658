/** Scores the analyser on annotated articles: one report of figures for all stages. */
import { analyze, type Document, type EntityType, type Label } from '../index.js';
import type { GoldArticle } from './gold.js';
import { accuracy, type Confusion, createConfusion, labelF1, macroF1 } from './score/confusion.js';
import { addCounts, type Counts, f1, noCounts, precision, recall } from './score/counts.js';
import { type DiscourseCounts, scoreDiscourse } from './score/score-discourse.js';
import { ENTITY_TYPES, scoreExact, scoreRelaxed } from './score/score-entities.js';
import { type LinkCounts, scoreLinks } from './score/score-links.js';
import { fieldRight, METRIC_FIELDS, type MetricField, scoreQuantities } from './score/score-metrics.js';
import { labelFor, scoreSentences } from './score/score-sentences.js';

export const LABELS: readonly Label[] = ['achievement', 'limitation', 'directive', 'other'];

/** The tasks of `scoreLinks`. */
export const LINK_TASKS: readonly (keyof LinkCounts)[] = ['positions', 'mentions', 'changes'];

/** The tasks of `scoreDiscourse`. */
export const DISCOURSE_TASKS: readonly (keyof DiscourseCounts)[] = [
  'structure',
  'sections',
  'speakers',
  'statements',
];

/** Precision, recall and F1 with the number of gold items. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** All figures of a run. */
export interface AccuracyReport {
  readonly articles: number;
  readonly sentences: Score;
  readonly entities: Readonly<Record<EntityType, Score & { readonly relaxed: number }>>;
  /** Micro average over all types but EVENT. */
  readonly headline: Score & { readonly relaxed: number };
  /** Offices with their holders, mentions with the person meant, changes of office; where the gold marks them. */
  readonly links: Readonly<Record<keyof LinkCounts, Score>>;
  /** Parts of the page, section labels, speakers, by sentence; where the gold marks them. */
  readonly discourse: Readonly<Record<keyof DiscourseCounts, Score>>;
  readonly quantities: Score;
  readonly fields: Readonly<Record<MetricField, number>>;
  readonly labels: {
    readonly accuracy: number;
    readonly macroF1: number;
    readonly f1: Readonly<Record<Label, number>>;
    readonly confusion: Confusion<Label>;
  };
}

interface Tally {
  sentences: Counts;
  exact: Record<EntityType, Counts>;
  relaxed: Record<EntityType, Counts>;
  links: Record<keyof LinkCounts, Counts>;
  discourse: Record<keyof DiscourseCounts, Counts>;
  quantities: Counts;
  fields: Record<MetricField, number>;
  confusion: Confusion<Label>;
}

const toScore = (counts: Counts): Score => ({
  precision: precision(counts),
  recall: recall(counts),
  f1: f1(counts),
  gold: counts.gold,
});

const byType = (): Record<EntityType, Counts> =>
  Object.fromEntries(ENTITY_TYPES.map((type) => [type, noCounts()])) as Record<EntityType, Counts>;

function emptyTally(): Tally {
  return {
    sentences: noCounts(),
    exact: byType(),
    relaxed: byType(),
    links: { positions: noCounts(), mentions: noCounts(), changes: noCounts() },
    discourse: { structure: noCounts(), sections: noCounts(), speakers: noCounts(), statements: noCounts() },
    quantities: noCounts(),
    fields: Object.fromEntries(METRIC_FIELDS.map((field) => [field, 0])) as Record<MetricField, number>,
    confusion: createConfusion(LABELS),
  };
}

function tallyArticle(tally: Tally, article: GoldArticle, document: Document): void {
  addCounts(tally.sentences, scoreSentences(article, document.sentences));
  for (const type of ENTITY_TYPES) {
    addCounts(tally.exact[type], scoreExact(article, document.entities, type));
    addCounts(tally.relaxed[type], scoreRelaxed(article, document.entities, type));
  }
  const links = scoreLinks(article, document);
  for (const task of LINK_TASKS) addCounts(tally.links[task], links[task]);
  const discourse = scoreDiscourse(article, document);
  for (const task of DISCOURSE_TASKS) addCounts(tally.discourse[task], discourse[task]);
  const { counts, pairs } = scoreQuantities(article, document.metrics);
  addCounts(tally.quantities, counts);
  for (const field of METRIC_FIELDS) {
    tally.fields[field] += pairs.filter(([found, wanted]) => fieldRight(field, found, wanted)).length;
  }
  for (const sentence of article.sentences) {
    tally.confusion[sentence.label][labelFor(sentence, document.sentences)]++;
  }
}

function headline(counts: Record<EntityType, Counts>): Counts {
  const sum = noCounts();
  for (const type of ENTITY_TYPES) if (type !== 'EVENT') addCounts(sum, counts[type]);
  return sum;
}

/** Analyses one article as the benchmark does: with its publication date where the gold has one. */
export function analyzeGold(article: GoldArticle): Document {
  return analyze(article.text, article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt });
}

/** Scores articles. */
export function scoreArticles(articles: readonly GoldArticle[]): AccuracyReport {
  const tally = emptyTally();
  for (const article of articles) tallyArticle(tally, article, analyzeGold(article));
  const matched = Math.max(1, tally.quantities.right);
  return {
    articles: articles.length,
    sentences: toScore(tally.sentences),
    entities: Object.fromEntries(
      ENTITY_TYPES.map((type) => [type, { ...toScore(tally.exact[type]), relaxed: f1(tally.relaxed[type]) }]),
    ) as AccuracyReport['entities'],
    headline: { ...toScore(headline(tally.exact)), relaxed: f1(headline(tally.relaxed)) },
    links: {
      positions: toScore(tally.links.positions),
      mentions: toScore(tally.links.mentions),
      changes: toScore(tally.links.changes),
    },
    discourse: Object.fromEntries(
      DISCOURSE_TASKS.map((task) => [task, toScore(tally.discourse[task])]),
    ) as AccuracyReport['discourse'],
    quantities: toScore(tally.quantities),
    fields: Object.fromEntries(
      METRIC_FIELDS.map((field) => [field, tally.fields[field] / matched]),
    ) as Record<MetricField, number>,
    labels: {
      accuracy: accuracy(tally.confusion),
      macroF1: macroF1(tally.confusion),
      f1: Object.fromEntries(LABELS.map((label) => [label, labelF1(tally.confusion, label)])) as Record<
        Label,
        number
      >,
      confusion: tally.confusion,
    },
  };
}
