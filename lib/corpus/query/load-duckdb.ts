/** The package `@duckdb/node-api`, which users install themselves: it takes 70 MB. */
import { loadOptional } from '../optional-package.js';
import type { PackageImporter } from '../package-importer.js';

/** What the package exports. */
export type DuckDB = typeof import('@duckdb/node-api');

/**
 * Loads DuckDB.
 * @throws CorpusError that names the command to install it
 */
export function loadDuckDB(importer: PackageImporter = (name) => import(name)): Promise<DuckDB> {
  const name = '@duckdb/node-api';
  return loadOptional('A query', name, async () => (await importer(name)) as DuckDB);
}
