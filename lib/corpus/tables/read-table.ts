/** Reads the tables of a finished run back. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkText } from '../../options.js';
import { CorpusError } from '../corpus-error.js';
import { byteLines } from '../input/byte-lines.js';
import { csvRows } from '../input/csv-rows.js';
import { openParquet, parquetRows } from '../input/parquet-rows.js';
import { type Cell, type Column, type Row, SCHEMA, type TableName } from '../schema.js';

const PART = /^part-\d+\.(parquet|csv|jsonl)$/;
const decoder = new TextDecoder();

function toCell({ type, nullable }: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : (value as Cell);
  const text = decoder.decode(value as Uint8Array);
  if (text === '' && (nullable || type !== 'string')) return null;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

function toRow(table: TableName, fields: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    SCHEMA[table].columns.map((column) => [column.name, toCell(column, fields[column.name])]),
  );
}

async function* csvFields(path: string): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const limits = { maxRecordBytes: 2 ** 30 };
  for await (const item of csvRows(createReadStream(path), ',', limits)) {
    if (item.kind === 'problem') throw new CorpusError(`${path}:${item.line}: ${item.message}`);
    if (item.kind === 'fields') yield item.fields;
  }
}

async function* jsonFields(path: string): AsyncGenerator<Readonly<Record<string, unknown>>> {
  for await (const line of byteLines(createReadStream(path))) {
    yield JSON.parse(decoder.decode(line)) as Readonly<Record<string, unknown>>;
  }
}

async function* partFields(path: string): AsyncGenerator<Readonly<Record<string, unknown>>> {
  if (path.endsWith('.csv')) yield* csvFields(path);
  else if (path.endsWith('.jsonl')) yield* jsonFields(path);
  else yield* parquetRows(await openParquet(path));
}

/**
 * The rows of a table of a run, in order, whatever its format; dates are ISO 8601 days. Memory: one row group (Parquet) or
 * one block (CSV, JSON Lines).
 *
 * @param folder the folder that the run wrote
 * @throws CorpusError when the folder has no such table
 * @example for await (const row of readTable('out', 'metrics')) console.log(row.indicator, row.value)
 */
export async function* readTable(folder: string, table: TableName): AsyncGenerator<Row> {
  checkText('readTable', folder, 'folder');
  const path = join(folder, table);
  const names = await readdir(path).catch(() => []);
  const parts = names.filter((name) => PART.test(name)).sort();
  if (parts.length === 0)
    throw new CorpusError(`${path} has no part files; is ${folder} the output of a run?`);
  for (const part of parts) {
    for await (const fields of partFields(join(path, part))) yield toRow(table, fields);
  }
}
