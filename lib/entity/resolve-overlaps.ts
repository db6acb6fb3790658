/** Chooses among overlapping candidates: the set without overlaps whose scores, side by side, are highest. */
import { Gap, isMark, Mark, type TokenTable } from '../token/table.js';
import type { Candidate } from './candidate.js';

/** Score of two neighbours: type on the left (0: none), distance (0: adjacent, 1: a comma or dash between), type on the right. */
export type TransitionScore = (left: number, distance: number, right: number) => number;

const TYPES = 8;
/** States at an atom border: nothing near, or the type that ended here, or one mark before here. */
const STATES = 1 + 2 * TYPES;

interface Lattice {
  readonly best: Float64Array;
  /** Index of the candidate that led here, or -1 when an atom was skipped. */
  readonly via: Int32Array;
  readonly from: Int32Array;
}

function improve(lattice: Lattice, to: number, score: number, via: number, from: number): void {
  if (score <= lattice.best[to]!) return;
  lattice.best[to] = score;
  lattice.via[to] = via;
  lattice.from[to] = from;
}

/** State after atom `i` was left out. */
function stateAfterSkip(table: TokenTable, i: number, state: number): number {
  if (state === 0 || state > TYPES) return 0;
  const joins =
    isMark(table, i, Mark.COMMA) || isMark(table, i, Mark.DASH) || isMark(table, i, Mark.OPEN_BRACKET);
  return joins && table.gap[i]! <= Gap.SPACE ? state + TYPES : 0;
}

function leftType(state: number): number {
  return state === 0 ? 0 : ((state - 1) % TYPES) + 1;
}

function distanceOf(state: number): number {
  return state > TYPES ? 1 : 0;
}

function advance(
  lattice: Lattice,
  table: TokenTable,
  origin: number,
  i: number,
  begin: number,
  end: number,
  candidates: readonly Candidate[],
  scores: ArrayLike<number>,
  transition: TransitionScore,
): void {
  const row = (i - origin) * STATES;
  for (let state = 0; state < STATES; state++) {
    const score = lattice.best[row + state]!;
    if (score === Number.NEGATIVE_INFINITY) continue;
    const here = table.gap[i]! > Gap.SPACE ? 0 : state;
    improve(lattice, row + STATES + stateAfterSkip(table, i, here), score, -1, row + state);
    for (let index = begin; index < end; index++) {
      const { last, type } = candidates[index]!;
      const gain = scores[index]! + transition(leftType(here), distanceOf(here), type);
      improve(lattice, (last + 1 - origin) * STATES + type, score + gain, index, row + state);
    }
  }
}

function trace(lattice: Lattice, length: number): number[] {
  let at = length * STATES;
  for (let state = 1; state < STATES; state++) {
    if (lattice.best[length * STATES + state]! > lattice.best[at]!) at = length * STATES + state;
  }
  const chosen: number[] = [];
  while (at >= STATES) {
    if (lattice.via[at]! >= 0) chosen.push(lattice.via[at]!);
    at = lattice.from[at]!;
  }
  return chosen.reverse();
}

/**
 * Indices of the chosen candidates between atom `first` and atom `limit` (a sentence), in text order. Viterbi over
 * atom borders: linear in atoms and candidates.
 * @param candidates candidates of the sentence, sorted by first atom
 * @param scores one score a candidate; only what beats "no entity" (0) can be chosen
 */
export function resolveOverlaps(
  table: TokenTable,
  first: number,
  limit: number,
  candidates: readonly Candidate[],
  scores: ArrayLike<number>,
  transition: TransitionScore,
): number[] {
  const size = (limit - first + 1) * STATES;
  const lattice: Lattice = {
    best: new Float64Array(size).fill(Number.NEGATIVE_INFINITY),
    via: new Int32Array(size).fill(-1),
    from: new Int32Array(size),
  };
  lattice.best[0] = 0;
  let at = 0;
  for (let i = first; i < limit; i++) {
    const begin = at;
    while (at < candidates.length && candidates[at]!.first === i) at++;
    advance(lattice, table, first, i, begin, at, candidates, scores, transition);
  }
  return trace(lattice, limit - first);
}
