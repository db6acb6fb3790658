/** The subpath `thoisu/corpus`: a corpus run as a library, and its pieces. */
export { CorpusError } from './corpus-error.js';
export { DuplicateIndex, type Duplicate } from './duplicates/duplicate-index.js';
export { textSignature, type TextSignature } from './duplicates/signature.js';
export type { InputFormat } from './input/input-file.js';
export { OFFSET_UNITS, offsetMap, type OffsetMap, type OffsetUnit } from './offsets.js';
export { readRecords, type ReadOptions } from './read-records.js';
export { analyzeCorpus, type AnalyzeCorpusOptions, type CorpusDocument, type SourceRecord } from './analyze-corpus.js';
export type { CorpusItem, CorpusProblem, CorpusRecord, DaySource } from './record/corpus-record.js';
export type { RecordOptions } from './record/record-options.js';
export { type RowOptions, type TableRows, tableRows } from './rows/table-rows.js';
export type { Manifest } from './run/manifest.js';
export { runCorpus, type RunResult } from './run/run-corpus.js';
export type { DuplicateMode, RunOptions, RunProgress } from './run/run-options.js';
export {
  type Cell,
  type Column,
  type ColumnType,
  type Row,
  SCHEMA,
  type Table,
  TABLE_NAMES,
  type TableName,
} from './schema.js';
export { readTable } from './tables/read-table.js';
export type { TableFormat } from './tables/encode-table.js';
export { writeTable } from './tables/write-table.js';
