/** Headings and captions whose line break was lost: `… nhiều hướng Sau buổi chiều …` is two sentences. */
import { AtomKind, Gap, isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Boundaries, isLowerWord, openerStrength, startsUpper } from '../boundaries.js';

/** Whether the atom before `i` may be the last of a heading: a word, a number, a closing bracket or quotation mark. */
function mayEndHeading(table: TokenTable, i: number): boolean {
  if (table.kind[i]! < AtomKind.PUNCTUATION) return true;
  return (
    isMark(table, i, Mark.CLOSE_QUOTE) ||
    isMark(table, i, Mark.CLOSE_BRACKET) ||
    isMark(table, i, Mark.PERCENT)
  );
}

function isDoubleSpaced(table: TokenTable, i: number): boolean {
  return table.start[i]! - table.end[i - 1]! > 1;
}

function opensGlued(boundaries: Boundaries, i: number): boolean {
  const { table } = boundaries;
  if (startsUpper(table, i - 1)) return openerStrength(boundaries, i) === 2 && isLowerWord(table, i + 1);
  return isDoubleSpaced(table, i) || openerStrength(boundaries, i) > 0;
}

/** Sets an end before a capitalised opener that follows a word without any mark between them. */
export function endBeforeGluedOpeners(boundaries: Boundaries): void {
  const { table, ends } = boundaries;
  for (let i = 1; i < table.length; i++) {
    if (table.gap[i] !== Gap.SPACE || !startsUpper(table, i) || ends[i - 1] === 1) continue;
    if (mayEndHeading(table, i - 1) && opensGlued(boundaries, i)) ends[i - 1] = 1;
  }
}
