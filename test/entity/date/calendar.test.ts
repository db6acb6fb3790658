import test from 'ava';
import fc from 'fast-check';
import {
  civilDate,
  dayNumber,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from '../../../lib/entity/date/calendar-day.js';
import { dates } from '../../../lib/entity/date/dates.js';
import { lunarDayNumber } from '../../../lib/entity/date/lunar-calendar.js';

/** First days of lunar years, from the printed calendars. */
const newYears: readonly string[] = [
  '1968-01-29',
  '1975-02-11',
  '1985-01-21',
  '1990-01-27',
  '2000-02-05',
  '2005-02-09',
  '2007-02-17',
  '2010-02-14',
  '2015-02-19',
  '2017-01-28',
  '2020-01-25',
  '2021-02-12',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2030-02-02',
];

for (const day of newYears) {
  test(`lunarDayNumber: the lunar new year of ${day.slice(0, 4)}`, (t) => {
    t.is(isoDay(lunarDayNumber(Number(day.slice(0, 4)), 1, 1)!), day);
  });
}

test('lunarDayNumber: the eighth month after a leap month', (t) => {
  t.is(isoDay(lunarDayNumber(2023, 8, 15)!), '2023-09-29');
  t.is(isoDay(lunarDayNumber(2020, 8, 15)!), '2020-10-01');
});

test('lunarDayNumber: a month never has 31 days', (t) => {
  t.is(lunarDayNumber(2023, 1, 31), null);
});

test('calendar days agree with the platform', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const platform = new Date(day * 86_400_000);
      const { year, month, day: ofMonth } = civilDate(day);
      return (
        isoDay(day) === platform.toISOString().slice(0, 10) &&
        parseIsoDay(isoDay(day)) === day &&
        dayNumber(year, month, ofMonth) === day &&
        weekdayOf(day) === ((platform.getUTCDay() + 6) % 7) + 1
      );
    }),
  );
  t.pass();
});

test('dates: spans cut the text they name, in order, without overlap', (t) => {
  const pieces = fc.constantFrom(
    'ngày',
    ' ',
    '5',
    '/',
    '6',
    '-',
    'tháng',
    'năm',
    '2017',
    'đầu',
    'quý',
    'I',
    'đến',
    ',',
    '(',
    ')',
    '\n',
    'sáng',
    'nay',
    'thứ',
    'Hai',
    'Đinh',
    'Dậu',
    'giai đoạn',
    '.',
    'cùng kỳ',
    '13/10',
    'tới',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const found = dates(text, { reference: '2023-10-14' });
      return found.every(
        (span, k) =>
          text.slice(span.start, span.end) === span.text &&
          span.start >= (found[k - 1]?.end ?? 0) &&
          (span.from === undefined) === (span.to === undefined) &&
          (span.from === undefined || span.from <= span.to!),
      );
    }),
  );
  t.pass();
});
