/** A document of a corpus before its analysis. */

/** Where the day of publication stands. */
export type DaySource = 'field' | 'page' | 'text' | 'option';

/** A record whose text could be read. */
export interface CorpusRecord {
  readonly kind: 'record';
  /** The identifier in the record, else file and line. */
  readonly id: string;
  readonly file: string;
  /** Line on which the record begins; the row of a Parquet file; from 1. */
  readonly line: number;
  readonly text: string;
  /** The encoding that the text was read in. */
  readonly encoding: string;
  readonly title?: string;
  readonly url?: string;
  /** Day of publication (ISO 8601) that a field, the page or an option states. */
  readonly publishedAt?: string;
  readonly publishedFrom?: DaySource;
  /** The fields to keep, as JSON. */
  readonly fields?: string;
}

/** A record, or a place of a file, that cannot be read. */
export interface CorpusProblem {
  readonly kind: 'problem';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a corpus yields. */
export type CorpusItem = CorpusRecord | CorpusProblem;
