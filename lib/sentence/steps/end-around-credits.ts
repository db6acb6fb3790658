/** Picture credits glued to the text are sentences of their own: `(Ảnh: HC)`, `Ảnh: Trí Dũng/TTXVN`. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import {
  type Boundaries,
  isLowerWord,
  onOneLine,
  openerStrength,
  opens,
  startsUpper,
} from '../boundaries.js';

/** Longer runs of capitalised words are no source. */
const MAX_SOURCE = 10;
/** Letters of `nghiêng`: a longer word is no Vietnamese syllable. */
const LONGEST_SYLLABLE = 7;

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

/** Whether the line ends before a mark and after a few atoms: the source is all of it, whatever its letters. */
function fillsLine(table: TokenTable, from: number): boolean {
  let i = from + 1;
  while (i < from + MAX_SOURCE && onOneLine(table, i) && table.kind[i]! < AtomKind.PUNCTUATION) i++;
  return i >= table.length || table.gap[i]! >= Gap.LINE;
}

/** The last atom of `Quốc Việt (TTXVN)` when `i` is the opening bracket. */
function withBracket(table: TokenTable, i: number): number {
  const last = bracketEnd(table, i + 1);
  return last > 0 && startsUpper(table, i + 1) ? last : i - 1;
}

/** Whether atom `i` is a web address or a run-together name: `baohaugiang`, `Internet`. */
function isSite(table: TokenTable, i: number): boolean {
  if (i < table.length && table.kind[i] === AtomKind.URL) return true;
  return (
    i < table.length && table.kind[i] === AtomKind.WORD && table.end[i]! - table.start[i]! > LONGEST_SYLLABLE
  );
}

/**
 * The last atom of the source that begins at `from`: capitalised words and what joins them. When small letters
 * follow, the last capitalised word already opens the next sentence.
 */
function sourceEnd(boundaries: Boundaries, from: number): number {
  const { table } = boundaries;
  if (isSite(table, from)) return startsUpper(table, from + 1) ? from : -1;
  if (!startsUpper(table, from) || fillsLine(table, from)) return -1;
  let i = from + 1;
  for (; i < from + MAX_SOURCE && onOneLine(table, i); i++) {
    if (joinsSource(table, i)) continue;
    if (isMark(table, i, Mark.OPEN_BRACKET)) return withBracket(table, i);
    if (table.kind[i]! >= AtomKind.PUNCTUATION) return opens(table, i) ? i - 1 : -1;
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

/** `… chậm tiến độ. Ảnh minh họa Theo đó …`: words that are a caption by themselves. */
function handleCaption({ table, ends }: Boundaries, first: number, next: number): void {
  if (first > 0 && ends[first - 1] === 0 && table.kind[first - 1]! >= AtomKind.PUNCTUATION) return;
  const follows = next < table.length && table.gap[next] === Gap.SPACE && startsUpper(table, next);
  if (!follows && ends[next - 1] === 0) return;
  if (first > 0) ends[first - 1] = 1;
  ends[next - 1] = 1;
}

/** Sets ends before and behind every credit. */
export function endAroundCredits(boundaries: Boundaries): void {
  const { table, lexicon, candidates } = boundaries;
  const { root } = lexicon.credits;
  for (const i of candidates.capitals) {
    if (root[table.id[i]!] === 0) continue;
    const match = matchLongest(lexicon.credits, table, i);
    if (match === null) continue;
    const next = i + match.length;
    if (isMark(table, next, Mark.COLON)) handleCredit(boundaries, i, next);
    else if (match.entries.includes('caption')) handleCaption(boundaries, i, next);
  }
}
