/** `1. Về kinh tế`, `II. Nhiệm vụ`, `a. Chỉ tiêu`, `TM. ỦY BAN`: the number at the head of an item belongs to the item. */
import { AtomKind, atomText, Gap, Mark, Shape, type TokenTable } from '../../token/table.js';
import type { Boundaries } from '../boundaries.js';

/** `1.2.3`, as a scan of dotted numbers finds it. */
const PARAGRAPH = /^[0-9]{1,2}(?:\.[0-9]{1,2})+$/u;
const ROMAN = /^[IVX]{1,5}$/u;

function isNumbering(table: TokenTable, i: number): boolean {
  const length = table.end[i]! - table.start[i]!;
  if (table.kind[i] === AtomKind.NUMBER) return length <= 4;
  if (table.kind[i] === AtomKind.CODE) return PARAGRAPH.test(atomText(table, i));
  if (table.kind[i] !== AtomKind.WORD || length > 5) return false;
  if (length === 1) return true;
  return table.shape[i] === Shape.UPPER && (ROMAN.test(atomText(table, i)) || actsFor(table, i, length));
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: who signs for whom. */
function actsFor(table: TokenTable, i: number, length: number): boolean {
  return length === 2 && table.shape[i + 2] === Shape.UPPER && table.kind[i + 2] === AtomKind.WORD;
}

/** Clears the end after a number that opens a sentence, unless the line ends there. */
export function keepNumbering({ table, ends, candidates }: Boundaries): void {
  for (const i of candidates.terminals) {
    if (i === 0 || i + 1 === table.length || ends[i] === 0) continue;
    if (table.shape[i] !== Mark.FULL_STOP || table.gap[i + 1]! > Gap.SPACE) continue;
    if ((i === 1 || ends[i - 2] === 1) && isNumbering(table, i - 1)) ends[i] = 0;
  }
}
