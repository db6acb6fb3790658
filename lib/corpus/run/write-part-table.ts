/** Writes one table of a part: the other work of a worker. */
import { deserialize } from 'node:v8';
import { type Cell, SCHEMA, type TableName } from '../schema.js';
import { type ColumnCells, joinColumns, rowCount } from '../tables/columns.js';
import { encodeTable } from '../tables/encode-table.js';
import { writeDurably } from '../tables/write-file.js';
import type { WriteResult, WriteTask } from './tasks.js';

function changeCells(table: TableName, columns: ColumnCells, changes: WriteTask['changes']): void {
  if (changes.size === 0) return;
  columns[0]!.forEach((number, row) => {
    const cells = changes.get(Number(number));
    if (cells === undefined) return;
    SCHEMA[table].columns.forEach(({ name }, i) => {
      if (Object.hasOwn(cells, name)) columns[i]![row] = cells[name]!;
    });
  });
}

function without(columns: ColumnCells, dropped: ReadonlySet<number>): ColumnCells {
  if (dropped.size === 0) return columns;
  const keep = columns[0]!.map((number: Cell) => !dropped.has(Number(number)));
  return columns.map((cells) => cells.filter((_, row) => keep[row]));
}

/** Runs a task: the file is complete on the disk under its path. */
export function writePartTable({
  table,
  columns,
  path,
  format,
  offsets,
  changes,
  dropped,
}: WriteTask): WriteResult {
  const joined = joinColumns(
    table,
    columns.map((bytes) => deserialize(bytes) as ColumnCells),
  );
  if (table === 'documents') changeCells(table, joined, changes);
  const kept = table === 'documents' ? joined : without(joined, dropped);
  return { rows: rowCount(kept), ...writeDurably(path, encodeTable(table, kept, format, { offsets })) };
}
