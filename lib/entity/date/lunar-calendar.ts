/**
 * The Vietnamese lunisolar calendar. The algorithm is Hồ Ngọc Đức's ("Computing the Vietnamese lunar calendar", after
 * J. Meeus, Astronomical Algorithms, 1998), for the time zone UTC+7.
 */
import { dayNumber } from './calendar-day.js';

const TIME_ZONE = 7 / 24;
/** Julian day of 1 January 1970, noon. */
const UNIX_EPOCH = 2_440_588;
/** Days from one new moon to the next. */
const SYNODIC_MONTH = 29.530588853;
/** Julian day of the new moon that the count of new moons starts from. */
const FIRST_NEW_MOON = 2_415_021.076998695;
const RADIANS = Math.PI / 180;

const sin = (degrees: number): number => Math.sin(degrees * RADIANS);

/** Difference between dynamical and universal time, in days; `t` in Julian centuries from 1900. */
function deltaT(t: number): number {
  return t < -11
    ? 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
    : -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
}

/** Local day (Julian) of the `k`-th new moon after January 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * latitude) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * latitude + sun) -
    0.0004 * sin(2 * latitude - sun) -
    0.0006 * sin(2 * latitude + moon) +
    0.001 * sin(2 * latitude - moon) +
    0.0005 * sin(2 * moon + sun);
  return Math.floor(mean + correction - deltaT(t) + 0.5 + TIME_ZONE);
}

/** The twelfth of the zodiac (0 to 11) that the sun stands in at the start of a local day; 0 is the spring equinox. */
function sunLongitude(julianDay: number): number {
  const t = (julianDay - 2_451_545.5 - TIME_ZONE) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  const degrees = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(degrees / 30);
}

/** First day (Julian) of the eleventh lunar month of a year: the month of the winter solstice. */
function eleventhMonth(year: number): number {
  const offset = dayNumber(year, 12, 31) + UNIX_EPOCH - 2_415_021;
  const k = Math.floor(offset / SYNODIC_MONTH);
  const start = newMoonDay(k);
  return sunLongitude(start) >= 9 ? newMoonDay(k - 1) : start;
}

/** How many months after the eleventh the leap month lies: the first in which the sun enters no new sign. */
function leapOffset(eleventh: number): number {
  const k = Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH);
  let i = 1;
  let last = 0;
  let arc = sunLongitude(newMoonDay(k + i));
  do {
    last = arc;
    i++;
    arc = sunLongitude(newMoonDay(k + i));
  } while (arc !== last && i < 14);
  return i - 1;
}

/**
 * The day number of a date of the lunar calendar, in a month that is not a leap one.
 * @param year the solar year in which the lunar year begins
 * @returns null when the lunar month has no such day
 */
export function lunarDayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const inSameYear = month < 11;
  const eleventh = eleventhMonth(inSameYear ? year - 1 : year);
  const following = eleventhMonth(inSameYear ? year : year + 1);
  let offset = (month - 11 + 12) % 12;
  if (following - eleventh > 365 && offset >= leapOffset(eleventh)) offset++;
  const k = Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH);
  const start = newMoonDay(k + offset);
  return start + day > newMoonDay(k + offset + 1) ? null : start + day - 1 - UNIX_EPOCH;
}
