/** Scores candidates by the model. What candidates share, where they begin or end, is summed once. */
import { sameStart } from '../candidate.js';
import { EdgeCell } from '../edges.js';
import type { EntityLexicon } from '../lexicon/entity-lexicon.js';
import type { Proposals } from '../propose.js';
import { createLengthRanks, type LengthRanks, measureLengths, rankOf } from './document-facts.js';
import { matchFeatures } from './edge-features.js';
import { createEdgeSums, type EdgeSums, edgeSum, sumRows } from './edge-sums.js';
import {
  endFeatures,
  type FeatureSource,
  featureSource,
  rankFeatures,
  spanFeatures,
  startFeatures,
} from './features.js';
import { defaultEntityWeights } from './model.js';
import { createRowBuffer, type RowBuffer, TYPES } from './rows.js';

/** Ends whose sums are kept, as a power of two; more than one sentence has. */
const END_SLOTS = 1 << 8;

/** What scoring a text needs beside its candidates. */
export interface Scorer {
  readonly source: FeatureSource;
  readonly weights: Int16Array;
  readonly edges: EdgeSums;
  readonly ranks: LengthRanks;
  readonly buffer: RowBuffer;
  /** Features of the atom at which the current candidates begin. */
  readonly start: RowBuffer;
  /** For each type the atom of which the sum is known, and the sum. */
  readonly startAtoms: Int32Array;
  readonly startSums: Int32Array;
  /** The same for ends, in slots. */
  readonly endAtoms: Int32Array;
  readonly endSums: Int32Array;
}

const edgeSums = new WeakMap<EntityLexicon, EdgeSums>();

function sumsFor(lexicon: EntityLexicon, weights: Int16Array): EdgeSums {
  const known = edgeSums.get(lexicon);
  if (known !== undefined) return known;
  const made = createEdgeSums(weights, lexicon.entries);
  edgeSums.set(lexicon, made);
  return made;
}

/** Prepares the scoring of a text. Linear. */
export function createScorer({ scene }: Proposals): Scorer {
  const weights = defaultEntityWeights();
  return {
    source: featureSource(scene),
    weights,
    edges: sumsFor(scene.lexicon, weights),
    ranks: createLengthRanks(),
    buffer: createRowBuffer(),
    start: createRowBuffer(),
    startAtoms: new Int32Array(TYPES).fill(-1),
    startSums: new Int32Array(TYPES),
    endAtoms: new Int32Array(END_SLOTS * TYPES).fill(-1),
    endSums: new Int32Array(END_SLOTS * TYPES),
  };
}

function startSum({ start, startAtoms, startSums, weights }: Scorer, first: number, type: number): number {
  if (startAtoms[type] !== first) {
    startAtoms[type] = first;
    startSums[type] = sumRows(start, weights, type);
  }
  return startSums[type]!;
}

function endSum({ source, buffer, endAtoms, endSums, weights }: Scorer, last: number, type: number): number {
  const slot = (last & (END_SLOTS - 1)) * TYPES + type;
  if (endAtoms[slot] !== last) {
    buffer.length = 0;
    endFeatures(source, last, buffer);
    endAtoms[slot] = last;
    endSums[slot] = sumRows(buffer, weights, type);
  }
  return endSums[slot]!;
}

function wholeSum(scorer: Scorer, { scene, candidates, others }: Proposals, k: number): number {
  const { source, edges, ranks, buffer, weights } = scorer;
  const { cells } = scene.edges;
  const type = candidates.type[k]!;
  const first = candidates.first[k]!;
  const last = candidates.last[k]!;
  const match = candidates.match[k]!;
  const begin = candidates.edges[k]!;
  let sum = 0;
  for (let edge = begin; edge !== 0; edge = cells[edge + EdgeCell.SIBLING]!)
    sum += edgeSum(edges, cells, edge, type, last - first + 1);
  buffer.length = 0;
  rankFeatures(rankOf(ranks, last, type), candidates.count[k]!, buffer);
  spanFeatures(source, first, last, cells[begin + EdgeCell.STEP]!, buffer);
  if (match > 0) matchFeatures(others[match - 1]!, buffer);
  return sum + sumRows(buffer, weights, type);
}

/** Scores by the model: one for each candidate. Linear in the candidates. */
export function modelScores(scorer: Scorer, proposals: Proposals, scores: Float64Array): void {
  const { candidates } = proposals;
  const { length, first, last, type } = candidates;
  for (let begin = 0; begin < length; ) {
    const atom = first[begin]!;
    const end = sameStart(candidates, begin);
    measureLengths(scorer.ranks, candidates, begin, end);
    scorer.start.length = 0;
    startFeatures(scorer.source, atom, scorer.start);
    for (let k = begin; k < end; k++) {
      const ends = startSum(scorer, atom, type[k]!) + endSum(scorer, last[k]!, type[k]!);
      scores[k] = ends + wholeSum(scorer, proposals, k);
    }
    begin = end;
  }
}
