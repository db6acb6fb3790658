/**
 * The fast way for nineteen atoms of twenty: words of letters that nothing joins to what follows, and single marks; each
 * unit is read once.
 */
import { CharClass, CLASS, charClass, FOLD_SHIFT, JOINS, RESPELT, unitProperty } from './char-class.js';
import { MAX_ATOM, unifySpelling } from './fold.js';
import { markOf } from './marks.js';
import { AtomKind, Gap, Shape } from './table.js';
import type { TableBuilder } from './table-builder.js';
import { HASH_START, hashStep, idOfUnit, lookUpFolded, lookUpHashed, type Vocabulary } from './vocabulary.js';

const FULL_STOP = 0x2e;
const { SPACE, BREAK, LOWER, UPPER, UNCASED, MARK, DIGIT, PUNCTUATION, SYMBOL } = CharClass;
const { WORD, PUNCTUATION: PUNCTUATION_ATOM, SYMBOL: SYMBOL_ATOM } = AtomKind;
const LOWER_SHAPE: number = Shape.LOWER;
const { NONE: CLOSE, SPACE: SPACED } = Gap;
/** Letters of the longest part of an abbreviation. */
export const MAX_ABBREVIATION = 6;

const folded = new Uint16Array(MAX_ATOM);

/** What a letter of each class adds to the counts of an atom: upper-case letters below, all letters above. */
const LETTERS = 8;
const UPPERS = (1 << LETTERS) - 1;
const COUNTS = new Uint16Array(CLASS + 1);
COUNTS[LOWER] = 1 << LETTERS;
COUNTS[UNCASED] = 1 << LETTERS;
COUNTS[UPPER] = (1 << LETTERS) + 1;

function shapeOfCounts(counts: number, startsUpper: boolean): number {
  const upper = counts & UPPERS;
  const letters = counts >> LETTERS;
  if (upper === 0) return letters > 0 ? Shape.LOWER : Shape.NONE;
  if (upper === letters) return upper > 1 ? Shape.UPPER : Shape.SINGLE;
  return upper === 1 && startsUpper ? Shape.TITLE : Shape.MIXED;
}

function idOfWord(vocabulary: Vocabulary, length: number, last: number, hash: number): number {
  return (last & RESPELT) !== 0 && unifySpelling(folded, length)
    ? lookUpFolded(vocabulary, folded, length)
    : lookUpHashed(vocabulary, folded, length, hash);
}

/** Whether a word of two letters or more is followed by the full stop of its sentence, not by one of its own. */
function isLastWord(vocabulary: Vocabulary, text: string, at: number, length: number, hash: number): boolean {
  if (text.charCodeAt(at) !== FULL_STOP || length < 2 || at + 1 === text.length) return false;
  const next = charClass(text.charCodeAt(at + 1));
  if (next !== SPACE && next !== BREAK) return false;
  if (length > MAX_ABBREVIATION) return true;
  folded[length] = FULL_STOP;
  return lookUpHashed(vocabulary, folded, length + 1, hashStep(hash, FULL_STOP)) === 0;
}

/**
 * Adds words and marks and passes over spaces from `from` on, as far as it can, and returns where it stopped: at what is not
 * plain, at the end of the text, or where the columns are full. Linear in what it read.
 */
export function addPlainAtoms(
  builder: TableBuilder,
  text: string,
  from: number,
  vocabulary: Vocabulary,
): number {
  const { start, end, kind, shape, gap, id, capacity } = builder;
  const letters = folded;
  let row = builder.length;
  let at = from;
  let pending = builder.gapBefore;
  while (at < text.length && row < capacity) {
    let property = unitProperty(text.charCodeAt(at));
    const first = property & CLASS;
    if (first === SPACE) {
      if (pending === CLOSE) pending = SPACED;
      at++;
      continue;
    }
    if (first === PUNCTUATION || first === SYMBOL) {
      const unit = text.charCodeAt(at);
      if (unit === FULL_STOP && text.charCodeAt(at + 1) === FULL_STOP) break;
      start[row] = at;
      end[row] = ++at;
      kind[row] = first === PUNCTUATION ? PUNCTUATION_ATOM : SYMBOL_ATOM;
      shape[row] = markOf(unit);
      gap[row] = pending;
      id[row] = idOfUnit(vocabulary, property >>> FOLD_SHIFT);
      row++;
      pending = CLOSE;
      continue;
    }
    if (first < LOWER || first > UNCASED) break;
    const limit = Math.min(text.length, at + MAX_ATOM);
    const begin = at;
    let hash = HASH_START;
    let counts = 0;
    let last = 0;
    let value: number = first;
    do {
      last = property;
      letters[at - begin] = property >>> FOLD_SHIFT;
      hash = hashStep(hash, property >>> FOLD_SHIFT);
      counts += COUNTS[value]!;
      at++;
      property = at < limit ? unitProperty(text.charCodeAt(at)) : 0;
      value = property & CLASS;
    } while (value >= LOWER && value <= MARK);
    const goesOn = value === DIGIT || (at === limit && limit < text.length);
    const joined = (property & JOINS) !== 0 && !isLastWord(vocabulary, text, at, at - begin, hash);
    if (goesOn || joined) {
      at = begin;
      break;
    }
    start[row] = begin;
    end[row] = at;
    kind[row] = WORD;
    shape[row] = (counts & UPPERS) === 0 && counts > 0 ? LOWER_SHAPE : shapeOfCounts(counts, first === UPPER);
    gap[row] = pending;
    id[row] = idOfWord(vocabulary, at - begin, last, hash);
    row++;
    pending = CLOSE;
  }
  builder.length = row;
  builder.gapBefore = pending;
  return at;
}
