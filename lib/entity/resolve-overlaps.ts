/** Chooses among overlapping candidates: the set without overlaps whose scores, side by side, are highest. */
import { AtomKind, Gap, Mark, type TokenTable } from '../token/table.js';
import type { Spans } from './candidate.js';

/**
 * Scores of two neighbours, at `(2 * left + distance) * 8 + right`: type on the left (0: none), distance (0: adjacent,
 * 1: a comma or dash between), type on the right.
 */
export type TransitionScores = ArrayLike<number>;

const TYPES = 8;
/** How many transition scores there are. */
export const TRANSITIONS: number = 2 * TYPES * TYPES;
/** States at an atom border: nothing near, or the type that ended here, or (from `TYPES` on) one mark before here. */
const STATES = 2 * TYPES;
/** Two candidates farther apart than this, in atoms, do not see each other. */
const NEAR = 2;

/** Borders of most clusters. */
const FEW_BORDERS = 64;

/** Best way to each state of each border of one cluster. The arrays grow as needed and are used again. */
export interface Lattice {
  /** States that can be reached, as bits. */
  reached: Int32Array;
  best: Float64Array;
  /** Index of the candidate that led here, or -1 when an atom was skipped. */
  via: Int32Array;
  from: Int32Array;
  /** For the border at hand, by type: the best score of what may stand on the left, and its state. */
  readonly left: Float64Array;
  readonly leftState: Int32Array;
}

/** A lattice of so many borders. */
export function createLattice(borders: number = FEW_BORDERS): Lattice {
  return {
    reached: new Int32Array(borders),
    best: new Float64Array(borders * STATES),
    via: new Int32Array(borders * STATES),
    from: new Int32Array(borders * STATES),
    left: new Float64Array(TYPES),
    leftState: new Int32Array(TYPES),
  };
}

/** What stays the same for all clusters of a text. */
interface Choice {
  readonly table: TokenTable;
  readonly candidates: Spans;
  readonly scores: ArrayLike<number>;
  readonly transitions: TransitionScores;
}

function improve(
  lattice: Lattice,
  border: number,
  state: number,
  score: number,
  via: number,
  from: number,
): void {
  const to = border * STATES + state;
  if ((lattice.reached[border]! & (1 << state)) === 0) lattice.reached[border]! |= 1 << state;
  else if (score <= lattice.best[to]!) return;
  lattice.best[to] = score;
  lattice.via[to] = via;
  lattice.from[to] = from;
}

/** Whether atom `i` is a mark over which neighbours see each other. */
function joins({ kind, shape, gap }: TokenTable, i: number): boolean {
  if (kind[i]! < AtomKind.PUNCTUATION || gap[i]! > Gap.SPACE) return false;
  const mark = shape[i];
  return mark === Mark.COMMA || mark === Mark.DASH || mark === Mark.OPEN_BRACKET;
}

/** Number of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Goes from one border to the next one, over the atom. */
function skipAtom(lattice: Lattice, { table }: Choice, border: number, i: number): void {
  const joining = joins(table, i);
  const broken = table.gap[i]! > Gap.SPACE;
  for (let states = lattice.reached[border]!; states !== 0; states &= states - 1) {
    const state = lowestBit(states);
    const from = border * STATES + state;
    const to = joining && !broken && state > 0 && state < TYPES ? state + TYPES : 0;
    improve(lattice, border + 1, to, lattice.best[from]!, -1, from);
  }
}

/** Finds what stands best on the left of a span of a type that begins at a border. */
function bestLeft(
  lattice: Lattice,
  { transitions }: Choice,
  border: number,
  type: number,
  broken: boolean,
): void {
  lattice.left[type] = Number.NEGATIVE_INFINITY;
  for (let states = lattice.reached[border]!; states !== 0; states &= states - 1) {
    const state = lowestBit(states);
    const row = broken ? 0 : state < TYPES ? state * 2 : (state - TYPES) * 2 + 1;
    const score = lattice.best[border * STATES + state]! + transitions[row * TYPES + type]!;
    if (score <= lattice.left[type]!) continue;
    lattice.left[type] = score;
    lattice.leftState[type] = border * STATES + state;
  }
}

