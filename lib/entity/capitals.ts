/** Cheap questions about capitals: which atoms names are made of, and how far a run of them goes. */
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../token/table.js';

/** Longest stretch of capitalised atoms that is looked at as one name. */
const MAX_RUN = 12;

/** Whether atom `k` continues the line: it is inside the table and no line break stands before it. */
export function continuesLine(table: TokenTable, k: number, limit: number): boolean {
  return k < limit && table.gap[k]! <= Gap.SPACE;
}

/** Whether atom `i` is a capitalised word or an initial: the stuff of names. */
export function isNameAtom(table: TokenTable, i: number): boolean {
  return table.kind[i] === AtomKind.INITIAL || isCapitalised(table, i);
}

/** Whether a word among the atoms from `first` up to, not including, `limit` is written as a name. */
export function hasName(table: TokenTable, first: number, limit: number): boolean {
  for (let k = first; k < limit; k++) if (isNameAtom(table, k)) return true;
  return false;
}

/** Whether atom `i` is a hyphen written close between two words: `Đô-nan`, `Ma-crông`. */
function isInnerHyphen(table: TokenTable, i: number, limit: number): boolean {
  return (
    isMark(table, i, Mark.DASH) &&
    table.gap[i] === Gap.NONE &&
    i + 1 < limit &&
    table.gap[i + 1] === Gap.NONE &&
    table.kind[i + 1] === AtomKind.WORD
  );
}

/** Last atom of the run of name atoms that begins at `i`, close hyphens included; `i - 1` when none does. */
export function runEnd(table: TokenTable, i: number, limit: number): number {
  if (i >= limit || !isNameAtom(table, i)) return i - 1;
  let last = i;
  while (last - i < MAX_RUN) {
    if (isInnerHyphen(table, last + 1, limit)) last += 2;
    else if (continuesLine(table, last + 1, limit) && isNameAtom(table, last + 1)) last++;
    else break;
  }
  return last;
}

/** Whether atom `i` is written all in capitals, with at least two letters. */
export function isAcronymAtom(table: TokenTable, i: number): boolean {
  const shape = table.shape[i];
  return table.kind[i] === AtomKind.WORD && (shape === Shape.UPPER || shape === Shape.MIXED);
}
