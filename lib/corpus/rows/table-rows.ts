/** The rows of a document in every table. */
import type { Document } from '../../types.js';
import type { OffsetUnit } from '../offsets.js';
import type { CorpusRecord } from '../record/corpus-record.js';
import { type Row, SCHEMA, type TableName } from '../schema.js';
import type { TableCells } from './cells.js';
import { CHANGE_CELLS, changeItems } from './change-rows.js';
import { DOCUMENT_CELLS, documentItem } from './document-rows.js';
import { ENTITY_CELLS } from './entity-rows.js';
import { METRIC_CELLS, metricItems } from './metric-rows.js';
import { PERSON_CELLS, personItems } from './people-rows.js';
import { type RowScene, rowScene } from './row-scene.js';
import { SENTENCE_CELLS, sentenceItems } from './sentence-rows.js';

/** Rows by table. */
export type TableRows = Readonly<Record<TableName, readonly Row[]>>;

/** How rows are made. */
export interface RowOptions {
  /** Unit of the offsets (default: `utf16`). */
  readonly offsets?: OffsetUnit;
  /** Whether `documents` holds the text (default: true). */
  readonly text?: boolean;
}

/** Takes the items of a document that are rows of a table, and how their cells are read. */
export type ItemVisitor = <Item>(table: TableName, items: readonly Item[], cells: TableCells<Item>) => void;

/** Visits what the rows of a document are made from, table by table. Linear. */
export function visitItems(scene: RowScene, keepText: boolean, visit: ItemVisitor): void {
  visit('documents', [documentItem(scene, keepText)], DOCUMENT_CELLS);
  visit('sentences', sentenceItems(scene), SENTENCE_CELLS);
  visit('entities', scene.document.entities, ENTITY_CELLS);
  visit('metrics', metricItems(scene), METRIC_CELLS);
  visit('people', personItems(scene), PERSON_CELLS);
  visit('changes', changeItems(scene), CHANGE_CELLS);
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
  const scene = rowScene(number, record, document, options.offsets ?? 'utf16');
  const rows: Partial<Record<TableName, readonly Row[]>> = {};
  visitItems(scene, options.text ?? true, (table, items, cells) => {
    const { columns } = SCHEMA[table];
    rows[table] = items.map((item, index) =>
      Object.fromEntries(columns.map(({ name }) => [name, cells[name]?.(item, index, scene) ?? null])),
    );
  });
  return rows as TableRows;
}
