import { type GoldMetric, legal } from './article.js';
import { oneOf, SourceProblem } from './problem.js';

/** A metric as its source line states it, before its place in the sentence is known. */
export type StatedMetric = Omit<GoldMetric, 'start' | 'end'> & { readonly surface: string };

const directions = { '+': 'increase', '-': 'decrease', '0': 'level' } as const;

/** Matches `>= 12.5 ha`: comparator (`=` where it is left out), value, unit. */
const amount = /^(?:(=|>=?|<=?|~) )?(\S+) (.+)$/u;

function numberOf(digits: string, line: number): number {
  const [above, below = '1'] = digits.split('/');
  const value = Number(above) / Number(below);
  if (digits === '' || Number.isNaN(value)) throw new SourceProblem(line, `"${digits}" is no number`);
  return value;
}

/** `12.5` is a number, `57/60` a quotient, `10..15` a range. */
function parseValue(stated: string, line: number): number | readonly [number, number] {
  const [low = '', high] = stated.split('..');
  return high === undefined ? numberOf(low, line) : [numberOf(low, line), numberOf(high, line)];
}

/** Reads the fields of a `#` line: quantity, amount, indicator, direction, period, baseline. Throws a `SourceProblem`. */
export function parseMetricLine(fields: readonly string[], line: number): StatedMetric {
  const [surface = '', stated = '', indicator = '', sign = '0', period = '', baseline = ''] = fields;
  const parts = amount.exec(stated);
  if (surface === '' || parts === null) throw new SourceProblem(line, `"${stated}" is no amount`);
  const [, comparator = '=', value = '', unit = ''] = parts;
  const direction = oneOf(sign === '' ? '0' : sign, ['+', '-', '0'] as const, 'direction', line);
  return {
    surface,
    value: parseValue(value, line),
    unit: unit.normalize('NFC'),
    comparator: oneOf(comparator, legal.comparator, 'comparator', line),
    indicator: indicator || null,
    direction: directions[direction],
    period: period || null,
    baseline: baseline || null,
  };
}
