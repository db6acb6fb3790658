/** The schema as a page of documentation. */
import { SCHEMA, TABLE_NAMES, type TableName } from './schema.js';

function tableLines(name: TableName): string[] {
  const { row, columns } = SCHEMA[name];
  return [
    `## ${name}`,
    row,
    '',
    '| column | type | empty | unit | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...columns.map(
      ({ name: column, type, nullable, unit, meaning }) =>
        `| \`${column}\` | ${type} | ${nullable ? 'yes' : 'no'} | ${unit ?? ''} | ${meaning} |`,
    ),
    '',
  ];
}

/** The page `docs/corpus-schema.md`. */
export function schemaPage(): string {
  return [
    '# Tables of a corpus run',
    '',
    'Every table is a folder of part files (`part-00000.parquet`, or `.csv`, `.jsonl`), in input order; the columns are the',
    'same in every format. `document` joins the tables. Types: `integer` (32 bits), `number` (double), `string` (UTF-8),',
    '`boolean`, `date` (Parquet DATE; ISO 8601 in CSV and JSON Lines). An empty cell is NULL in Parquet, `null` in JSON',
    'Lines, nothing in CSV. Offsets are half-open and count in the unit given by `--offsets` (UTF-16 code units by',
    'default); `manifest.json` and the metadata of each Parquet file name it. This page is generated from',
    '`lib/corpus/schema.ts`.',
    '',
    ...TABLE_NAMES.flatMap(tableLines),
  ].join('\n');
}
