/** The values of an indicator over time: a dot a figure, a line for the medians. */
import type { PlotOptions } from '@observablehq/plot';
import { PERIOD_LENGTHS, type PeriodLength, periodOf } from '../../statistics/periods.js';
import { trend } from '../../statistics/trend.js';
import { medianOfSorted } from '../../statistics/trend-tests.js';
import type { IndicatorSeries, ValuePoint } from '../gather/gather-indicators.js';
import type { Writer } from '../page/numbers.js';
import type { Plot } from './load-plot.js';
import { fittingPeriod, instant, timeScale } from './time-axis.js';

/** The middle part of the values that is drawn: figures of other things would flatten the rest. */
const MIDDLE = 0.9;
const DIRECTIONS: Readonly<Record<string, string>> = { increase: '+', decrease: '−' };
const WIDTH = 380;
/** Fewer points make no line. */
const LEAST_FOR_LINE = 8;

/** The points between the lowest and the highest twentieth; all of few. */
export function middlePoints(points: readonly ValuePoint[]): readonly ValuePoint[] {
  if (points.length < 20) return points;
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b);
  const cut = Math.floor((points.length * (1 - MIDDLE)) / 2);
  const [low, high] = [sorted[cut]!, sorted[sorted.length - 1 - cut]!];
  return points.filter(({ value }) => value >= low && value <= high);
}

/** Periods of at least so many values have a median worth a line. */
const LEAST_A_PERIOD = 8;

/** The shortest period, from `by`, that has enough values. */
function linePeriod(points: readonly ValuePoint[], by: PeriodLength): PeriodLength {
  for (const length of PERIOD_LENGTHS.slice(PERIOD_LENGTHS.indexOf(by))) {
    const periods = new Set(points.map(({ day }) => periodOf(day, length).from));
    if (points.length / periods.size >= LEAST_A_PERIOD) return length;
  }
  return 'year';
}

/** Values over several orders of magnitude are drawn on a logarithmic scale. */
function needsLog(points: readonly ValuePoint[]): boolean {
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b);
  return sorted[0]! > 0 && medianOfSorted(sorted) * 20 < sorted.at(-1)!;
}

/** Whether a series is drawn on a logarithmic scale. */
export function hasLogScale({ points }: IndicatorSeries): boolean {
  return needsLog(middlePoints(points));
}

/** Powers of ten between the least and the greatest value. */
function logTicks(points: readonly ValuePoint[]): number[] {
  const powers = points.map(({ value }) => Math.log10(value));
  const [low, high] = [Math.ceil(Math.min(...powers)), Math.floor(Math.max(...powers))];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, k) => 10 ** (low + k));
}

/** Whether a series has enough days to be drawn. */
export function hasCourse({ points }: IndicatorSeries): boolean {
  const days = new Set(points.map(({ day }) => day.slice(0, 7)));
  return points.length >= 4 && days.size >= 3;
}

/** A small chart of the values divided by `factor`. The series must have a course. */
export function valueChart(Plot: Plot, series: IndicatorSeries, factor: number, writer: Writer): PlotOptions {
  const points = middlePoints(series.points).map(({ day, value }) => ({ day, value: value / factor }));
  const [first, last] = [points[0]!.day, points.at(-1)!.day];
  const by = linePeriod(points, fittingPeriod(first, last));
  const medians = trend(
    points.map(({ day, value }) => ({ date: day, value })),
    { by, aggregate: 'median' },
  ).periods.filter(({ value }) => value !== null);
  const log = needsLog(points);
  const dense = points.length >= LEAST_FOR_LINE;
  const sign = DIRECTIONS[series.direction] ?? '';
  return {
    width: WIDTH,
    height: 210,
    marginLeft: 64,
    marginRight: 14,
    marginTop: 12,
    x: timeScale(first, last, writer.language, WIDTH - 64),
    y: {
      type: log ? 'log' : 'linear',
      grid: true,
      nice: !log,
      ticks: log ? logTicks(points) : 4,
      label: null,
      tickFormat: (value: number) => `${value > 0 ? sign : ''}${writer.number(value, 2)}`,
    },
    marks: [
      Plot.dot(points, {
        x: ({ day }: ValuePoint) => instant(day),
        y: 'value',
        r: dense ? 2.5 : 4,
        fill: 'var(--plain)',
        fillOpacity: dense ? 0.45 : 0.9,
      }),
      Plot.line(dense ? medians : [], {
        x: ({ from, to }: { from: string; to: string }) => {
          const [start, end] = [from < first ? first : from, to > last ? last : to];
          return new Date((instant(start).getTime() + instant(end).getTime()) / 2);
        },
        y: 'value',
        stroke: 'var(--line)',
        strokeWidth: 2,
      }),
    ],
  };
}
