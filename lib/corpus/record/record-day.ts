/** Reads a day of publication as the fields of corpora state it. */
import { dates } from '../../entity/date/dates.js';

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** Up to this number a time stamp counts seconds, above it milliseconds. */
const SECONDS = 1e11;
const LONGEST = 200;

function realDay(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

function ofStamp(stamp: number): string | null {
  const time = new Date(Math.abs(stamp) < SECONDS ? stamp * 1000 : stamp);
  return Number.isNaN(time.getTime()) ? null : (realDay(time.toISOString().slice(0, 10)) ?? null);
}

function ofText(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return realDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  if (/^\s*\d{9,13}\s*$/.test(text)) return ofStamp(Number(text));
  const found = dates(text.slice(0, LONGEST)).find(
    ({ grain, known }) => grain === 'day' && known.includes('year'),
  );
  return found?.from ?? null;
}

/**
 * The calendar day of a value: an ISO 8601 date or time (the day as written, whatever the time zone), a Vietnamese date
 * (`Thứ Ba, 12/7/2022, 08:30`, `ngày 12 tháng 7 năm 2022`), a time stamp in seconds or milliseconds (in UTC), or a Date.
 * @returns null when the value states no day
 */
export function recordDay(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : ofStamp(value.getTime());
  if (typeof value === 'bigint' || typeof value === 'number') return ofStamp(Number(value));
  return typeof value === 'string' ? ofText(value) : null;
}
