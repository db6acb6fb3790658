/** A token table under construction: columns that grow by doubling. */
import { Gap, type TokenTable } from './table.js';
import { emptyBlock, type UnitBlock } from './unit-block.js';

/** Growing columns; `length` rows are filled. */
export interface TableBuilder {
  length: number;
  /** The gap before the next row. */
  gapBefore: number;
  capacity: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  id: Uint16Array;
  /** Where the scanner reads. */
  readonly block: UnitBlock;
}

/** An empty builder sized for a text of the given length. */
export function createBuilder(textLength: number): TableBuilder {
  // Vietnamese news has an atom every 3.9 to 4.3 units.
  const capacity = Math.ceil(textLength / 3.7) + 16;
  return {
    length: 0,
    gapBefore: Gap.NONE,
    capacity,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
    id: new Uint16Array(capacity),
    block: emptyBlock(),
  };
}

function doubled<T extends Int32Array | Uint16Array | Uint8Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}

/** Doubles the room of the columns. */
export function grow(builder: TableBuilder): void {
  const capacity = builder.capacity * 2;
  builder.start = doubled(builder.start, new Int32Array(capacity));
  builder.end = doubled(builder.end, new Int32Array(capacity));
  builder.kind = doubled(builder.kind, new Uint8Array(capacity));
  builder.shape = doubled(builder.shape, new Uint8Array(capacity));
  builder.gap = doubled(builder.gap, new Uint8Array(capacity));
  builder.id = doubled(builder.id, new Uint16Array(capacity));
  builder.capacity = capacity;
}

/** Appends one row, after the gap before it. */
export function addRow(
  builder: TableBuilder,
  start: number,
  end: number,
  kind: number,
  shape: number,
  id: number,
): void {
  if (builder.length === builder.capacity) grow(builder);
  const row = builder.length++;
  builder.start[row] = start;
  builder.end[row] = end;
  builder.kind[row] = kind;
  builder.shape[row] = shape;
  builder.gap[row] = builder.gapBefore;
  builder.id[row] = id;
  builder.gapBefore = Gap.NONE;
}

/** Closes the builder; the columns are views of the filled part. */
export function finishTable(builder: TableBuilder, text: string): TokenTable {
  const { length } = builder;
  return {
    text,
    length,
    start: builder.start.subarray(0, length),
    end: builder.end.subarray(0, length),
    kind: builder.kind.subarray(0, length),
    shape: builder.shape.subarray(0, length),
    gap: builder.gap.subarray(0, length),
    id: builder.id.subarray(0, length),
  };
}
