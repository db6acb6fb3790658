/**
 * The fast way for nineteen atoms of twenty: words of letters that nothing joins to what follows, and single marks; each
 * unit is read once.
 */
import { CharClass, foldOf, letterCode, Unit } from './char-class.js';
import { MAX_ATOM } from './fold.js';
import { markOf } from './marks.js';
import { shapeOf } from './shape-of.js';
import { Halves, idOfHalves } from './syllable-table.js';
import { AtomKind, Gap, Shape } from './table.js';
import type { TableBuilder } from './table-builder.js';
import { fillBlock, type UnitBlock } from './unit-block.js';
import { idOfUnit, lookUp, type Vocabulary } from './vocabulary.js';

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

/** Whether the vocabulary knows the word of the given halves with a full stop of its own. */
function isAbbreviation(vocabulary: Vocabulary, lower: number, upper: number): boolean {
  const dotted = ((lower << Halves.CODE) | STOP_CODE) & Halves.MASK;
  return idOfHalves(vocabulary.syllables, dotted, (upper << Halves.CODE) | (lower >>> Halves.CARRY)) !== 0;
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
  const { start, end, kind, shape, gap, id, capacity, block } = builder;
  const { units } = block;
  let row = builder.length;
  let at = from;
  let pending = builder.gapBefore;
  while (at < text.length && row < capacity) {
    if (at >= block.limit) fillBlock(block, text, at);
    let k = at - block.base;
    const from = k;
    const first = units[k]!;
    if ((first & Unit.CONTINUES) === 0) {
      const value = first & Unit.CLASS;
      if (value === CharClass.SPACE) {
        if (pending === Gap.NONE) pending = Gap.SPACE;
        at++;
        continue;
      }
      if (value !== CharClass.PUNCTUATION && value !== CharClass.SYMBOL) break;
      const mark = text.charCodeAt(at);
      if (mark === FULL_STOP && text.charCodeAt(at + 1) === FULL_STOP) break;
      start[row] = at;
      end[row] = ++at;
      kind[row] = value === CharClass.PUNCTUATION ? AtomKind.PUNCTUATION : AtomKind.SYMBOL;
      shape[row] = markOf(mark);
      gap[row] = pending;
      id[row] = idOfUnit(vocabulary, foldOf(mark));
      row++;
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
    const length = k - from;
    if (length >= MAX_ATOM || (unit & Unit.CLASS) === CharClass.DIGIT) break;
    const short = coded >= 0 && length <= Halves.LETTERS;
    if ((unit & Unit.JOINS) !== 0) {
      if (length < 2 || !isSpacedStop(block, k)) break;
      if (length <= MAX_ABBREVIATION && (!short || isAbbreviation(vocabulary, lower, upper))) break;
    }
    start[row] = at;
    at += length;
    end[row] = at;
    kind[row] = AtomKind.WORD;
    shape[row] = (rest & Unit.CAPITAL) !== 0 ? shapeOf(text, at - length, at) : shapeOfWord(first, rest);
    gap[row] = pending;
    id[row] = short
      ? idOfHalves(vocabulary.syllables, lower, upper)
      : lookUp(vocabulary, text, at - length, at);
    row++;
    const spaced = (unit & Unit.CLASS) === CharClass.SPACE;
    pending = spaced ? Gap.SPACE : Gap.NONE;
    if (spaced) at++;
  }
  builder.length = row;
  builder.gapBefore = pending;
  return at;
}
