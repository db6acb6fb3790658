/** Runs one reading statement of SQL over a run and yields its rows as they come. */
import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBValue } from '@duckdb/node-api';
import { CorpusError } from '../corpus-error.js';
import type { PackageImporter } from '../package-importer.js';
import { openCorpusDatabase } from './open-database.js';

/** A cell of an answer: numbers beyond the exact ones of JavaScript are strings, dates ISO 8601. */
export type AnswerCell =
  | string
  | number
  | boolean
  | null
  | readonly AnswerCell[]
  | { readonly [key: string]: AnswerCell };

/** A part of an answer, in the order of its rows. */
export interface AnswerPart {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
}

/** `StatementType` of the database: statements that only read. */
const READING: ReadonlySet<number> = new Set([1 /* SELECT */, 4 /* EXPLAIN */]);

const COMMENT = /--[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g;

function fromObject(value: object): AnswerCell {
  const { items, entries } = value as { items?: readonly DuckDBValue[]; entries?: object };
  if (Array.isArray(items)) return items.map(toCell);
  if (typeof entries === 'object' && entries !== null && !Array.isArray(entries)) {
    return Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key, toCell(entry as DuckDBValue)]),
    );
  }
  const text = String(value);
  return 'scale' in value ? Number(text) : text;
}

function toCell(value: DuckDBValue): AnswerCell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return fromObject(value);
}

async function prepareReading(connection: DuckDBConnection, sql: string): Promise<DuckDBPreparedStatement> {
  if (sql.replace(COMMENT, '').trim() === '') throw new Error('one statement is needed; found none');
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error(`one statement is needed; found ${statements.count}`);
  const statement = await statements.prepare(0);
  if (!READING.has(statement.statementType))
    throw new Error('only statements that read are allowed, such as SELECT, DESCRIBE, SUMMARIZE or EXPLAIN');
  return statement;
}

/**
 * The answer to a statement of SQL over the tables and ready views of a run, part by part as the database finds them;
 * the first part comes even where there are no rows. Nothing can be written.
 * @param folder the folder that the run wrote
 * @param importer imports DuckDB by its name, for programs that keep it elsewhere
 * @throws CorpusError when the folder has no tables, DuckDB is not installed, or the statement is wrong
 * @example for await (const { rows } of queryCorpus('out', 'SELECT count(*) FROM articles')) console.log(rows)
 */
export async function* queryCorpus(
  folder: string,
  sql: string,
  importer?: PackageImporter,
): AsyncGenerator<AnswerPart, void, undefined> {
  const { connection, close } = await openCorpusDatabase(folder, importer);
  try {
    const result = await (await prepareReading(connection, sql)).stream();
    const columns = result.deduplicatedColumnNames();
    yield { columns, rows: [] };
    for await (const rows of result.yieldRows()) yield { columns, rows: rows.map((row) => row.map(toCell)) };
  } catch (cause) {
    throw new CorpusError((cause as Error).message, { cause });
  } finally {
    close();
  }
}
