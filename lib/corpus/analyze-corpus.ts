/** Analyses the documents of a corpus one after the other. */
import type { AnalyzeOptions } from '../analyze.js';
import { argumentError, checkDay, checkOptions, type OptionRule } from '../options.js';
import type { Document } from '../types.js';
import { analyzeRecord } from './analyze-record.js';
import { INPUT_FORMATS } from './input/input-file.js';
import { type ReadOptions, readRecords } from './read-records.js';
import type { CorpusItem, CorpusProblem, CorpusRecord } from './record/corpus-record.js';
import { RECORD_RULES } from './record/record-options.js';

/** A text of the caller's own. */
export interface SourceRecord {
  readonly text: string;
  /** Default: its number in the source, from 1. */
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** Day of publication (ISO 8601). */
  readonly publishedAt?: string;
}

/** Settings of `analyzeCorpus`. */
export interface AnalyzeCorpusOptions extends ReadOptions, Pick<AnalyzeOptions, 'stages' | 'wrapped'> {
  /** Called with what cannot be read; by default it is passed over. */
  readonly onProblem?: (problem: CorpusProblem) => void;
}

/** An analysed document with what is known of its record. */
export interface CorpusDocument extends Document, Omit<CorpusRecord, 'kind' | 'text'> {}

const RULES: Readonly<Record<keyof AnalyzeCorpusOptions, OptionRule>> = {
  ...RECORD_RULES,
  inputFormat: INPUT_FORMATS,
  stages: 'array',
  wrapped: 'boolean',
  onProblem: 'function',
};

type Source = string | readonly string[] | Iterable<SourceRecord> | AsyncIterable<SourceRecord>;

function isPaths(source: Source): source is string | readonly string[] {
  return (
    typeof source === 'string' || (Array.isArray(source) && source.every((part) => typeof part === 'string'))
  );
}

function ownRecord(record: SourceRecord, number: number): CorpusRecord {
  const { text, id = String(number), publishedAt, ...rest } = record;
  if (typeof text !== 'string') {
    throw argumentError('analyzeCorpus', `source[${number - 1}].text`, text, 'a string');
  }
  checkDay('analyzeCorpus', `source[${number - 1}].publishedAt`, publishedAt);
  const day = publishedAt === undefined ? {} : ({ publishedAt, publishedFrom: 'field' } as const);
  return { ...rest, kind: 'record', id, text, file: '', line: number, encoding: 'utf-8', ...day };
}

async function* ownRecords(
  source: Iterable<SourceRecord> | AsyncIterable<SourceRecord>,
): AsyncGenerator<CorpusItem> {
  let number = 0;
  for await (const record of source) yield ownRecord(record, ++number);
}

function itemsOf(source: Source, options: ReadOptions): AsyncIterable<CorpusItem> {
  if (isPaths(source)) return readRecords(source, options);
  const iterable = source as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null | undefined;
  if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
    throw argumentError('analyzeCorpus', 'source', source, 'paths, or an iterable of records');
  }
  return ownRecords(source);
}

/**
 * Analyses the documents of files (as `readRecords` reads them) or of records of the caller's own, in order and one at a
 * time, in this thread; `runCorpus` uses all cores and writes tables. The documents fit `tabulate` and `tableRows`.
 *
 * @throws TypeError when an argument has the wrong type or an option is not allowed
 * @throws CorpusError when an input does not exist or tells no format
 * @example for await (const { id, people } of analyzeCorpus('news.jsonl.gz')) console.log(id, people.length)
 */
export async function* analyzeCorpus(
  source: Source,
  options: AnalyzeCorpusOptions = {},
): AsyncGenerator<CorpusDocument> {
  checkOptions('analyzeCorpus', options, RULES);
  const { onProblem, stages, wrapped, ...readOptions } = options;
  const shared = { ...(stages && { stages }), ...(wrapped !== undefined && { wrapped }) };
  for await (const item of itemsOf(source, readOptions)) {
    if (item.kind === 'problem') onProblem?.(item);
    else {
      const { kind: _, text: __, ...facts } = item;
      yield { ...facts, ...analyzeRecord(item, shared) };
    }
  }
}
