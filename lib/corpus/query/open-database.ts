/** A database in memory whose tables are the files of a run. */
import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CorpusError } from '../corpus-error.js';
import type { PackageImporter } from '../package-importer.js';
import { type ColumnType, SCHEMA, type TableName } from '../schema.js';
import { loadDuckDB } from './load-duckdb.js';
import { READY_VIEWS } from './ready-views.js';
import { findTables, type TableFiles } from './run-files.js';

/** An open database. */
export interface CorpusDatabase {
  readonly connection: DuckDBConnection;
  close(): void;
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** Longest row of CSV and JSON Lines, in bytes: DuckDB keeps room for sixteen of them. Parquet has no such limit. */
const LONGEST = 2 ** 24;

/** No network, no extension that is not built in, so that a query can be run on any text of SQL. */
const CONFIG = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function columnTypes(table: TableName): string {
  const list = SCHEMA[table].columns.map(({ name, type }) => `${quoted(name)}: ${quoted(SQL_TYPES[type])}`);
  return `columns = {${list.join(', ')}}`;
}

function reader({ table, format, files }: TableFiles): string {
  const list = `[${files.map((file) => quoted(resolve(file))).join(', ')}]`;
  if (format === 'parquet') return `read_parquet(${list})`;
  if (format === 'jsonl')
    return `read_json(${list}, format = 'newline_delimited', maximum_object_size = ${LONGEST}, ${columnTypes(table)})`;
  // Texts hold line breaks inside quotation marks, which only one reader at a time finds.
  return `read_csv(${list}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false, max_line_size = ${LONGEST}, ${columnTypes(table)})`;
}

async function createViews(connection: DuckDBConnection, tables: readonly TableFiles[]): Promise<void> {
  for (const files of tables)
    await connection.run(`CREATE VIEW ${files.table} AS SELECT * FROM ${reader(files)}`);
  if (tables.length < Object.keys(SCHEMA).length) return;
  for (const { name, sql } of READY_VIEWS) await connection.run(`CREATE VIEW ${name} AS ${sql}`);
}

/**
 * Opens the tables of a run and the ready views (`READY_VIEWS`) for reading. Queries can read nothing but the folder.
 * @throws CorpusError when the folder has no tables, when they cannot be read, or when DuckDB is not installed
 */
export async function openCorpusDatabase(
  folder: string,
  importer?: PackageImporter,
): Promise<CorpusDatabase> {
  const tables = await findTables(folder);
  const { DuckDBInstance } = await loadDuckDB(importer);
  const instance = await DuckDBInstance.create(':memory:', CONFIG);
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await createViews(connection, tables);
    await connection.run(`SET allowed_directories = [${quoted(`${resolve(folder)}/`)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
  } catch (cause) {
    close();
    throw new CorpusError(`${folder}: ${(cause as Error).message}`, { cause });
  }
  return { connection, close };
}
