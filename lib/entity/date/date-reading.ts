/** What a date expression says, before it is placed on the calendar. */
import type { KnownPart } from '../../types.js';

/** Units that a reading may be about. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The part of a unit that is meant: a third or a half. */
export type Position = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';

/** A year as stated: by number, by its distance from the reference, or by its name in the cycle of sixty. */
export interface YearReading {
  readonly year?: number;
  readonly yearOffset?: number;
  /** Place in the cycle of sixty, 0 is Giáp Tý. */
  readonly cycle?: number;
}

/** A day, month, quarter or year with the parts that are stated. */
export interface PointReading extends YearReading {
  readonly type: 'point';
  readonly unit: 'day' | 'month' | 'quarter' | 'year';
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly lunar?: boolean;
  /** `tới` (1) and `vừa qua` (-1) after the date: on which side of the reference it lies. */
  readonly side?: number;
}

/** A unit counted from the reference: `hôm qua`, `tuần tới`. */
export interface ShiftReading {
  readonly type: 'shift';
  readonly unit: CalendarUnit;
  readonly offset: number;
  /** ISO weekday inside a shifted week. */
  readonly weekday?: number;
}

/** A part of another reading: `cuối tháng 5`. */
export interface PartReading {
  readonly type: 'part';
  readonly position: Position;
  readonly of: Reading;
}

/** The first or the last day of another reading: `ngày đầu tiên của tháng 3`. */
export interface EdgeReading {
  readonly type: 'edge';
  readonly edge: 'first' | 'last';
  readonly of: Reading;
}

/** So many months at the start or end of a year: `9 tháng đầu năm 2023`. */
export interface MonthsReading {
  readonly type: 'months';
  readonly count: number;
  readonly side: 'start' | 'end';
  readonly of: YearReading;
}

/** From one reading to another. */
export interface RangeReading {
  readonly type: 'range';
  readonly from: Reading;
  readonly to: Reading;
  readonly grain: 'term' | 'period' | 'day';
}

/** A decade or century by number. */
export interface SpanOfYearsReading {
  readonly type: 'years';
  readonly first: number;
  readonly count: number;
}

/** The same day, month or year as the date before, or the same stretch of another year. */
export interface SameReading {
  readonly type: 'same';
  readonly unit: 'day' | 'month' | 'year' | 'period';
  readonly of?: Reading;
}

/** A time whose ends cannot be known: `những tháng còn lại của năm` without a reference, `nhiệm kỳ này`. */
export interface OpenReading {
  readonly type: 'open';
  readonly grain: 'term' | 'period';
}

export type Reading =
  | PointReading
  | ShiftReading
  | PartReading
  | EdgeReading
  | MonthsReading
  | RangeReading
  | SpanOfYearsReading
  | SameReading
  | OpenReading;

function pointParts(reading: PointReading): KnownPart[] {
  const parts: KnownPart[] = [];
  if (reading.day !== undefined) parts.push('day');
  if (reading.month !== undefined) parts.push('month');
  if (reading.quarter !== undefined) parts.push('quarter');
  if (reading.year !== undefined) parts.push('year');
  if (reading.weekday !== undefined) parts.push('weekday');
  if (reading.lunar === true || reading.cycle !== undefined) parts.push('lunar');
  return parts;
}

/** The parts of a reading that stand in the text; everything else is inferred from the reference. */
export function knownParts(reading: Reading): readonly KnownPart[] {
  switch (reading.type) {
    case 'point':
      return pointParts(reading);
    case 'shift':
      return reading.weekday === undefined ? [] : ['weekday'];
    case 'part':
    case 'edge':
      return knownParts(reading.of);
    case 'months':
      return reading.of.year === undefined ? ['month'] : ['month', 'year'];
    case 'range':
      return [...new Set([...knownParts(reading.from), ...knownParts(reading.to)])];
    case 'years':
      return ['year'];
    case 'same':
      return reading.of === undefined ? [] : knownParts(reading.of);
    case 'open':
      return [];
  }
}
