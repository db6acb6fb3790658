/** Writes one table of a part: the other work of a worker. */
import { deserialize } from 'node:v8';
import type { TableName } from '../schema.js';
import { encodeTable } from '../tables/encode-table.js';
import { cellAt, rowCount, type TableBlock, TableBuilder } from '../tables/table-block.js';
import { writeDurably } from '../tables/write-file.js';
import type { WriteResult, WriteTask } from './tasks.js';

/** The number of the document of a row: the first column of every table. */
const documentAt = (block: TableBlock, row: number): number => Number(cellAt(block[0]!, row));

/** The rows of a block that are kept. */
function keptRows(table: TableName, block: TableBlock, dropped: ReadonlySet<number>): Int32Array {
  const rows = Int32Array.from({ length: rowCount(block) }, (_, row) => row);
  if (table === 'documents' || dropped.size === 0) return rows;
  return rows.filter((row) => !dropped.has(documentAt(block, row)));
}

/** The batches one below the other, without what is dropped and with what is changed. */
function joinBatches({ table, columns, changes, dropped }: WriteTask): TableBlock {
  const builder = new TableBuilder(table);
  for (const bytes of columns) {
    const block = deserialize(bytes) as TableBlock;
    builder.append(block, keptRows(table, block, dropped));
  }
  const joined = builder.block();
  if (table !== 'documents' || changes.size === 0) return joined;
  for (let row = 0; row < rowCount(joined); row++) {
    const cells = changes.get(documentAt(joined, row));
    if (cells !== undefined) builder.change(row, cells);
  }
  return builder.block();
}

/** Runs a task: the file is complete on the disk under its path. */
export function writePartTable(task: WriteTask): WriteResult {
  const { table, path, format, offsets } = task;
  const block = joinBatches(task);
  return { rows: rowCount(block), ...writeDurably(path, encodeTable(table, block, format, { offsets })) };
}
