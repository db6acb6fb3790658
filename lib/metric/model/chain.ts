/** The best path through a chain of choices: one option for each place, neighbours weighed together (Viterbi). */

/**
 * What is known of the choices of a chain. All places have the same options; how the options of two neighbours stand to
 * each other is one of a few relations.
 */
export interface ChainScores {
  readonly places: number;
  readonly options: number;
  /** By place and option. */
  readonly nodes: Int32Array;
  /** By place and relation to the place before; the first place has none. */
  readonly joints: Int32Array;
  /** By the option before and the option. */
  readonly relations: Uint8Array;
  /** Number of relations. */
  readonly kinds: number;
}

/** Scores of the best paths so far, and by place and option the option before; every chain uses them anew. */
let best: Int32Array = new Int32Array(64);
let next: Int32Array = new Int32Array(64);
let cameFrom: Uint16Array = new Uint16Array(512);

function makeRoom(places: number, options: number): void {
  if (best.length < options) {
    best = new Int32Array(2 * options);
    next = new Int32Array(2 * options);
  }
  if (cameFrom.length < places * options) cameFrom = new Uint16Array(2 * places * options);
}

/** Lengthens the best paths by place `k`. */
function step({ options, nodes, joints, relations, kinds }: ChainScores, k: number): void {
  for (let option = 0; option < options; option++) {
    let from = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let before = 0; before < options; before++) {
      const score = best[before]! + joints[k * kinds + relations[before * options + option]!]!;
      if (score <= top) continue;
      top = score;
      from = before;
    }
    next[option] = top + nodes[k * options + option]!;
    cameFrom[k * options + option] = from;
  }
  [best, next] = [next, best];
}

/** The first option with the highest score. */
function highest(scores: Int32Array, options: number): number {
  let option = 0;
  for (let other = 1; other < options; other++) if (scores[other]! > scores[option]!) option = other;
  return option;
}

/** The options of the best path, the first of equals. Linear in the places, quadratic in the options. */
export function bestPath(chain: ChainScores): number[] {
  const { places, options, nodes } = chain;
  if (places === 1) return [highest(nodes, options)];
  makeRoom(places, options);
  for (let option = 0; option < options; option++) best[option] = nodes[option]!;
  for (let k = 1; k < places; k++) step(chain, k);
  let option = highest(best, options);
  const path: number[] = new Array<number>(places).fill(0);
  for (let k = places - 1; k >= 0; k--) {
    path[k] = option;
    option = cameFrom[k * options + option]!;
  }
  return path;
}
