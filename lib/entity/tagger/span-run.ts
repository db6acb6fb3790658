/** Running sums over the atoms from one first atom on: candidates that begin at the same atom share them. */
import { AtomFact, type AtomFacts, keyAt, lookAt } from './atom-facts.js';
import { mix } from './hash.js';

/** Columns of a run: what holds from its first atom up to, and with, one atom. */
export const Run = {
  /** Hash of the keys, and of the looks. */
  SPAN: 0,
  SHAPES: 1,
  /** How many atoms are names, all capitals, hyphens. */
  CAPITALS: 2,
  UPPER: 3,
  HYPHENS: 4,
  /** How many atoms behind the first may begin a verb of speech, are given syllables. */
  SPEECH: 5,
  GIVEN: 6,
  /** How many atoms may begin a foreign name. */
  FOREIGN: 7,
  /** Atoms from the first to the next family name; 0 when there is none. */
  FAMILY: 8,
} as const;

const COLUMNS = 9;

/** The run that is read, and how far. */
export interface SpanRun {
  rows: Int32Array;
  first: number;
  last: number;
}

/** A run to be used again for every first atom. */
export function createSpanRun(): SpanRun {
  return { rows: new Int32Array(32 * COLUMNS), first: -1, last: -1 };
}

function has(bits: number, fact: number): number {
  return (bits & fact) === 0 ? 0 : 1;
}

function readAtom({ rows, first }: SpanRun, facts: AtomFacts, i: number): void {
  const row = (i - first) * COLUMNS;
  const before = row - COLUMNS;
  const begins = i === first;
  const bits = facts.bits[i]!;
  const inner = begins ? 0 : bits;
  const sum = (column: number): number => (begins ? 0 : rows[before + column]!);
  rows[row + Run.SPAN] = mix(sum(Run.SPAN), keyAt(facts, i), 0, 0);
  rows[row + Run.SHAPES] = mix(sum(Run.SHAPES), lookAt(facts, i), 0, 0);
  rows[row + Run.CAPITALS] = sum(Run.CAPITALS) + has(bits, AtomFact.NAME);
  rows[row + Run.UPPER] = sum(Run.UPPER) + has(bits, AtomFact.UPPER);
  rows[row + Run.HYPHENS] = sum(Run.HYPHENS) + has(bits, AtomFact.HYPHEN);
  rows[row + Run.SPEECH] = sum(Run.SPEECH) + has(inner, AtomFact.SPEECH);
  rows[row + Run.GIVEN] = sum(Run.GIVEN) + has(inner, AtomFact.GIVEN);
  rows[row + Run.FOREIGN] = sum(Run.FOREIGN) + has(bits, AtomFact.FOREIGN);
  rows[row + Run.FAMILY] = sum(Run.FAMILY) || has(inner, AtomFact.FAMILY) * (i - first);
}

/** Row of the run from `first` to `last`: add a column of `Run`. Reads on only from where the run had come. */
export function runRow(run: SpanRun, facts: AtomFacts, first: number, last: number): number {
  if (run.first !== first) {
    run.first = first;
    run.last = first - 1;
  }
  const row = (last - first) * COLUMNS;
  if (row + COLUMNS > run.rows.length) {
    const longer = new Int32Array((row + COLUMNS) * 2);
    longer.set(run.rows);
    run.rows = longer;
  }
  while (run.last < last) readAtom(run, facts, ++run.last);
  return row;
}
