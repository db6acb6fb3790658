/** Scores candidates by the model. What candidates share, where they begin or end, is summed once. */
import { sameStart } from '../candidate.js';
import { EdgeCell } from '../edges.js';
import type { EntityLexicon } from '../lexicon/entity-lexicon.js';
import type { Proposals } from '../propose.js';
import { TRANSITIONS, type TransitionScores } from '../resolve-overlaps.js';
import { createLengthRanks, type LengthRanks, measureLengths, rankOf } from './document-facts.js';
import { matchFeatures, severalFeatures } from './edge-features.js';
import { createEdgeSums, type EdgeSums, edgeSum, sumRows } from './edge-sums.js';
import {
  END_FEATURES,
  endFeatures,
  type FeatureSource,
  featureSource,
  rankFeatures,
  spanFeatures,
  startFeatures,
} from './features.js';
import { defaultEntityWeights, weightOf } from './model.js';
import { createRowBuffer, Row, type RowBuffer, TYPES } from './rows.js';

/** Ends whose sums are kept, as a power of two; more than one sentence has. */
const END_SLOTS = 1 << 8;

/** What scoring a text needs beside its candidates. */
export interface Scorer {
  readonly source: FeatureSource;
  readonly weights: Int8Array;
  readonly edges: EdgeSums;
  readonly ranks: LengthRanks;
  readonly buffer: RowBuffer;
  /** Features of the atom at which the current candidates begin. */
  readonly start: RowBuffer;
  /** For each type the atom of which the sum is known, and the sum. */
  readonly startAtoms: Int32Array;
  readonly startSums: Int32Array;
  /** The same for ends, in slots: the atom, its features, the types whose sums are known as bits, the sums. */
  readonly endAtoms: Int32Array;
  readonly endRows: Int32Array;
  readonly endTypes: Uint8Array;
  readonly endSums: Int32Array;
}

const edgeSums = new WeakMap<EntityLexicon, EdgeSums>();

function sumsFor(lexicon: EntityLexicon, weights: Int8Array): EdgeSums {
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
    endAtoms: new Int32Array(END_SLOTS).fill(-1),
    endRows: new Int32Array(END_SLOTS * END_FEATURES),
    endTypes: new Uint8Array(END_SLOTS),
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

/** Works out the features of an end, unless its slot has them. */
function readEnd({ source, buffer, endAtoms, endRows, endTypes }: Scorer, last: number, slot: number): void {
  if (endAtoms[slot] === last) return;
  buffer.length = 0;
  endFeatures(source, last, buffer);
  for (let f = 0; f < END_FEATURES; f++) endRows[slot * END_FEATURES + f] = buffer.rows[f]!;
  endAtoms[slot] = last;
  endTypes[slot] = 0;
}

function endSum(scorer: Scorer, last: number, type: number): number {
  const { endTypes, endRows, endSums, weights } = scorer;
  const slot = last & (END_SLOTS - 1);
  readEnd(scorer, last, slot);
  if ((endTypes[slot]! & (1 << type)) === 0) {
    let sum = 0;
    for (let f = slot * END_FEATURES; f < (slot + 1) * END_FEATURES; f++)
      sum += weightOf(weights[endRows[f]! * TYPES + type]!);
    endTypes[slot]! |= 1 << type;
    endSums[slot * TYPES + type] = sum;
  }
  return endSums[slot * TYPES + type]!;
}

function wholeSum(scorer: Scorer, { scene, candidates, others }: Proposals, k: number): number {
  const { source, edges, ranks, buffer, weights } = scorer;
  const { cells } = scene.edges;
  const type = candidates.type[k]!;
  const first = candidates.first[k]!;
  const last = candidates.last[k]!;
  const match = candidates.match[k]!;
  const edge = candidates.tail[k]!;
  buffer.length = 0;
  rankFeatures(rankOf(ranks, last, type), candidates.count[k]!, buffer);
  spanFeatures(source, type, first, last, cells[edge + EdgeCell.STEP]!, buffer);
  const begin = candidates.edges[k]!;
  if (begin !== edge) severalFeatures(cells[begin + EdgeCell.WAY]!, cells[edge + EdgeCell.WAY]!, buffer);
  if (match > 0) matchFeatures(others[match - 1]!, buffer);
  return edgeSum(edges, cells, edge, type, last - first + 1) + sumRows(buffer, weights, type);
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

/** Scores of neighbours by the model, as the resolver reads them. */
export function transitionScores(): TransitionScores {
  const weights = defaultEntityWeights().subarray(
    Row.TRANSITION * TYPES,
    Row.TRANSITION * TYPES + TRANSITIONS,
  );
  return Float64Array.from(weights, weightOf);
}
