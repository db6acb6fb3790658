/** The fast way for nine atoms of ten: a run of letters that nothing joins to what follows, read once. */
import { CharClass, charClass, foldOf } from './char-class.js';
import { MAX_ATOM, unifySpelling } from './fold.js';
import { AtomKind, Shape } from './table.js';
import { addRow, type TableBuilder } from './table-builder.js';
import { lookUpFolded, type Vocabulary } from './vocabulary.js';

const FULL_STOP = 0x2e;
const COLON = 0x3a;
const AT = 0x40;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const MODIFIER_APOSTROPHE = 0x2bc;

const folded = new Uint16Array(MAX_ATOM);

/** Marks after which the atom may go on or be an abbreviation, an address, a name with an apostrophe. */
function mayJoin(unit: number): boolean {
  return (
    unit === FULL_STOP ||
    unit === COLON ||
    unit === AT ||
    unit === APOSTROPHE ||
    unit === RIGHT_QUOTE ||
    unit === MODIFIER_APOSTROPHE
  );
}

function shapeOfCounts(upper: number, lower: number, startsUpper: boolean): number {
  if (upper === 0) return lower > 0 ? Shape.LOWER : Shape.NONE;
  if (lower === 0) return upper > 1 ? Shape.UPPER : Shape.SINGLE;
  return upper === 1 && startsUpper ? Shape.TITLE : Shape.MIXED;
}

/**
 * Adds the word whose first letter is at `start` and returns its end, or adds nothing and returns -1 when it is not
 * plain. Linear in the length of the word.
 */
export function addPlainWord(
  builder: TableBuilder,
  text: string,
  start: number,
  gap: number,
  vocabulary: Vocabulary,
): number {
  let upper = 0;
  let lower = 0;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const value = charClass(unit);
    if (value < CharClass.LOWER || value > CharClass.MARK) {
      if (value === CharClass.DIGIT || mayJoin(unit)) return -1;
      break;
    }
    if (at - start === MAX_ATOM) return -1;
    folded[at - start] = foldOf(unit);
    if (value === CharClass.UPPER) upper++;
    else if (value !== CharClass.MARK) lower++;
  }
  const shape = shapeOfCounts(upper, lower, charClass(text.charCodeAt(start)) === CharClass.UPPER);
  unifySpelling(folded, at - start);
  addRow(builder, start, at, AtomKind.WORD, shape, gap, lookUpFolded(vocabulary, folded, at - start));
  return at;
}
