/** Articles and labels over time. */
import type { TrendPeriod } from '../../statistics/trend.js';
import type { Writer } from '../page/numbers.js';
import type { ChartMaker } from './draw.js';
import type { Plot } from './load-plot.js';
import { dayEnd, instant, timeScale } from './time-axis.js';

/** Bars: a number for every period. */
export function countChart(
  Plot: Plot,
  periods: readonly TrendPeriod[],
  label: string,
  writer: Writer,
): ChartMaker {
  const [first, last] = [periods[0]!.from, periods.at(-1)!.to];
  return (width) => ({
    width,
    height: width > 500 ? 260 : 220,
    marginLeft: 44,
    marginRight: 8,
    marginTop: 26,
    x: timeScale(first, last, writer.language, width),
    y: {
      grid: true,
      label,
      labelArrow: 'none',
      ticks: 4,
      tickFormat: (value: number) => writer.number(value, 0),
    },
    marks: [
      Plot.rectY(periods, {
        x1: ({ from }: TrendPeriod) => instant(from),
        x2: ({ to }: TrendPeriod) => dayEnd(to),
        y: 'value',
        inset: periods.length > 90 ? 0 : 0.75,
        fill: 'var(--plain)',
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
}

/** A share between 0 and 1 in a period. */
export interface SharePeriod {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly share: number;
  readonly sentences: number;
}

/** A line of shares. */
export function shareChart(
  Plot: Plot,
  periods: readonly SharePeriod[],
  label: string,
  writer: Writer,
): ChartMaker {
  const [first, last] = [periods[0]!.from, periods.at(-1)!.to];
  const middle = ({ from, to }: SharePeriod): Date =>
    new Date((instant(from).getTime() + dayEnd(to).getTime()) / 2);
  return (width) => ({
    width,
    height: width > 500 ? 240 : 210,
    marginLeft: 48,
    marginRight: 8,
    marginTop: 26,
    x: timeScale(first, last, writer.language, width),
    y: {
      domain: [0, 1],
      grid: true,
      label,
      labelArrow: 'none',
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: (value: number) => writer.share(value),
    },
    marks: [
      Plot.ruleY([0.5], { stroke: 'currentColor', strokeOpacity: 0.45, strokeDasharray: '2 3' }),
      Plot.lineY(periods, { x: middle, y: 'share', stroke: 'var(--limitation)', strokeWidth: 2 }),
      Plot.dot(periods, { x: middle, y: 'share', fill: 'var(--limitation)', r: 3 }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
}
