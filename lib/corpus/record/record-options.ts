/** How records are made of what stands in the files. */
import { argumentError, checkDay, checkOptions, type OptionRule } from '../../options.js';
import { ENCODINGS, type Encoding } from '../../text/encoding/decode.js';

/** Settings of `readRecords`. */
export interface RecordOptions {
  /** Fields of the text, joined by line breaks (default: `text`, else `content`, else `body`). */
  readonly textField?: readonly string[];
  /** Field of the identifier (default: `id`). */
  readonly idField?: string;
  /** Field of the title (default: `title`). */
  readonly titleField?: string;
  /** Field of the address (default: `url`, else `link`). */
  readonly urlField?: string;
  /** Field of the day of publication (default: `publishedAt`, `published_at`, else `date`). */
  readonly dateField?: string;
  /** Day of publication of records that state none (ISO 8601). */
  readonly publishedAt?: string;
  /** Fields that go into the table `documents` unchanged. */
  readonly keepFields?: readonly string[];
  /** Encoding of all texts; by default it is found out for each. */
  readonly encoding?: Encoding | 'auto';
  /** Whether the text field holds HTML. */
  readonly html?: boolean;
  /** Whether another tool has joined the syllables of words by `_`. */
  readonly segmented?: boolean;
  /** Longest record in bytes (default: 16 MiB); longer ones are rejected. */
  readonly maxRecordBytes?: number;
}

/** The settings with their defaults; of several names the first that a record has counts. */
export interface RecordSettings {
  readonly text: readonly string[];
  /** Whether all the names of `text` are joined, instead of the first that is there. */
  readonly joined: boolean;
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly url: readonly string[];
  readonly date: readonly string[];
  readonly publishedAt: string | null;
  readonly keep: readonly string[];
  readonly encoding: Encoding | 'auto';
  readonly html: boolean;
  readonly segmented: boolean;
  readonly maxRecordBytes: number;
}

const DEFAULTS = {
  text: ['text', 'content', 'body'],
  id: ['id'],
  title: ['title'],
  url: ['url', 'link'],
  date: ['publishedAt', 'published_at', 'date'],
  maxRecordBytes: 16 * 2 ** 20,
};

/** The types of the options, for `checkOptions`. */
export const RECORD_RULES: Readonly<Record<keyof RecordOptions, OptionRule>> = {
  textField: 'array',
  idField: 'string',
  titleField: 'string',
  urlField: 'string',
  dateField: 'string',
  publishedAt: 'string',
  keepFields: 'array',
  encoding: ['auto', ...ENCODINGS],
  html: 'boolean',
  segmented: 'boolean',
  maxRecordBytes: 'number',
};

function checkNames(fn: string, option: string, names: readonly unknown[] | undefined): void {
  if (names?.some((name) => typeof name !== 'string' || name === '')) {
    throw argumentError(fn, `options.${option}`, names, 'a list of field names');
  }
}

const oneOr = (name: string | undefined, names: readonly string[]): readonly string[] =>
  name === undefined ? names : [name];

/**
 * Completes the options.
 * @throws TypeError when an option has the wrong type or a value that is not allowed
 */
export function recordSettings(fn: string, options: RecordOptions): RecordSettings {
  checkOptions(fn, options, RECORD_RULES);
  checkNames(fn, 'textField', options.textField);
  checkNames(fn, 'keepFields', options.keepFields);
  checkDay(fn, 'options.publishedAt', options.publishedAt);
  return {
    text: options.textField ?? DEFAULTS.text,
    joined: options.textField !== undefined,
    id: oneOr(options.idField, DEFAULTS.id),
    title: oneOr(options.titleField, DEFAULTS.title),
    url: oneOr(options.urlField, DEFAULTS.url),
    date: oneOr(options.dateField, DEFAULTS.date),
    publishedAt: options.publishedAt?.slice(0, 10) ?? null,
    keep: options.keepFields ?? [],
    encoding: options.encoding ?? 'auto',
    html: options.html ?? false,
    segmented: options.segmented ?? false,
    maxRecordBytes: options.maxRecordBytes ?? DEFAULTS.maxRecordBytes,
  };
}

/** The columns of a table that the settings may read. */
export function wantedColumns({ text, id, title, url, date, keep }: RecordSettings): string[] {
  return [...new Set([...text, ...id, ...title, ...url, ...date, ...keep])];
}
