/** Limitations to the left, achievements to the right. */
import type { Markish } from '@observablehq/plot';
import type { BalanceRow } from '../gather/label-counts.js';
import type { Messages } from '../page/messages.js';
import type { Writer } from '../page/numbers.js';
import { type ChartMaker, shorten } from './draw.js';
import type { Plot } from './load-plot.js';

const ROW_WIDE = 26;
const ROW_NARROW = 42;

interface Bar {
  readonly name: string;
  readonly achievement: number;
  readonly limitation: number;
}

/** Room for the numbers at the ends of the bars. */
function domainOf(bars: readonly Bar[], width: number): [number, number] {
  const left = Math.max(...bars.map(({ limitation }) => limitation), 1);
  const right = Math.max(...bars.map(({ achievement }) => achievement), 1);
  const room = ((left + right) * 44) / (width > 500 ? width * 0.6 : width);
  return [-left - room, right + room];
}

function marks(Plot: Plot, bars: readonly Bar[], narrow: boolean, writer: Writer, start: number): Markish[] {
  const inset = narrow ? { insetTop: 18, insetBottom: 4 } : { insetTop: 4, insetBottom: 4 };
  const dy = narrow ? 7 : 0;
  const count = (value: number): string => (value === 0 ? '' : writer.number(value, 0));
  return [
    Plot.barX(bars, { y: 'name', x: (bar: Bar) => -bar.limitation, fill: 'var(--limitation)', ...inset }),
    Plot.barX(bars, { y: 'name', x: 'achievement', fill: 'var(--achievement)', ...inset }),
    Plot.text(bars, {
      y: 'name',
      x: (bar: Bar) => -bar.limitation,
      text: (bar: Bar) => count(bar.limitation),
      textAnchor: 'end',
      dx: -5,
      dy,
    }),
    Plot.text(bars, {
      y: 'name',
      x: 'achievement',
      text: (bar: Bar) => count(bar.achievement),
      textAnchor: 'start',
      dx: 5,
      dy,
    }),
    ...(narrow
      ? [
          Plot.text(bars, {
            y: 'name',
            x: () => start,
            text: 'name',
            textAnchor: 'start',
            dy: -12,
            fontWeight: 600,
          }),
        ]
      : []),
    Plot.ruleX([0], { stroke: 'var(--ink)' }),
  ];
}

/** Diverging bars, one a row, in the order of the rows. */
export function balanceChart(
  Plot: Plot,
  rows: readonly BalanceRow[],
  m: Messages,
  writer: Writer,
): ChartMaker {
  return (width) => {
    const narrow = width < 500;
    const bars = rows.map(({ name, labels }) => ({ name: shorten(name, narrow ? 44 : 30), ...labels }));
    const longest = Math.max(...bars.map(({ name }) => [...name].length));
    const domain = domainOf(bars, width);
    return {
      width,
      height: rows.length * (narrow ? ROW_NARROW : ROW_WIDE) + 34,
      marginLeft: narrow ? 4 : Math.min(230, 24 + longest * 7.2),
      marginRight: narrow ? 4 : 12,
      marginTop: 26,
      marginBottom: 8,
      x: { domain, axis: null },
      y: {
        domain: bars.map(({ name }) => name),
        label: null,
        axis: narrow ? null : 'left',
        tickSize: 0,
        padding: 0,
      },
      marks: [
        ...marks(Plot, bars, narrow, writer, domain[0]),
        Plot.text([`← ${m.limitations}`], {
          x: 0,
          frameAnchor: 'top',
          textAnchor: 'end',
          dx: -8,
          dy: -20,
          fill: 'var(--limitation-text)',
          fontWeight: 600,
        }),
        Plot.text([`${m.achievements} →`], {
          x: 0,
          frameAnchor: 'top',
          textAnchor: 'start',
          dx: 8,
          dy: -20,
          fill: 'var(--achievement-text)',
          fontWeight: 600,
        }),
      ],
    };
  };
}
