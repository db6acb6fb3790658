/** Lines of date and time: `Thứ Bảy, 14/10/2023 18:00 (GMT+7)`, `Điện Biên, ngày 12 tháng 7 năm 2022`. */
import { AtomKind, isCapitalised, isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Draft, fillsLine, mark, sizeOf } from '../draft.js';
import { readDay, statesTime } from '../publication-day.js';
import { StructureCode } from '../structure-kind.js';
import { tailStart, topEnd } from '../zones.js';

const MAX_DATELINE = 24;
/** A place or a source before the date is not longer. */
const MAX_PREFIX = 7;

function isDateAtom({ table, lexicon }: Draft, i: number): boolean {
  const kind = table.kind[i]!;
  if (kind >= AtomKind.PUNCTUATION) return true;
  if (kind >= AtomKind.NUMBER && kind <= AtomKind.TIME) return kind !== AtomKind.CODE;
  return lexicon.dateWords.root[table.id[i]!] !== 0;
}

/** The atom behind `(Nguồn) -` or `Hà Nội, `, else the first one. */
function behindSource(table: TokenTable, first: number, last: number): number {
  const bracketed = isMark(table, first, Mark.OPEN_BRACKET);
  for (let i = first + 1; i < Math.min(first + MAX_PREFIX, last); i++) {
    if (isMark(table, i, bracketed ? Mark.CLOSE_BRACKET : Mark.COMMA)) return i + 1;
    if (!bracketed && !isCapitalised(table, i)) break;
  }
  return first;
}

function isDateline(draft: Draft, row: number): boolean {
  const { table, sentences } = draft;
  if (!fillsLine(draft, row) || sizeOf(draft, row) > MAX_DATELINE) return false;
  const last = sentences.last[row]!;
  let i = sentences.first[row]!;
  if (!isDateAtom(draft, i) || isMark(table, i, Mark.OPEN_BRACKET)) i = behindSource(table, i, last);
  while (i <= last && isDateAtom(draft, i)) i++;
  return i > last && readDay(draft, row) !== null;
}

function markIfDateline(draft: Draft, row: number): void {
  if (draft.kinds[row] === StructureCode.BODY && isDateline(draft, row)) {
    mark(draft, row, StructureCode.DATELINE, 'date-line');
  }
}

/** Today's date in the head of a page is furniture where a dateline with its time stands too. */
function dropPageDates(draft: Draft): void {
  const { kinds, sentences } = draft;
  const rows = Array.from(kinds.keys()).filter((row) => kinds[row] === StructureCode.DATELINE);
  const timed = rows.find((row) => statesTime(draft, row)) ?? rows[0];
  if (timed === undefined) return;
  for (const row of rows) if (row < timed) mark(draft, row, StructureCode.FURNITURE, 'page-date');
  const day = readDay(draft, timed);
  if (day !== null && sentences.length > timed + 1) draft.published = { row: timed, day };
}

/** Marks the lines of date and time above and below the text and reads the day of publication. */
export function markDatelines(draft: Draft): void {
  const top = topEnd(draft);
  for (let row = 0; row < top; row++) markIfDateline(draft, row);
  for (let row = Math.max(top, tailStart(draft)); row < draft.sentences.length; row++) {
    markIfDateline(draft, row);
  }
  dropPageDates(draft);
}
