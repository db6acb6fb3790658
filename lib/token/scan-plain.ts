/**
 * The fast way for nineteen atoms of twenty: words of letters that nothing joins to what follows, and single marks; each
 * unit is read once.
 */
import { CharClass, foldOf, letterCode, Unit } from './char-class.js';
import { MAX_ATOM } from './fold.js';
import { markOf } from './marks.js';
import { shapeOf } from './shape-of.js';
import { Halves } from './syllable-table.js';
import { AtomKind, Gap, Shape } from './table.js';
import type { TableBuilder } from './table-builder.js';
import { fillBlock, type UnitBlock } from './unit-block.js';
import { idOfUnit, lookUp, lookUpShort, type Vocabulary } from './vocabulary.js';

const FULL_STOP = 0x2e;
const STOP_CODE: number = letterCode(FULL_STOP);
/** Letters of the longest part of an abbreviation. */
export const MAX_ABBREVIATION = 6;

/** The shape of a word without capitals behind the first unit, by its flags and, joined by "or", those of all others. */
function shapeOfWord(first: number, rest: number): number {
  if ((first & Unit.CAPITAL) === 0) return Shape.LOWER;
  // Nothing but combining marks behind the first letter.
  return rest === 0 || (rest & Unit.CLASS) === CharClass.MARK ? Shape.SINGLE : Shape.TITLE;
}

/** Whether the vocabulary knows the word of the given halves together with the full stop behind it. */
function isDotted(
  vocabulary: Vocabulary,
  lower: number,
  upper: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const dotted = ((lower << Halves.CODE) | STOP_CODE) & Halves.MASK;
  const above = (upper << Halves.CODE) | (lower >>> Halves.CARRY);
  return lookUpShort(vocabulary, dotted, above, text, start, end + 1) !== 0;
}

/** Whether two full stops stand side by side. */
function beginsEllipsis(text: string, at: number): boolean {
  return text.charCodeAt(at) === FULL_STOP && text.charCodeAt(at + 1) === FULL_STOP;
}

/** Writes an atom into the columns. */
function writeAtom(
  { start, end, kind, shape, gap, id }: TableBuilder,
  row: number,
  from: number,
  to: number,
  ofKind: number,
  ofShape: number,
  before: number,
  known: number,
): void {
  start[row] = from;
  end[row] = to;
  kind[row] = ofKind;
  shape[row] = ofShape;
  gap[row] = before;
  id[row] = known;
}

/** Writes a single mark into the columns. */
function writeMark(
  builder: TableBuilder,
  row: number,
  text: string,
  at: number,
  ofClass: number,
  before: number,
  vocabulary: Vocabulary,
): void {
  const mark = text.charCodeAt(at);
  const kind = ofClass === CharClass.PUNCTUATION ? AtomKind.PUNCTUATION : AtomKind.SYMBOL;
  const id = idOfUnit(vocabulary, foldOf(mark));
  writeAtom(builder, row, at, at + 1, kind, markOf(mark), before, id);
}

/** Whether white space stands behind the mark at `k` and the mark is a full stop. */
function isSpacedStop({ units }: UnitBlock, k: number): boolean {
  const next = units[k + 1]! & Unit.CLASS;
  return units[k]! >> Unit.CODE_SHIFT === STOP_CODE && (next === CharClass.SPACE || next === CharClass.BREAK);
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
  const { capacity, block } = builder;
  const { units } = block;
  let { length: row, gapBefore: pending } = builder;
  let at = from;
  while (at < text.length && row < capacity) {
    if (at >= block.limit) fillBlock(block, text, at);
    let k = at - block.base;
    const first = units[k]!;
    if ((first & Unit.CONTINUES) === 0) {
      const value = first & Unit.CLASS;
      if (value === CharClass.SPACE) {
        if (pending === Gap.NONE) pending = Gap.SPACE;
        at++;
        continue;
      }
      const isMark = value === CharClass.PUNCTUATION || value === CharClass.SYMBOL;
      if (!isMark || beginsEllipsis(text, at)) break;
      writeMark(builder, row++, text, at++, value, pending, vocabulary);
      pending = Gap.NONE;
      continue;
    }
    if ((first & Unit.CLASS) === CharClass.MARK) break;
    let lower = first >> Unit.CODE_SHIFT;
    let upper = 0;
    // Negative as soon as a letter has no code.
    let coded = lower - 1;
    let rest = 0;
    let unit = units[++k]!;
    while ((unit & Unit.CONTINUES) !== 0) {
      const code = unit >> Unit.CODE_SHIFT;
      rest |= unit;
      coded |= code - 1;
      upper = (upper << Halves.CODE) | (lower >>> Halves.CARRY);
      lower = ((lower << Halves.CODE) | code) & Halves.MASK;
      unit = units[++k]!;
    }
    const length = block.base + k - at;
    if (length >= MAX_ATOM || (unit & Unit.CLASS) === CharClass.DIGIT) break;
    const short = coded >= 0 && length <= Halves.LETTERS;
    const joins = (unit & Unit.JOINS) !== 0;
    if (joins && (length < 2 || !isSpacedStop(block, k))) break;
    const end = at + length;
    if (joins && length <= MAX_ABBREVIATION && (!short || isDotted(vocabulary, lower, upper, text, at, end)))
      break;
    const shape = (rest & Unit.CAPITAL) !== 0 ? shapeOf(text, at, end) : shapeOfWord(first, rest);
    const id = short
      ? lookUpShort(vocabulary, lower, upper, text, at, end)
      : lookUp(vocabulary, text, at, end);
    writeAtom(builder, row++, at, end, AtomKind.WORD, shape, pending, id);
    const spaced = (unit & Unit.CLASS) === CharClass.SPACE;
    pending = spaced ? Gap.SPACE : Gap.NONE;
    at = spaced ? end + 1 : end;
  }
  builder.length = row;
  builder.gapBefore = pending;
  return at;
}
