/** A line break ends a sentence; in wrapped text only an empty line or the start of a list item does. */
import { AtomKind, Gap, isMark, Mark, type TokenTable } from '../../token/table.js';
import type { Boundaries } from '../boundaries.js';

function startsItem(table: TokenTable, i: number): boolean {
  if (isMark(table, i, Mark.BULLET) || (isMark(table, i, Mark.DASH) && table.gap[i + 1] === Gap.SPACE))
    return true;
  if (table.kind[i] !== AtomKind.NUMBER || table.end[i]! - table.start[i]! > 2) return false;
  return isMark(table, i + 1, Mark.FULL_STOP) || isMark(table, i + 1, Mark.CLOSE_BRACKET);
}

/** Sets an end before every line break that counts. */
export function endAtLineBreaks({ table, ends, wrapped }: Boundaries): void {
  const { gap, length } = table;
  const least = wrapped ? Gap.PARAGRAPH : Gap.LINE;
  for (let i = 1; i < length; i++) {
    if (gap[i]! >= least || (gap[i] === Gap.LINE && startsItem(table, i))) ends[i - 1] = 1;
  }
  if (length > 0) ends[length - 1] = 1;
}
