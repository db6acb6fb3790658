/** Chooses among overlapping candidates: the set without overlaps whose scores, side by side, are highest. */
import { Gap, isMark, Mark, type TokenTable } from '../token/table.js';
import type { CandidateStore } from './candidate.js';

/** Score of two neighbours: type on the left (0: none), distance (0: adjacent, 1: a comma or dash between), type on the right. */
export type TransitionScore = (left: number, distance: number, right: number) => number;

const TYPES = 8;
/** States at an atom border: nothing near, or the type that ended here, or one mark before here. */
const STATES = 1 + 2 * TYPES;
/** Two candidates farther apart than this, in atoms, do not see each other. */
const NEAR = 2;

/** Best way to each state of each border of one cluster. The arrays grow as needed and are used again. */
interface Lattice {
  best: Float64Array;
  /** Index of the candidate that led here, or -1 when an atom was skipped. */
  via: Int32Array;
  from: Int32Array;
}

function createLattice(size: number): Lattice {
  return { best: new Float64Array(size), via: new Int32Array(size), from: new Int32Array(size) };
}

/** What stays the same for all clusters of a text. */
interface Choice {
  readonly table: TokenTable;
  readonly candidates: CandidateStore;
  readonly scores: ArrayLike<number>;
  readonly transition: TransitionScore;
}

function improve(lattice: Lattice, to: number, score: number, via: number, from: number): void {
  if (score <= lattice.best[to]!) return;
  lattice.best[to] = score;
  lattice.via[to] = via;
  lattice.from[to] = from;
}

/** Whether atom `i` is a mark over which neighbours see each other. */
function joins(table: TokenTable, i: number): boolean {
  if (table.gap[i]! > Gap.SPACE) return false;
  return isMark(table, i, Mark.COMMA) || isMark(table, i, Mark.DASH) || isMark(table, i, Mark.OPEN_BRACKET);
}

/** Goes from one border to the next ones: over the atom, and over the candidates `begin` to `end` that start there. */
function advance(
  lattice: Lattice,
  choice: Choice,
  origin: number,
  i: number,
  begin: number,
  end: number,
): void {
  const { table, candidates, scores, transition } = choice;
  const { last, type } = candidates;
  const row = (i - origin) * STATES;
  const joining = joins(table, i);
  const broken = table.gap[i]! > Gap.SPACE;
  for (let state = 0; state < STATES; state++) {
    const score = lattice.best[row + state]!;
    if (score === Number.NEGATIVE_INFINITY) continue;
    const here = broken ? 0 : state;
    const skipped = joining && here > 0 && here <= TYPES ? here + TYPES : 0;
    improve(lattice, row + STATES + skipped, score, -1, row + state);
    const left = here === 0 ? 0 : ((here - 1) % TYPES) + 1;
    for (let index = begin; index < end; index++) {
      const gain = scores[index]! + transition(left, here > TYPES ? 1 : 0, type[index]!);
      improve(lattice, (last[index]! + 1 - origin) * STATES + type[index]!, score + gain, index, row + state);
    }
  }
}

function trace(lattice: Lattice, length: number, chosen: number[]): void {
  let at = length * STATES;
  for (let state = 1; state < STATES; state++) {
    if (lattice.best[length * STATES + state]! > lattice.best[at]!) at = length * STATES + state;
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

/** Viterbi over the borders of one cluster: the candidates `begin` to `end`, the atoms `origin` to `limit`. */
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
  const size = (limit - origin + 1) * STATES;
  if (size > lattice.best.length) Object.assign(lattice, createLattice(size * 2));
  lattice.best.fill(Number.NEGATIVE_INFINITY, 0, size);
  lattice.best[0] = 0;
  let at = begin;
  for (let i = origin; i < limit; i++) {
    const starting = at;
    while (at < end && first[at] === i) at++;
    advance(lattice, choice, origin, i, starting, at);
  }
  trace(lattice, limit - origin, chosen);
}

/**
 * Indices of the chosen candidates, in text order. Viterbi over atom borders, cluster by cluster: linear in
 * candidates and the atoms they cover.
 * @param candidates sorted by first atom
 * @param scores one score a candidate; only what beats "no entity" (0) can be chosen
 */
export function resolveOverlaps(
  table: TokenTable,
  candidates: CandidateStore,
  scores: ArrayLike<number>,
  transition: TransitionScore,
): number[] {
  const choice: Choice = { table, candidates, scores, transition };
  const lattice = createLattice(64 * STATES);
  const chosen: number[] = [];
  const { first, last, length } = candidates;
  for (let begin = 0; begin < length; ) {
    let limit = last[begin]! + 1;
    let end = begin + 1;
    while (end < length && first[end]! < limit + NEAR) {
      limit = Math.max(limit, last[end]! + 1);
      end++;
    }
    resolveCluster(lattice, choice, begin, end, limit, chosen);
    begin = end;
  }
  return chosen;
}
