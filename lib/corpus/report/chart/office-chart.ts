/** Who held which office: a line from the first to the last article that says so. */
import type { OfficeFacts } from '../gather/gather-people.js';
import type { Writer } from '../page/numbers.js';
import { type ChartMaker, shorten } from './draw.js';
import type { Plot } from './load-plot.js';
import { instant, timeScale } from './time-axis.js';

const ROW = 40;

/** One row a person and office, the words above the line. */
export function officeChart(Plot: Plot, offices: readonly OfficeFacts[], writer: Writer): ChartMaker {
  const first = offices.reduce((day, office) => (office.first < day ? office.first : day), offices[0]!.first);
  const last = offices.reduce((day, office) => (office.last > day ? office.last : day), offices[0]!.last);
  const rows = offices.map((office, k) => ({ ...office, row: k }));
  type OfficeRow = (typeof rows)[number];
  return (width) => ({
    width,
    height: offices.length * ROW + 44,
    marginLeft: 8,
    marginRight: 12,
    marginTop: 6,
    marginBottom: 30,
    x: { ...timeScale(first, last, writer.language, width), grid: true },
    y: { type: 'band', domain: rows.map(({ row }) => row), axis: null },
    marks: [
      Plot.text(rows, {
        y: 'row',
        x: () => instant(first),
        text: ({ name, office }: OfficeRow) => shorten(`${name} · ${office}`, width > 500 ? 90 : 46),
        textAnchor: 'start',
        dy: -8,
        stroke: 'var(--paper)',
        strokeWidth: 5,
        fill: 'currentColor',
      }),
      Plot.link(rows, {
        x1: ({ first: start }: OfficeRow) => instant(start),
        x2: ({ last: end }: OfficeRow) => instant(end),
        y1: 'row',
        y2: 'row',
        stroke: 'var(--line)',
        strokeWidth: 4,
        strokeLinecap: 'round',
        dy: 10,
      }),
      Plot.dot(rows, {
        x: ({ first: start }: OfficeRow) => instant(start),
        y: 'row',
        r: 4,
        fill: 'var(--line)',
        dy: 10,
      }),
      Plot.dot(rows, {
        x: ({ last: end }: OfficeRow) => instant(end),
        y: 'row',
        r: 4,
        fill: 'var(--line)',
        dy: 10,
      }),
    ],
  });
}
