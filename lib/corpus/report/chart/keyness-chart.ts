/** Key words on both sides of a line. */
import type { KeynessRow } from '../../statistics/keyness.js';
import { type ChartMaker, shorten } from './draw.js';
import type { Plot } from './load-plot.js';

/** The names and colours of the two sides. */
export interface KeynessSides {
  readonly target: string;
  readonly reference: string;
  readonly targetColour: string;
  readonly referenceColour: string;
}

const ROW = 24;

/** Bars as long as the log ratio; the word stands on the other side of the line. */
export function keynessChart(Plot: Plot, rows: readonly KeynessRow[], sides: KeynessSides): ChartMaker {
  const targets = rows.filter(({ side }) => side === 'target');
  const references = rows.filter(({ side }) => side === 'reference');
  const reach = Math.max(1, ...rows.map(({ logRatio }) => Math.abs(logRatio))) * 1.04;
  return (width) => {
    const word = (row: KeynessRow): string => shorten(row.term, width > 500 ? 34 : 20);
    const label = (right: boolean) => ({
      y: 'term',
      x: 0,
      text: word,
      dx: right ? -8 : 8,
      textAnchor: right ? ('end' as const) : ('start' as const),
    });
    const head = (text: string, right: boolean, fill: string) =>
      Plot.text([shorten(text, width > 500 ? 44 : 20)], {
        x: 0,
        frameAnchor: 'top',
        textAnchor: right ? 'start' : 'end',
        dx: right ? 8 : -8,
        dy: -22,
        fill,
        fontWeight: 600,
      });
    return {
      width,
      height: rows.length * ROW + 62,
      marginLeft: 8,
      marginRight: 8,
      marginTop: 30,
      marginBottom: 30,
      x: {
        domain: [-reach, reach],
        ticks: width > 500 ? 9 : 5,
        tickFormat: (value: number) => String(Math.abs(value)),
        label: null,
      },
      y: { domain: [...targets, ...references].map(({ term }) => term), axis: null, padding: 0.3 },
      marks: [
        Plot.gridX({ ticks: width > 500 ? 9 : 5 }),
        Plot.barX(targets, { y: 'term', x: 'logRatio', fill: sides.targetColour }),
        Plot.barX(references, { y: 'term', x: 'logRatio', fill: sides.referenceColour }),
        Plot.text(targets, label(true)),
        Plot.text(references, label(false)),
        head(`${sides.target} →`, true, 'currentColor'),
        head(`← ${sides.reference}`, false, 'currentColor'),
        Plot.ruleX([0], { stroke: 'var(--ink)' }),
      ],
    };
  };
}
