/** The package `@duckdb/node-api`, which users install themselves: it takes 70 MB. */
import { loadOptional } from '../optional-package.js';

/** What the package exports. */
export type DuckDB = typeof import('@duckdb/node-api');

/** Imports the package by its name. */
export type DuckDBImporter = () => Promise<DuckDB>;

/**
 * Loads DuckDB.
 * @throws CorpusError that names the command to install it
 */
export function loadDuckDB(importer: DuckDBImporter = () => import('@duckdb/node-api')): Promise<DuckDB> {
  return loadOptional('A query', '@duckdb/node-api', importer);
}
