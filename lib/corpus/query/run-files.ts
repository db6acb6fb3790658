/** The part files of a run, table by table. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../corpus-error.js';
import { TABLE_NAMES, type TableName } from '../schema.js';

/** The formats that a run can be written in. */
export type RunFormat = 'parquet' | 'csv' | 'jsonl';

/** The files of a table, in order. */
export interface TableFiles {
  readonly table: TableName;
  readonly format: RunFormat;
  readonly files: readonly string[];
}

const PART = /^part-\d+\.(parquet|csv|jsonl)$/;

async function tableFiles(folder: string, table: TableName): Promise<TableFiles | null> {
  const names = await readdir(join(folder, table)).catch(() => []);
  const parts = names.filter((name) => PART.test(name)).sort();
  if (parts.length === 0) return null;
  const format = PART.exec(parts[0]!)![1] as RunFormat;
  return { table, format, files: parts.map((name) => join(folder, table, name)) };
}

/**
 * The tables that a run has.
 * @throws CorpusError when the folder has none
 */
export async function findTables(folder: string): Promise<TableFiles[]> {
  const found = await Promise.all(TABLE_NAMES.map((table) => tableFiles(folder, table)));
  const tables = found.filter((table) => table !== null);
  if (tables.length === 0)
    throw new CorpusError(`${folder} has no tables; give the folder that thoisu corpus … --out wrote`);
  return tables;
}
