/** The subpath `thoisu/corpus`: a corpus run as a library, and its pieces. */

export {
  type AnalyzeCorpusOptions,
  analyzeCorpus,
  type CorpusDocument,
  type SourceRecord,
} from './analyze-corpus.js';
export { CorpusError } from './corpus-error.js';
export { type Duplicate, DuplicateIndex } from './duplicates/duplicate-index.js';
export { type TextSignature, textSignature } from './duplicates/signature.js';
export type { InputFormat } from './input/input-file.js';
export { OFFSET_UNITS, type OffsetMap, type OffsetUnit, offsetMap } from './offsets.js';
export { type AnswerCell, type AnswerPart, queryCorpus } from './query/run-query.js';
export { type ReadOptions, readRecords } from './read-records.js';
export type { CorpusItem, CorpusProblem, CorpusRecord, DaySource } from './record/corpus-record.js';
export type { RecordOptions } from './record/record-options.js';
export { type ReportOptions, renderReport } from './report/corpus-report.js';
export type { RowReader } from './report/gather/document-rows.js';
export { type RowOptions, type TableRows, tableRows } from './rows/table-rows.js';
export type { Manifest } from './run/manifest.js';
export { type RunResult, runCorpus } from './run/run-corpus.js';
export type { DuplicateMode, RunOptions, RunProgress } from './run/run-options.js';
export {
  type Cell,
  type Column,
  type ColumnType,
  type Row,
  SCHEMA,
  TABLE_NAMES,
  type Table,
  type TableName,
} from './schema.js';
export * from './statistics/statistics.js';
export * from './statistics/statistics.js';
export type { TableFormat } from './tables/encode-table.js';
export { readTable } from './tables/read-table.js';
export { writeTable } from './tables/write-table.js';
