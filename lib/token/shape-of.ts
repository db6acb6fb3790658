/** The letter case of an atom. */
import { CharClass, charClass } from './char-class.js';
import { Shape } from './table.js';

/** The `Shape` of the letters in `text[start, end)`; marks and digits are passed over. Linear in the length. */
export function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  for (let k = start; k < end; k++) {
    const value = charClass(text.charCodeAt(k));
    if (value === CharClass.UPPER) upper++;
    else if (value === CharClass.LOWER || value === CharClass.UNCASED) lower++;
  }
  if (upper === 0) return lower > 0 ? Shape.LOWER : Shape.NONE;
  if (lower === 0) return upper > 1 ? Shape.UPPER : Shape.SINGLE;
  return upper === 1 && charClass(text.charCodeAt(start)) === CharClass.UPPER ? Shape.TITLE : Shape.MIXED;
}
