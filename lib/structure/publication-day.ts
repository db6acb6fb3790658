/** Reads the day that a dateline states. */
import { AtomKind, atomText, isMark, Mark } from '../token/table.js';
import type { Draft } from './draft.js';

const FULL_DATE = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/u;

/** The ISO day of its parts, or null where the calendar has no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && year <= 2999 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return real ? time.toISOString().slice(0, 10) : null;
}

function readNumericDate(text: string): string | null {
  const parts = FULL_DATE.exec(text);
  if (parts === null) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return a > 31 ? isoDay(a, b, c) : isoDay(c, b, a);
}

/** `ngày 12 tháng 7 năm 2022`: numbers with the words before them. */
function readWrittenDate({ table, sentences }: Draft, row: number): string | null {
  const parts: Record<string, number> = {};
  for (let i = sentences.first[row]! + 1; i <= sentences.last[row]!; i++) {
    if (table.kind[i] !== AtomKind.NUMBER) continue;
    const word = atomText(table, i - 1).toLowerCase();
    parts[word] ??= Number(atomText(table, i));
  }
  const { ngày: day, tháng: month, năm: year } = parts;
  return day === undefined || month === undefined || year === undefined ? null : isoDay(year, month, day);
}

/** The ISO day that a line states, or null. */
export function readDay(draft: Draft, row: number): string | null {
  const { table, sentences } = draft;
  for (let i = sentences.first[row]!; i <= sentences.last[row]!; i++) {
    const kind = table.kind[i];
    if (kind !== AtomKind.SLASHED && kind !== AtomKind.DATE) continue;
    const day = readNumericDate(atomText(table, i));
    if (day !== null) return day;
  }
  return readWrittenDate(draft, row);
}

/** Whether a line states a clock time: `18:00`, `18h30`, `18:0'`. */
export function statesTime({ table, sentences }: Draft, row: number): boolean {
  for (let i = sentences.first[row]!; i <= sentences.last[row]!; i++) {
    if (table.kind[i] === AtomKind.TIME) return true;
    if (table.kind[i] === AtomKind.NUMBER && isMark(table, i + 1, Mark.COLON)) return true;
  }
  return false;
}
