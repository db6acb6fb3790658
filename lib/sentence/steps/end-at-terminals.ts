/** Full stops, question and exclamation marks and ellipses, with the quotation marks and brackets they close. */
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import {
  type Boundaries,
  isLowerWord,
  onOneLine,
  openerStrength,
  opens,
  startsUpper,
  touchesNext,
} from '../boundaries.js';
import { isTerminal } from '../candidates.js';

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

/** `George W. Bush`, `Q.Tân Bình`: the full stop shortens the word before it. */
function shortens(boundaries: Boundaries, i: number): boolean {
  const { table } = boundaries;
  if (table.shape[i] !== Mark.FULL_STOP || i === 0 || table.gap[i] !== Gap.NONE || !startsUpper(table, i - 1))
    return false;
  if (!onOneLine(table, i + 1) || !startsUpper(table, i + 1)) return false;
  if (table.gap[i + 1] === Gap.NONE)
    return table.end[i - 1]! - table.start[i - 1]! <= 3 && openerStrength(boundaries, i + 1) === 0;
  if (table.shape[i - 1] !== Shape.SINGLE || openerStrength(boundaries, i + 1) > 0) return false;
  // A foreign surname is in no lexicon: `Ngài V. Andreichenko`, but `Trần Văn A. Công an …`.
  return table.id[i + 1] === 0 || !(startsUpper(table, i - 2) && startsUpper(table, i - 3));
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
    while (closesTerminal(table, last + 1)) {
      last++;
      quoted ||= isMark(table, last, Mark.CLOSE_QUOTE) || isMark(table, last, Mark.QUOTE);
    }
    const kept =
      last === i && (insideNumber(table, i) || pausesBeforeNumber(table, i) || shortens(boundaries, i));
    const goes =
      goesOn(table, last + 1, quoted) && !(last === i && isLowerWord(table, i + 1) && endsAnyway(table, i));
    if (!kept && !goes) ends[last] = 1;
  }
}
