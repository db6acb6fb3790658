/** `1. Về kinh tế`, `II. Nhiệm vụ`, `a. Chỉ tiêu`: the number at the head of an item belongs to the item. */
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import type { Boundaries } from '../boundaries.js';

const ROMAN = /^[IVX]{1,5}$/u;

function isNumbering(table: TokenTable, i: number): boolean {
  const length = table.end[i]! - table.start[i]!;
  if (table.kind[i] === AtomKind.NUMBER) return length <= 4;
  if (table.kind[i] !== AtomKind.WORD || length > 5) return false;
  return (
    length === 1 ||
    (table.shape[i] === Shape.UPPER && ROMAN.test(table.text.slice(table.start[i], table.end[i])))
  );
}

/** Clears the end after a number that opens a sentence, unless the line ends there. */
export function keepNumbering({ table, ends }: Boundaries): void {
  for (let i = 1; i + 1 < table.length; i++) {
    if (ends[i] === 0 || !isMark(table, i, Mark.FULL_STOP) || table.gap[i + 1]! > Gap.SPACE) continue;
    if ((i === 1 || ends[i - 2] === 1) && isNumbering(table, i - 1)) ends[i] = 0;
  }
}
