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

/** Reads what `packNumbers` wrote. Linear. */
export function unpackNumbers(packed: string): Int32Array {
  const values = new Uint8Array(128);
  for (let k = 0; k < DIGITS.length; k++) values[DIGITS.charCodeAt(k)] = k;
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let leading = 0;
  for (let k = 0; k < packed.length; k++) {
    const value = values[packed.charCodeAt(k)]!;
    if (value >= LAST) {
      leading = leading * LEADING + value - LAST + 1;
      continue;
    }
    numbers[count++] = leading * LAST + value;
    leading = 0;
  }
  return numbers.subarray(0, count);
}

/** Writes columns of numbers, which a compressor knows better apart than row by row. */
export function packColumns(columns: readonly (readonly number[])[]): string {
  return columns.map(packNumbers).join(COLUMN_END);
}

/** Reads what `packColumns` wrote. */
export function unpackColumns(packed: string): Int32Array[] {
  return packed.split(COLUMN_END).map(unpackNumbers);
}

/** Packs a sparse table of signed bytes: a column of the distances between those that are not 0, a column of their values. */
export function packWeights(weights: Int8Array): string {
  const distances: number[] = [];
  const values: number[] = [];
  let last = -1;
  weights.forEach((weight, index) => {
    if (weight === 0) return;
    distances.push(index - last - 1);
    values.push(weight < 0 ? -2 * weight - 1 : 2 * weight);
    last = index;
  });
  return packColumns([distances, values]);
}

/** Unpacks a weight table of `size` entries. */
export function unpackWeights(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  const [distances, values] = unpackColumns(packed) as [Int32Array, Int32Array];
  let index = -1;
  for (let k = 0; k < distances.length; k++) {
    index += distances[k]! + 1;
    const value = values[k]!;
    weights[index] = value & 1 ? -((value + 1) >> 1) : value >> 1;
  }
  return weights;
}
