/** Reads the records of one input file as they stand. */
import { limitedByteLines } from './byte-lines.js';
import { csvRows, type ReadLimits } from './csv-rows.js';
import { STANDARD_INPUT } from './find-inputs.js';
import type { InputFile } from './input-file.js';
import { type OpenInput, openInput } from './open-file.js';
import { openParquet, parquetRows } from './parquet-rows.js';
import type { FieldValue, RawItem } from './raw-item.js';

/** A file being read: its items, and what is known of it so far. */
export interface ItemReader extends Pick<OpenInput, 'bytesRead' | 'checksum'> {
  readonly items: AsyncIterable<RawItem>;
}

const tooLong = (line: number, { maxRecordBytes }: ReadLimits): RawItem => ({
  kind: 'problem',
  line,
  message: `longer than ${maxRecordBytes} bytes`,
});

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13));

async function* lineItems(chunks: AsyncIterable<Uint8Array>, limits: ReadLimits): AsyncGenerator<RawItem> {
  let line = 0;
  for await (const bytes of limitedByteLines(chunks, limits.maxRecordBytes)) {
    line++;
    if (bytes === null) yield tooLong(line, limits);
    else if (!isBlank(bytes)) yield { kind: 'json', line, bytes };
  }
}

/** All bytes of a stream, null when they are more than the limit. */
async function allBytes(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    length += piece.length;
    if (length > limit) pieces.length = 0;
    else pieces.push(piece);
  }
  return length > limit ? null : Buffer.concat(pieces);
}

async function* wholeItem(
  chunks: AsyncIterable<Uint8Array>,
  kind: 'text' | 'html',
  limits: ReadLimits,
): AsyncGenerator<RawItem> {
  const bytes = await allBytes(chunks, limits.maxRecordBytes);
  yield bytes === null ? tooLong(1, limits) : { kind, line: 1, bytes };
}

function jsonItem(value: FieldValue): RawItem {
  return typeof value !== 'object' || value === null || Array.isArray(value)
    ? { kind: 'problem', line: 1, message: 'the JSON value is not an object' }
    : { kind: 'fields', line: 1, fields: value as Readonly<Record<string, FieldValue>> };
}

async function* jsonItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawItem> {
  const bytes = await allBytes(chunks, Number.POSITIVE_INFINITY);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes!));
  } catch (error) {
    yield { kind: 'problem', line: 1, message: `bad JSON: ${(error as Error).message}` };
    return;
  }
  for (const part of Array.isArray(value) ? value : [value]) yield jsonItem(part);
}

async function* parquetItems(
  file: InputFile,
  chunks: AsyncIterable<Uint8Array>,
  columns: readonly string[] | null,
): AsyncGenerator<RawItem> {
  const packed = file.compression !== 'none' || file.path === STANDARD_INPUT;
  const bytes = await drain(chunks, packed);
  const open = await openParquet(bytes ?? file.path);
  let line = 0;
  const wanted = columns === null ? undefined : open.columns.filter((name) => columns.includes(name));
  for await (const fields of parquetRows(open, wanted)) yield { kind: 'fields', line: ++line, fields };
}

/** Reads a stream to its end for its checksum, and keeps the bytes where the file cannot be opened at any place. */
async function drain(chunks: AsyncIterable<Uint8Array>, keep: boolean): Promise<Uint8Array | null> {
  if (keep) return allBytes(chunks, Number.POSITIVE_INFINITY);
  for await (const chunk of chunks) void chunk;
  return null;
}

function itemsOf(
  file: InputFile,
  chunks: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  columns: readonly string[] | null,
): AsyncGenerator<RawItem> {
  switch (file.format) {
    case 'text':
    case 'html':
      return wholeItem(chunks, file.format, limits);
    case 'json':
      return jsonItems(chunks);
    case 'jsonl':
      return lineItems(chunks, limits);
    case 'csv':
      return csvRows(chunks, ',', limits);
    case 'tsv':
      return csvRows(chunks, '\t', limits);
    case 'parquet':
      return parquetItems(file, chunks, columns);
  }
}

/** Ends with a problem instead of an error where a file cannot be read on. */
async function* untilError(items: AsyncIterable<RawItem>): AsyncGenerator<RawItem> {
  let line = 0;
  try {
    for await (const item of items) {
      line = item.line;
      yield item;
    }
  } catch (error) {
    yield { kind: 'problem', line: line + 1, message: `cannot be read on: ${(error as Error).message}` };
  }
}

/**
 * The records of a file, in order. What cannot be read becomes a problem, and the rest goes on.
 * @param columns the columns of Parquet files that are wanted; null: all
 */
export function readItems(
  file: InputFile,
  limits: ReadLimits,
  columns: readonly string[] | null,
): ItemReader {
  const { chunks, bytesRead, checksum } = openInput(file);
  return { items: untilError(itemsOf(file, chunks, limits, columns)), bytesRead, checksum };
}
