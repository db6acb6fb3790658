/** `thoisu/statistics`: key words, collocations, concordances and trends, each usable alone; no Node needed. */
export type { Association } from './association.js';
export { type CollocationOptions, type CollocationRow, collocations } from './collocations.js';
export {
  type ConcordanceLine,
  type ConcordanceOptions,
  concordance,
  concordanceStream,
  sortConcordance,
} from './concordance.js';
export type { ConcordanceDocument, ConcordanceQuery } from './concordance-query.js';
export { type KeynessOptions, type KeynessRow, type KeynessSource, keyness } from './keyness.js';
export { type CountedPair, createPairCounter, type PairCounter, type PairOptions } from './pair-counter.js';
export type { Period, PeriodLength } from './periods.js';
export {
  createTermCounter,
  type TermCount,
  type TermCounter,
  type TermOptions,
  type TermTable,
} from './term-counter.js';
export type { TermSource } from './terms.js';
export { type Trend, type TrendOptions, type TrendPeriod, type TrendPoint, trend } from './trend.js';
export type { MannKendall, TheilSen } from './trend-tests.js';
export type { VocabularyCounts } from './vocabulary-counts.js';
