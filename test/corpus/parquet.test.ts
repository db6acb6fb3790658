import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import test from 'ava';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { asyncBufferFromFile } from 'hyparquet/src/node.js';
import { type ColumnType, readTable, runCorpus, SCHEMA, TABLE_NAMES } from '../../lib/corpus/corpus.js';
import { fileWriter, jsonLines, temporaryFolder } from './small-corpus.js';

const folder = temporaryFolder();
const out = join(folder, 'ra');

test.before(async () => {
  const input = fileWriter(folder)('kho.jsonl', jsonLines(40));
  await runCorpus([input], out, { workers: 1, partRecords: 25, offsets: 'codepoint' });
});

const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

for (const table of TABLE_NAMES) {
  test(`${table}: DuckDB reads the parts as one table, with the types and the cells that were written`, async (t) => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const names = SCHEMA[table].columns.map(({ name }) => name);
    const from = `FROM read_parquet('${join(out, table, '*.parquet')}')`;
    const types = await (await connection.runAndReadAll(`DESCRIBE SELECT * ${from}`)).getRowObjectsJson();
    t.deepEqual(
      types.map((row) => [row.column_name, row.column_type]),
      SCHEMA[table].columns.map(({ name, type }) => [name, DUCKDB_TYPES[type]]),
    );
    // The names stand without quotation marks.
    const query = `SELECT ${names.join(', ')} ${from} ORDER BY document, ${names[1]}`;
    const found = (await connection.runAndReadAll(query)).getRowObjectsJson();
    const written = [];
    for await (const row of readTable(out, table)) written.push(row);
    const key = (row: Readonly<Record<string, unknown>>): string =>
      `${String(row.document)} ${String(row[names[1]!])}`;
    const byKey = new Map(found.map((row) => [key(row), row]));
    t.is(byKey.size, written.length);
    for (const row of written) t.deepEqual(byKey.get(key(row)) as unknown, row);
    connection.closeSync();
    instance.closeSync();
  });

  test(`${table}: a part is one row group and tells its table and the unit of its offsets`, async (t) => {
    const file = await asyncBufferFromFile(join(out, table, 'part-00000.parquet'));
    const metadata = await parquetMetadataAsync(file);
    t.deepEqual(metadata.key_value_metadata, [
      { key: 'thoisu.table', value: table },
      { key: 'thoisu.offsets', value: 'codepoint' },
    ]);
    t.true(metadata.row_groups.length <= 1);
    t.is((await parquetReadObjects({ file, metadata })).length, Number(metadata.num_rows));
  });
}
