/** Values in the plain encoding of Parquet, from which dictionaries and pages are put together. */
import type { Cell, ColumnType } from '../schema.js';

/** The bytes of values, one behind the other; value `k` ends where `k + 1` starts. */
export interface PlainValues {
  readonly bytes: Buffer;
  readonly starts: Int32Array;
}

/** Bytes before those of a string that tell their number. */
const LENGTH = 4;
const DAY_MILLISECONDS = 86_400_000;

function plainStrings(values: readonly string[]): PlainValues {
  const starts = new Int32Array(values.length + 1);
  let length = 0;
  // No unit of UTF-16 takes more than three bytes.
  for (const value of values) length += LENGTH + 3 * value.length;
  const bytes = Buffer.allocUnsafe(length);
  let end = 0;
  for (let k = 0; k < values.length; k++) {
    const size = bytes.write(values[k]!, end + LENGTH);
    end = bytes.writeUInt32LE(size, end) + size;
    starts[k + 1] = end;
  }
  return { bytes: bytes.subarray(0, end), starts };
}

function plainNumbers(values: readonly number[], size: 4 | 8): PlainValues {
  const bytes = Buffer.alloc(values.length * size);
  values.forEach((value, k) => {
    if (size === 4) bytes.writeInt32LE(value, k * size);
    else bytes.writeDoubleLE(value, k * size);
  });
  return { bytes, starts: Int32Array.from({ length: values.length + 1 }, (_, k) => k * size) };
}

/** The number of a day, from 1970-01-01. */
function toDay(cell: Cell): number {
  return Math.floor(Date.parse(`${String(cell)}T00:00:00Z`) / DAY_MILLISECONDS);
}

/** Cells as Parquet holds them: a day is a number, the rest are themselves. */
export function physicalValues(type: ColumnType, values: readonly Cell[]): readonly Cell[] {
  return type === 'date' ? values.map(toDay) : values;
}

/** Physical values of any type but booleans, which are bits. Linear. */
export function plainValues(type: ColumnType, values: readonly Cell[]): PlainValues {
  if (type === 'string') return plainStrings(values as readonly string[]);
  return plainNumbers(values as readonly number[], type === 'number' ? 8 : 4);
}
