export { type AnalyzeOptions, analyze } from './lib/analyze.js';
export { type Analyzer, type AnalyzerOptions, createAnalyzer } from './lib/analyzer.js';
export { type DatesOptions, dates } from './lib/entity/date/dates.js';
export { type EntityOptions, entities } from './lib/entity/entities.js';
export { explain } from './lib/label/explain.js';
export { type LabelOptions, labels } from './lib/label/labels.js';
export type { ExtraRow } from './lib/lexicon/extra-rows.js';
export { type MetricOptions, metrics } from './lib/metric/metrics.js';
export { numbers } from './lib/metric/number/numbers.js';
export {
  METRIC_COLUMNS,
  type MetricColumn,
  type MetricRow,
  type TabulatedDocument,
  tabulate,
  toCsv,
} from './lib/metric/tabulate.js';
export { type SectionOptions, sections } from './lib/section/sections.js';
export { type SentenceOptions, sentences } from './lib/sentence/sentences.js';
export { type StructureOptions, structure } from './lib/structure/structure.js';
export { type Summary, type SummaryItem, type SummaryOptions, summarize } from './lib/summary/summarize.js';
export { compareVietnamese } from './lib/text/collate.js';
export { decode, type Encoding } from './lib/text/encoding/decode.js';
export { type DetectedEncoding, detectEncoding } from './lib/text/encoding/detect.js';
export { type FoldKeyOptions, foldKey } from './lib/text/fold-key.js';
export type { Tone } from './lib/text/letters.js';
export { type NormalizedText, normalize, normalizeWithMap } from './lib/text/normalize/normalize.js';
export type { NormalizeOptions } from './lib/text/normalize/normalize-options.js';
export type { SpanMap } from './lib/text/normalize/span-map.js';
export { stripDiacritics } from './lib/text/strip-diacritics.js';
export { type Syllable, type SyllableFault, syllable, syllableFault } from './lib/text/syllable/syllable.js';
export { type Normalizer, useNormalizer } from './lib/text/unicode-form.js';
export * from './lib/types.js';
export { type WordOptions, words } from './lib/word/words.js';
