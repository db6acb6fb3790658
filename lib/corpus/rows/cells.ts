/** How the cells of a table are read, column by column: no row is made when a million of them go into tables. */
import type { Cell } from '../schema.js';
import type { RowScene } from './row-scene.js';

/** Reads a cell: of an item of the document, by its number among them and what it stands in. */
export type ReadCell<Item> = (item: Item, index: number, scene: RowScene) => Cell;

/** The columns of a table that an item fills; the others are empty. */
export type TableCells<Item> = Readonly<Record<string, ReadCell<Item>>>;