/** Goes from one border to later ones, over the candidates `begin` to `end` that start there. */
function takeCandidates(
  lattice: Lattice,
  choice: Choice,
  origin: number,
  i: number,
  begin: number,
  end: number,
): void {
  const { table, candidates, scores } = choice;
  const { last, type } = candidates;
  const broken = table.gap[i]! > Gap.SPACE;
  let known = 0;
  for (let k = begin; k < end; k++) {
    const right = type[k]!;
    if ((known & (1 << right)) === 0) bestLeft(lattice, choice, i - origin, right, broken);
    known |= 1 << right;
    const score = lattice.left[right]! + scores[k]!;
    improve(lattice, last[k]! + 1 - origin, right, score, k, lattice.leftState[right]!);
  }
}

/** Reads the best way backwards and appends its candidates in text order. */
function trace(lattice: Lattice, length: number, chosen: number[]): void {
  let at = length * STATES + lowestBit(lattice.reached[length]!);
  for (let states = lattice.reached[length]!; states !== 0; states &= states - 1) {
    const to = length * STATES + lowestBit(states);
    if (lattice.best[to]! > lattice.best[at]!) at = to;
  }
  const before = chosen.length;
  while (at >= STATES) {
    if (lattice.via[at]! >= 0) chosen.push(lattice.via[at]!);
    at = lattice.from[at]!;
  }
  for (let left = before, right = chosen.length - 1; left < right; left++, right--) {
    const index = chosen[left]!;
    chosen[left] = chosen[right]!;
    chosen[right] = index;
  }
}

/** Viterbi over the borders of one cluster: the candidates `begin` to `end`, the atoms up to `limit`. */
function resolveCluster(
  lattice: Lattice,
  choice: Choice,
  begin: number,
  end: number,
  limit: number,
  chosen: number[],
): void {
  const { first } = choice.candidates;
  const origin = first[begin]!;
  const borders = limit - origin + 1;
  if (borders > lattice.reached.length) Object.assign(lattice, createLattice(borders * 2));
  lattice.reached.fill(0, 0, borders);
  lattice.reached[0] = 1;
  lattice.best[0] = 0;
  let at = begin;
  for (let i = origin; i < limit; i++) {
    const starting = at;
    while (at < end && first[at] === i) at++;
    if (lattice.reached[i - origin] === 0) continue;
    skipAtom(lattice, choice, i - origin, i);
    if (at > starting) takeCandidates(lattice, choice, origin, i, starting, at);
  }
  trace(lattice, limit - origin, chosen);
}

/** First atom at which a candidate would not belong to the cluster that ends before atom `limit`. */
export function clusterEnd(limit: number): number {
  return limit + NEAR;
}

/**
 * Indices of the chosen candidates, in text order. Viterbi over atom borders, cluster by cluster: linear in
 * candidates and the atoms they cover.
 * @param candidates sorted by first atom
 * @param scores one score a candidate; only what beats "no entity" (0) can be chosen
 * @param lattice what is worked in; grows as needed
 */
export function resolveOverlaps(
  table: TokenTable,
  candidates: Spans,
  scores: ArrayLike<number>,
  transitions: TransitionScores,
  lattice: Lattice = createLattice(),
): number[] {
  const choice: Choice = { table, candidates, scores, transitions };
  const chosen: number[] = [];
  const { first, last, length } = candidates;
  for (let begin = 0; begin < length; ) {
    let limit = last[begin]! + 1;
    let end = begin + 1;
    while (end < length && first[end]! < clusterEnd(limit)) {
      limit = Math.max(limit, last[end]! + 1);
      end++;
    }
    resolveCluster(lattice, choice, begin, end, limit, chosen);
    begin = end;
  }
  return chosen;
}
