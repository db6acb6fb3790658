/** The cues that were found in the sentences of a text, in columns. */
import type { Cue, Operator } from './signals.js';

/** Hits and what else the cue reader found; the lists grow while it reads. */
export interface CueTable {
  /** First hit of each sentence; one more entry closes the last. */
  readonly hitFrom: Int32Array;
  /** By hit: a cue, or an operator that speaks for a label itself. */
  readonly entries: (Cue | Operator)[];
  /** First atom. */
  readonly first: number[];
  /** Last atom, inclusive. */
  readonly last: number[];
  /** The label it speaks for here, after negation. */
  readonly labels: number[];
  /** How much it counts here; the lexicon's own weight is 1 to 3. */
  readonly weights: number[];
  /** Whether a negator turned it. */
  readonly turned: boolean[];
  /** Its feature. */
  readonly hitCodes: number[];
  /** Features of the operators and verbs of speech, with the first of each sentence; one more entry closes the last. */
  readonly otherFrom: Int32Array;
  readonly otherCodes: number[];
  /** The label of the stretch that a turn at the head of each sentence opens, or -1. */
  readonly turns: Int8Array;
}

/** An empty table for so many sentences. */
export function createCueTable(sentences: number): CueTable {
  return {
    hitFrom: new Int32Array(sentences + 1),
    entries: [],
    first: [],
    last: [],
    labels: [],
    weights: [],
    turned: [],
    hitCodes: [],
    otherFrom: new Int32Array(sentences + 1),
    otherCodes: [],
    turns: new Int8Array(sentences).fill(-1),
  };
}

/** Adds a hit of the atoms `first` to `last`. */
export function addHit(
  cues: CueTable,
  entry: Cue | Operator,
  first: number,
  last: number,
  label: number,
  weight: number,
  turned: boolean,
): void {
  cues.entries.push(entry);
  cues.first.push(first);
  cues.last.push(last);
  cues.labels.push(label);
  cues.weights.push(weight);
  cues.turned.push(turned);
  cues.hitCodes.push(turned ? entry.turnedCode : entry.code);
}
