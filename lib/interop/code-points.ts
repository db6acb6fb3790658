/** Offsets in code points, as Python, R and the standards of annotation count, from and to UTF-16 code units. */

/** Converts offsets of one text. */
export interface CodePointMap {
  /** Number of code points of the text. */
  readonly length: number;
  /** Code points before a UTF-16 offset. Logarithmic in the characters outside the basic plane. */
  toCodePoint(offset: number): number;
  /** UTF-16 offset of a code point. Logarithmic likewise. */
  toCodeUnit(offset: number): number;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many numbers of an ascending list are below a value. */
function countBelow(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A map of a text. An offset inside a surrogate pair counts as behind it. Linear, once a text. */
export function createCodePointMap(text: string): CodePointMap {
  const units = Array.from(text.matchAll(PAIR), ({ index }) => index);
  // The code point number of each pair: its offset less the pairs before it.
  const points = units.map((offset, k) => offset - k);
  return {
    length: text.length - units.length,
    toCodePoint: (offset) => {
      const before = countBelow(units, offset);
      const behind = units[before - 1] === offset - 1 ? 1 : 0;
      return offset + behind - before;
    },
    toCodeUnit: (offset) => offset + countBelow(points, offset),
  };
}
