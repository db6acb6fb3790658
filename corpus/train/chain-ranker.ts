/** Learns the weights of chains of choices (a conditional random field), by maximum likelihood. */

import { descend } from './descent.js';

/** A chain of choices between the same options, and how right each is (0 is wrong, 1 is right). */
export interface Chain {
  /** Features by place and option. */
  readonly nodes: readonly (readonly (readonly number[])[])[];
  /** Features by place and relation to the place before. */
  readonly joints: readonly (readonly (readonly number[])[])[];
  /** By the option before and the option. */
  readonly relations: Uint8Array;
  /** By place and option; a place without a right option is not known. */
  readonly gains: readonly (readonly number[])[];
}

/** Chains on flat arrays: the features of cell k are `features[from[k]]` up to `features[from[k + 1]]`. */
interface Cells {
  readonly from: Int32Array;
  readonly features: Int32Array;
}

function pack(cells: readonly (readonly number[])[]): Cells {
  let sum = 0;
  return {
    from: Int32Array.from([0, ...cells.map(({ length }) => (sum += length))]),
    features: Int32Array.from(cells.flat()),
  };
}

function sumsOf({ from, features }: Cells, weights: Float64Array): Float64Array {
  const sums = new Float64Array(from.length - 1);
  for (let cell = 0; cell < sums.length; cell++) {
    let sum = 0;
    for (let k = from[cell]!; k < from[cell + 1]!; k++) sum += weights[features[k]!]!;
    sums[cell] = sum;
  }
  return sums;
}

function addSums({ from, features }: Cells, sums: Float64Array, slopes: Float64Array): void {
  for (let cell = 0; cell < sums.length; cell++) {
    const sum = sums[cell]!;
    if (sum !== 0) for (let k = from[cell]!; k < from[cell + 1]!; k++) slopes[features[k]!]! += sum;
  }
}

/** A chain with its features on flat arrays, cells by place and option, or place and relation. */
interface PackedChain {
  readonly places: number;
  readonly options: number;
  readonly nodes: Cells;
  readonly joints: Cells;
  readonly kinds: number;
  readonly relations: Uint8Array;
  /** By cell of nodes: 1 where the annotation allows the option. */
  readonly allowed: Uint8Array;
}

function packChain({ nodes, joints, relations, gains }: Chain): PackedChain {
  return {
    places: nodes.length,
    options: nodes[0]!.length,
    nodes: pack(nodes.flat()),
    joints: pack(joints.flat()),
    kinds: joints[0]!.length,
    relations,
    allowed: Uint8Array.from(
      gains.flatMap((place) => {
        const known = place.some((gain) => gain > 0);
        return place.map((gain) => (!known || gain > 0 ? 1 : 0));
      }),
    ),
  };
}

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** What the nodes and the joints of a chain have. */
interface Parts {
  readonly nodes: Float64Array;
  readonly joints: Float64Array;
}

/** Logarithms of the sums over all paths up to each cell, and from behind it to the end. */
function passes(chain: PackedChain, nodes: Float64Array, joints: Float64Array): Parts & { total: number } {
  const { places, options, kinds, relations } = chain;
  const [forward, backward] = [new Float64Array(places * options), new Float64Array(places * options)];
  const terms = new Float64Array(options);
  for (let cell = 0; cell < nodes.length; cell++) {
    const k = Math.floor(cell / options);
    const o = cell % options;
    for (let b = 0; k > 0 && b < options; b++)
      terms[b] = forward[(k - 1) * options + b]! + joints[k * kinds + relations[b * options + o]!]!;
    forward[cell] = nodes[cell]! + (k === 0 ? 0 : logSum(terms));
  }
  for (let cell = (places - 1) * options - 1; cell >= 0; cell--) {
    const k = Math.floor(cell / options);
    const o = cell % options;
    for (let b = 0; b < options; b++) {
      const next = (k + 1) * options + b;
      terms[b] = nodes[next]! + backward[next]! + joints[(k + 1) * kinds + relations[o * options + b]!]!;
    }
    backward[cell] = logSum(terms);
  }
  return { nodes: forward, joints: backward, total: logSum(forward.subarray((places - 1) * options)) };
}

/** Adds `sign` times the probabilities of the options and relations. */
function addShares(
  chain: PackedChain,
  nodes: Float64Array,
  joints: Float64Array,
  sign: number,
  shares: Parts,
): void {
  const { options, kinds, relations } = chain;
  const { nodes: forward, joints: backward, total } = passes(chain, nodes, joints);
  for (let cell = 0; cell < nodes.length; cell++) {
    shares.nodes[cell]! += sign * Math.exp(forward[cell]! + backward[cell]! - total);
    const k = Math.floor(cell / options);
    for (let b = 0; k > 0 && b < options; b++) {
      const relation = k * kinds + relations[b * options + (cell % options)]!;
      const pair = forward[(k - 1) * options + b]! + joints[relation]! + nodes[cell]! + backward[cell]!;
      shares.joints[relation]! += sign * Math.exp(pair - total);
    }
  }
}

function addSlopes(chain: PackedChain, weights: Float64Array, slopes: Float64Array): void {
  const nodes = sumsOf(chain.nodes, weights);
  const joints = sumsOf(chain.joints, weights);
  const shares = { nodes: new Float64Array(nodes.length), joints: new Float64Array(joints.length) };
  addShares(chain, nodes, joints, 1, shares);
  const right = nodes.map((score, cell) => (chain.allowed[cell] === 1 ? score : Number.NEGATIVE_INFINITY));
  addShares(chain, right, joints, -1, shares);
  addSums(chain.nodes, shares.nodes, slopes);
  addSums(chain.joints, shares.joints, slopes);
}

/**
 * Learns weights with a Gaussian prior. All chains take part in every step and nothing is random. Linear in the figures,
 * quadratic in the options.
 * @param size number of features
 * @param prior strength of the prior: one over its variance
 */
export function learnChains(chains: readonly Chain[], size: number, prior: number): Float64Array {
  const useful = chains.map(packChain).filter(({ allowed }) => allowed.includes(0));
  return descend(size, prior, (weights, slopes) => {
    for (const chain of useful) addSlopes(chain, weights, slopes);
  });
}
