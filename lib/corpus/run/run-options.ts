/** The options of a corpus run. */
import { argumentError, checkOptions, type OptionRule } from '../../options.js';
import { INPUT_FORMATS, type InputFormat } from '../input/input-file.js';
import { OFFSET_UNITS, type OffsetUnit } from '../offsets.js';
import {
  RECORD_RULES,
  type RecordOptions,
  type RecordSettings,
  recordSettings,
} from '../record/record-options.js';
import { TABLE_FORMATS, type TableFormat } from '../tables/encode-table.js';

/** What is done with texts that were seen before. */
export const DUPLICATE_MODES = ['mark', 'drop', 'off'] as const;
/** What becomes of duplicates. */
export type DuplicateMode = (typeof DUPLICATE_MODES)[number];

/** How far a run is. */
export interface RunProgress {
  /** Records done, in parts that are written or being written. */
  readonly records: number;
  /** Bytes read of the inputs, and their sum; the sum is 0 for standard input. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** Settings of `runCorpus`. */
export interface RunOptions extends RecordOptions {
  /** Format of standard input and of files whose names tell none (default for standard input: `jsonl`). */
  readonly inputFormat?: InputFormat;
  /** Format of the tables (default: `parquet`). */
  readonly format?: TableFormat;
  /** Unit of all offsets (default: `utf16`). */
  readonly offsets?: OffsetUnit;
  /** Whether `documents` holds the texts (default: true). */
  readonly text?: boolean;
  /** Languages whose texts are analysed (ISO 639-3); by default all are. */
  readonly languages?: readonly string[];
  /** Whether duplicates are marked, kept out of the other tables, or not looked for (default: `mark`). */
  readonly duplicates?: DuplicateMode;
  /** Least similarity of near duplicates, 0.5 to 1 (default: 0.8). */
  readonly similarity?: number;
  /** Records in a part file (default: 1,000). */
  readonly partRecords?: number;
  /** Worker threads (default: one a core). */
  readonly workers?: number;
  /** Seconds after which the analysis of one document is given up (default: 60). */
  readonly timeout?: number;
  /** Megabytes of heap that a worker may use (default: as the runtime decides). */
  readonly workerMemory?: number;
  /** Whether to go on with a run that was interrupted. */
  readonly resume?: boolean;
  /** Called as the run goes on. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Stops the run after the parts that are complete. */
  readonly signal?: AbortSignal;
}

/** The settings that the output depends on. */
export interface RunSettings {
  readonly record: RecordSettings;
  readonly format: TableFormat;
  readonly offsets: OffsetUnit;
  readonly text: boolean;
  readonly languages: readonly string[] | null;
  readonly duplicates: DuplicateMode;
  readonly similarity: number;
  readonly partRecords: number;
  readonly inputFormat: InputFormat | null;
}

const RULES: Readonly<Record<keyof RunOptions, OptionRule>> = {
  ...RECORD_RULES,
  inputFormat: INPUT_FORMATS,
  format: TABLE_FORMATS,
  offsets: OFFSET_UNITS,
  text: 'boolean',
  languages: 'array',
  duplicates: DUPLICATE_MODES,
  similarity: 'number',
  partRecords: 'number',
  workers: 'number',
  timeout: 'number',
  workerMemory: 'number',
  resume: 'boolean',
  onProgress: 'function',
  signal: 'object',
};

/** Smallest and largest value, and whether it must be whole. */
const RANGES: readonly (readonly [keyof RunOptions, number, number, boolean])[] = [
  ['similarity', 0.5, 1, false],
  ['partRecords', 1, 1_000_000, true],
  ['workers', 1, 1024, true],
  ['timeout', 0.1, 86_400, false],
  ['workerMemory', 16, 1_000_000, true],
  ['maxRecordBytes', 1, 2 ** 30, true],
];

function checkRanges(fn: string, options: RunOptions): void {
  for (const [name, least, most, whole] of RANGES) {
    const value = options[name] as number | undefined;
    if (value === undefined) continue;
    if (value < least || value > most || (whole && !Number.isInteger(value))) {
      throw argumentError(
        fn,
        `options.${name}`,
        value,
        `${whole ? 'a whole number' : 'a number'} from ${least} to ${most}`,
      );
    }
  }
}

function checkLanguages(fn: string, languages: readonly unknown[] | undefined): void {
  if (languages?.some((code) => typeof code !== 'string' || !/^[a-z]{3}$/.test(code))) {
    throw argumentError(fn, 'options.languages', languages, 'a list of ISO 639-3 codes such as "vie"');
  }
}

const recordPart = (options: RunOptions): RecordOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(RECORD_RULES, name)));

/**
 * Checks the options and completes those that the output depends on.
 * @throws TypeError when an option is unknown, has the wrong type or a value that is not allowed
 */
export function runSettings(fn: string, options: RunOptions): RunSettings {
  checkOptions(fn, options, RULES);
  checkRanges(fn, options);
  checkLanguages(fn, options.languages);
  return {
    record: recordSettings(fn, recordPart(options)),
    format: options.format ?? 'parquet',
    offsets: options.offsets ?? 'utf16',
    text: options.text ?? true,
    languages: options.languages ?? null,
    duplicates: options.duplicates ?? 'mark',
    similarity: options.similarity ?? 0.8,
    partRecords: options.partRecords ?? 1000,
    inputFormat: options.inputFormat ?? null,
  };
}
