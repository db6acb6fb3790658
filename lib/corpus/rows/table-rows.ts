/** The rows of a document in every table. */
import type { Document } from '../../types.js';
import type { OffsetUnit } from '../offsets.js';
import type { CorpusRecord } from '../record/corpus-record.js';
import { type Row, SCHEMA, TABLE_NAMES, type TableName } from '../schema.js';
import { documentRow } from './document-rows.js';
import { entityRows } from './entity-rows.js';
import { metricRows } from './metric-rows.js';
import { changeRows, peopleRows } from './people-rows.js';
import { rowScene } from './row-scene.js';
import { sentenceRows } from './sentence-rows.js';

/** Rows by table. */
export type TableRows = Readonly<Record<TableName, readonly Row[]>>;

/** How rows are made. */
export interface RowOptions {
  /** Unit of the offsets (default: `utf16`). */
  readonly offsets?: OffsetUnit;
  /** Whether `documents` holds the text (default: true). */
  readonly text?: boolean;
}

/** The rows of an analysed document without cells that are empty for their kind. Linear. */
export function filledCells(
  number: number,
  record: CorpusRecord,
  document: Document,
  options: RowOptions,
): TableRows {
  const scene = rowScene(number, record, document, options.offsets ?? 'utf16');
  return {
    documents: [documentRow(scene, options.text ?? true)],
    sentences: sentenceRows(scene),
    entities: entityRows(scene),
    metrics: metricRows(scene),
    people: peopleRows(scene),
    changes: changeRows(scene),
  };
}

/** A row with all cells of the schema. */
function wholeRow(table: TableName, row: Row): Row {
  return Object.fromEntries(SCHEMA[table].columns.map(({ name }) => [name, row[name] ?? null]));
}

/**
 * The rows of an analysed document, one list a table; every row has the cells of the schema. Linear.
 * @param number number of the document, by which the tables are joined
 */
export function tableRows(
  number: number,
  record: CorpusRecord,
  document: Document,
  options: RowOptions = {},
): TableRows {
  const filled = filledCells(number, record, document, options);
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, filled[table].map((row) => wholeRow(table, row))]),
  ) as unknown as TableRows;
}
