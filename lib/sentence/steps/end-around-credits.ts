/** Picture credits glued to the text are sentences of their own: `(Ảnh: HC)`, `Ảnh: Trí Dũng/TTXVN`. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { type Boundaries, isLowerWord, onOneLine, openerStrength, startsUpper } from '../boundaries.js';

/** Longer runs of capitalised words are no source. */
const MAX_SOURCE = 10;

function joinsSource(table: TokenTable, i: number): boolean {
  const mark = table.kind[i]! >= AtomKind.PUNCTUATION ? table.shape[i]! : -1;
  return mark === Mark.SLASH || mark === Mark.DASH || mark === Mark.AMPERSAND || mark === Mark.COMMA;
}

/** The first atom behind the closing bracket, or `from` when none closes nearby. */
function bracketEnd(table: TokenTable, from: number): number {
  for (let i = from; i < from + MAX_SOURCE && onOneLine(table, i); i++) {
    if (isMark(table, i, Mark.CLOSE_BRACKET)) return i;
  }
  return -1;
}

/**
 * The last atom of the source that begins at `from`: capitalised words and what joins them. When small letters
 * follow, the last capitalised word already opens the next sentence.
 */
function sourceEnd(boundaries: Boundaries, from: number): number {
  const { table } = boundaries;
  let i = from + 1;
  for (; i < from + MAX_SOURCE && onOneLine(table, i); i++) {
    if (joinsSource(table, i)) continue;
    if (table.kind[i]! >= AtomKind.PUNCTUATION)
      return isMark(table, i, Mark.OPEN_BRACKET) ? bracketEnd(table, i) : -1;
    const joined = joinsSource(table, i - 1);
    if (!joined && (openerStrength(boundaries, i) > 0 || followsCapitals(table, i))) return i - 1;
    if (!startsUpper(table, i)) break;
  }
  return isLowerWord(table, i) && i - 2 >= from ? i - 2 : -1;
}

/** `TTXVN Phó Thủ tướng`, `LÊ PHI Xin phép`: behind a source in capitals another word begins the next sentence. */
function followsCapitals(table: TokenTable, i: number): boolean {
  return (
    table.shape[i - 1] === Shape.UPPER &&
    table.kind[i - 1] === AtomKind.WORD &&
    table.shape[i] !== Shape.UPPER
  );
}

function endBefore({ ends }: Boundaries, i: number): void {
  if (i > 0) ends[i - 1] = 1;
}

function handleCredit(boundaries: Boundaries, cue: number, colon: number): void {
  const { table, ends } = boundaries;
  const bracketed = isMark(table, cue - 1, Mark.OPEN_BRACKET);
  const dashed = isMark(table, cue - 1, Mark.DASH);
  endBefore(boundaries, bracketed || dashed ? cue - 1 : cue);
  const last = bracketed ? bracketEnd(table, colon + 1) : sourceEnd(boundaries, colon + 1);
  if (last < 0 || !onOneLine(table, last + 1)) return;
  if (table.kind[last + 1]! < AtomKind.PUNCTUATION || !isMark(table, last + 1, Mark.FULL_STOP))
    ends[last] = 1;
}

/** Sets ends before and behind every credit. */
export function endAroundCredits(boundaries: Boundaries): void {
  const { table, lexicon } = boundaries;
  const { root } = lexicon.credits;
  for (let i = 0; i < table.length; i++) {
    if (root[table.id[i]!] === 0 || !startsUpper(table, i)) continue;
    const match = matchLongest(lexicon.credits, table, i);
    if (match !== null && isMark(table, i + match.length, Mark.COLON))
      handleCredit(boundaries, i, i + match.length);
  }
}
