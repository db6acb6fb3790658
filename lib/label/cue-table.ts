/** The cues that were found in the sentences of a text, in columns. */
import type { Cue, Operator } from './signals.js';
import type { Trend } from './trends.js';

/** What an atom is to its sentence. */
export enum Part {
  MAIN = 0,
  /** It stands in a clause that is conceded, or before a contrast. */
  CONCEDED = 1,
  /** Something read of it says more than its words: a rise or fall, a denial, a figure made small. */
  SPOKEN_FOR = 2,
}

/** Hits and what else the cue reader found; the lists grow while it reads. */
export interface CueTable {
  /** First hit of each sentence; one more entry closes the last. */
  readonly hitFrom: Int32Array;
  /** By hit: a cue, an operator that speaks for a label itself, or a verb of change. */
  readonly entries: (Cue | Operator | Trend)[];
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
  /** By atom, what it is to its sentence. */
  readonly parts: Uint8Array;
  /** By sentence, 1 where an atom of it is no part of what it mainly says. */
  readonly divided: Uint8Array;
}

/** An empty table for so many sentences and atoms. */
export function createCueTable(sentences: number, atoms: number): CueTable {
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
    parts: new Uint8Array(atoms),
    divided: new Uint8Array(sentences),
  };
}

/** Adds a hit of the atoms `first` to `last`. */
export function addHit(
  cues: CueTable,
  entry: Cue | Operator | Trend,
  first: number,
  last: number,
  label: number,
  weight: number,
  turned: boolean,
  code: number,
): void {
  cues.entries.push(entry);
  cues.first.push(first);
  cues.last.push(last);
  cues.labels.push(label);
  cues.weights.push(weight);
  cues.turned.push(turned);
  cues.hitCodes.push(code);
}
