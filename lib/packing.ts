/**
 * Numbers as text inside source files: small ones are one character, so that columns of like numbers compress well
 * (base 64 hides from a compressor where a byte begins).
 */

/** Printable characters that no string literal must escape. */
const DIGITS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
/** The first characters end a number; the others stand before the end of a large one. */
const LAST = 64;
const LEADING: number = DIGITS.length - LAST;
/** Stands between columns. */
const COLUMN_END = ' ';

/** Writes numbers that are not negative. Linear. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let digits = DIGITS[number % LAST]!;
    for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor((rest - 1) / LEADING)) {
      digits = DIGITS[LAST + ((rest - 1) % LEADING)]! + digits;
    }
    packed += digits;
  }
  return packed;
}

/** By code unit: the value of a digit, from 1; 0 for what is none. */
const VALUES: Uint8Array = new Uint8Array(128);
for (let k = 0; k < DIGITS.length; k++) VALUES[DIGITS.charCodeAt(k)] = k + 1;

/** Reads what `packNumbers` wrote between `from` and `to`. Linear. */
export function unpackNumbers(packed: string, from = 0, to: number = packed.length): Int32Array {
  const numbers = new Int32Array(to - from);
  let count = 0;
  let leading = 0;
  for (let k = from; k < to; k++) {
    const value = VALUES[packed.charCodeAt(k)]! - 1;
    if (value >= LAST) {
      leading = leading * LEADING + value - LAST + 1;
      continue;
    }
    numbers[count++] = leading * LAST + value;
    leading = 0;
  }
  return numbers.subarray(0, count);
}

/** The number that stands for a signed one: small ones of both signs are small. */
function unsigned(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Writes numbers of either sign. */
export function packSigned(numbers: readonly number[]): string {
  return packNumbers(numbers.map(unsigned));
}

/** The number that an unsigned one stands for. */
function signed(value: number): number {
  return value & 1 ? -((value + 1) >> 1) : value >> 1;
}

/** Reads what `packSigned` wrote. Linear. */
export function unpackSigned(packed: string): Int32Array {
  const numbers = unpackNumbers(packed);
  for (let k = 0; k < numbers.length; k++) numbers[k] = signed(numbers[k]!);
  return numbers;
}

/** Writes columns of numbers, which a compressor knows better apart than row by row. */
export function packColumns(columns: readonly (readonly number[])[]): string {
  return columns.map(packNumbers).join(COLUMN_END);
}

/** Reads what `packColumns` wrote. */
export function unpackColumns(packed: string): Int32Array[] {
  const columns: Int32Array[] = [];
  let from = 0;
  while (from <= packed.length) {
    const end = packed.indexOf(COLUMN_END, from);
    const to = end < 0 ? packed.length : end;
    columns.push(unpackNumbers(packed, from, to));
    from = to + COLUMN_END.length;
  }
  return columns;
}

/** Packs a sparse table of signed bytes: a column of the distances between those that are not 0, a column of their values. */
export function packWeights(weights: Int8Array): string {
  const distances: number[] = [];
  const values: number[] = [];
  let last = -1;
  weights.forEach((weight, index) => {
    if (weight === 0) return;
    distances.push(index - last - 1);
    values.push(unsigned(weight));
    last = index;
  });
  return packColumns([distances, values]);
}

/** The entries of a weight table that are not 0, in the order of their places. */
export interface SparseWeights {
  readonly places: Int32Array;
  readonly values: Int32Array;
}

/** Reads what `packWeights` wrote. Linear in the number of entries that are not 0. */
export function unpackSparse(packed: string): SparseWeights {
  const [places, values] = unpackColumns(packed) as [Int32Array, Int32Array];
  let place = -1;
  for (let k = 0; k < places.length; k++) {
    place += places[k]! + 1;
    places[k] = place;
    values[k] = signed(values[k]!);
  }
  return { places, values };
}

/** Unpacks a weight table of `size` entries. */
export function unpackWeights(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  const { places, values } = unpackSparse(packed);
  for (let k = 0; k < places.length; k++) weights[places[k]!] = values[k]!;
  return weights;
}
