/** What an input file holds and how it is packed, by its name. */

/** How the records of an input are written. */
export const INPUT_FORMATS = ['text', 'html', 'json', 'jsonl', 'csv', 'tsv', 'parquet'] as const;
/** How records stand in a file. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** How a file is packed. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** A file to read, or standard input. */
export interface InputFile {
  /** Path to open, `-` for standard input. */
  readonly path: string;
  /** Name in tables and messages. */
  readonly name: string;
  readonly format: InputFormat;
  readonly compression: Compression;
  /** Size on disk; 0 for standard input. */
  readonly bytes: number;
  /** Time of the last change in milliseconds; 0 for standard input. */
  readonly modified: number;
}

const ENDINGS: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  parquet: 'parquet',
};

const PACKED = /\.(gz|zst)$/i;

/** The compression that a name tells. */
export function compressionOf(name: string): Compression {
  const ending = PACKED.exec(name)?.[1]?.toLowerCase();
  if (ending === 'gz') return 'gzip';
  return ending === 'zst' ? 'zstd' : 'none';
}

/** The format that a name tells, null where it tells none. */
export function formatOf(name: string): InputFormat | null {
  const ending = /\.([a-z]+)$/i.exec(name.replace(PACKED, ''))?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : null;
}
