/** Full stops that shorten the word or name before them and end no sentence. */
import { syllable } from '../text/syllable/syllable.js';
import { AtomKind, atomText, Gap, isMark, Mark, Shape, type TokenTable } from '../token/table.js';
import { type Boundaries, isLowerWord, onOneLine, openerStrength, startsUpper } from './boundaries.js';

/** Whether atom `i` is a capitalised word that no Vietnamese syllable is spelt like. */
function isForeign(table: TokenTable, i: number): boolean {
  return startsUpper(table, i) && syllable(atomText(table, i)) === null;
}

/** `ông L.T.H. (sinh năm 1980)`: what stands in brackets belongs to the initials before it. */
function describesInitials(table: TokenTable, i: number): boolean {
  if (!isMark(table, i + 1, Mark.OPEN_BRACKET)) return false;
  return table.shape[i - 1] === Shape.SINGLE || table.kind[i - 1] === AtomKind.ABBREVIATION;
}

/** `…, h. Tân Thành`: one small letter behind a comma shortens the word for a place. */
function isPlaceLetter(table: TokenTable, i: number): boolean {
  return isLowerWord(table, i) && table.end[i]! - table.start[i]! === 1 && isMark(table, i - 1, Mark.COMMA);
}

/** `George W. Bush`, `Q.Tân Bình`: the full stop shortens the word before it. */
export function shortens(boundaries: Boundaries, i: number): boolean {
  const { table } = boundaries;
  if (table.shape[i] !== Mark.FULL_STOP || i === 0 || table.gap[i] !== Gap.NONE || !onOneLine(table, i + 1))
    return false;
  if (!startsUpper(table, i - 1)) return isPlaceLetter(table, i - 1) && startsUpper(table, i + 1);
  if (!startsUpper(table, i + 1)) return describesInitials(table, i);
  if (table.gap[i + 1] === Gap.NONE)
    return table.end[i - 1]! - table.start[i - 1]! <= 3 && openerStrength(boundaries, i + 1) === 0;
  if (table.shape[i - 1] !== Shape.SINGLE || openerStrength(boundaries, i + 1) > 0) return false;
  // A foreign surname is in no lexicon: `Ngài V. Andreichenko`, but `Trần Văn A. Công an …`.
  return (
    table.id[i + 1] === 0 ||
    isForeign(table, i - 2) ||
    !(startsUpper(table, i - 2) && startsUpper(table, i - 3))
  );
}
