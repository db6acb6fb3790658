/** The package `@duckdb/node-api`, which users install themselves: it takes 70 MB. */
import { CorpusError } from '../corpus-error.js';

/** What the package exports. */
export type DuckDB = typeof import('@duckdb/node-api');

/** Imports the package by its name. */
export type DuckDBImporter = () => Promise<DuckDB>;

/**
 * Loads DuckDB.
 * @throws CorpusError that names the command to install it
 */
export async function loadDuckDB(
  importer: DuckDBImporter = () => import('@duckdb/node-api'),
): Promise<DuckDB> {
  try {
    return await importer();
  } catch (cause) {
    const message = "queries need the package '@duckdb/node-api': npm install @duckdb/node-api";
    throw new CorpusError(message, { cause });
  }
}
