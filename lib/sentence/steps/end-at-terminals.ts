/** Full stops, question and exclamation marks and ellipses, with the quotation marks and brackets they close. */
import { AtomKind, Gap, isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Boundaries, isLowerWord, onOneLine, opens, touchesNext } from '../boundaries.js';
import { isTerminal } from '../candidates.js';
import { shortens } from '../shortened.js';

const ARROW = 0xbb;

/** `… hiệu quả. » Xem thêm`: an arrow, not a closing quotation mark. */
function isPointer(table: TokenTable, i: number): boolean {
  return (
    table.text.charCodeAt(table.start[i]!) === ARROW && table.gap[i] !== Gap.NONE && !touchesNext(table, i)
  );
}

/** Whether the mark at `i` belongs to the terminal before it: `…!?`, `.”`, `.)`, and the final `./.`. */
function closesTerminal(table: TokenTable, i: number): boolean {
  if (!onOneLine(table, i) || table.kind[i]! < AtomKind.PUNCTUATION) return false;
  const mark = table.shape[i]!;
  if (mark === Mark.CLOSE_QUOTE) return !isPointer(table, i);
  if (table.gap[i] !== Gap.NONE) return false;
  if (mark === Mark.QUOTE)
    return !(
      i + 1 < table.length &&
      table.gap[i + 1] === Gap.NONE &&
      table.kind[i + 1]! < AtomKind.PUNCTUATION
    );
  return mark === Mark.CLOSE_BRACKET || mark === Mark.SLASH || isTerminal(mark);
}

const SQUARE = 0x5b;

/** The last atom of a reference behind a terminal, `… của dân.[3]`; `i - 1` where none begins at `i`. */
function referenceEnd(table: TokenTable, i: number): number {
  const begins = isMark(table, i, Mark.OPEN_BRACKET) && table.text.charCodeAt(table.start[i]!) === SQUARE;
  if (!begins || table.gap[i] !== Gap.NONE || table.kind[i + 1] !== AtomKind.NUMBER) return i - 1;
  return isMark(table, i + 2, Mark.CLOSE_BRACKET) ? i + 2 : i - 1;
}

/** `…?”, ông A hỏi.` and `…!” – ông A nói.`: the sentence goes on with its frame. */
function goesOn(table: TokenTable, next: number, quoted: boolean): boolean {
  if (!onOneLine(table, next)) return false;
  if (isLowerWord(table, next)) return true;
  if (table.kind[next]! < AtomKind.PUNCTUATION) return false;
  const mark = table.shape[next]!;
  if (mark === Mark.COMMA || mark === Mark.SEMICOLON || mark === Mark.COLON || mark === Mark.CLOSE_BRACKET)
    return true;
  if (mark === Mark.DASH) return quoted || isLowerWord(table, next + 1);
  return opens(table, next) && isLowerWord(table, next + 1);
}

/** `… kiến tạo. luật này …`: behind a whole word a full stop ends, whatever the case of the next letter. */
function endsAnyway(table: TokenTable, i: number): boolean {
  if (table.shape[i] !== Mark.FULL_STOP || table.gap[i] !== Gap.NONE || table.gap[i + 1] !== Gap.SPACE)
    return false;
  return isLowerWord(table, i - 1) && table.id[i - 1] !== 0 && table.end[i - 1]! - table.start[i - 1]! > 1;
}

/** Digits that touch the stop from both sides belong to one another: `tài khoản 12.3456`. */
function insideNumber(table: TokenTable, i: number): boolean {
  return i + 1 < table.length && table.gap[i + 1] === Gap.NONE && table.kind[i + 1] === AtomKind.NUMBER;
}

/** `… tinh giản… 4 viên chức`: behind an ellipsis a number opens no sentence. */
function pausesBeforeNumber(table: TokenTable, i: number): boolean {
  return table.shape[i] === Mark.ELLIPSIS && onOneLine(table, i + 1) && table.kind[i + 1] === AtomKind.NUMBER;
}

/** Sets an end after every terminal and its closing marks, except where the sentence goes on. */
export function endAtTerminals(boundaries: Boundaries): void {
  const { table, ends, candidates } = boundaries;
  let last = -1;
  for (const i of candidates.terminals) {
    // The mark before took this one with it.
    if (i <= last) continue;
    last = i;
    let quoted = false;
    for (;;) {
      const reference = referenceEnd(table, last + 1);
      if (reference === last && !closesTerminal(table, last + 1)) break;
      last = Math.max(reference, last + 1);
      quoted ||= isMark(table, last, Mark.CLOSE_QUOTE) || isMark(table, last, Mark.QUOTE);
    }
    const kept =
      last === i && (insideNumber(table, i) || pausesBeforeNumber(table, i) || shortens(boundaries, i));
    const goes =
      goesOn(table, last + 1, quoted) && !(last === i && isLowerWord(table, i + 1) && endsAnyway(table, i));
    if (!kept && !goes) ends[last] = 1;
  }
}
