/** Scores candidates by the model. What candidates share, where they begin or end, is summed once. */
import { sameStart } from '../candidate.js';
import { EdgeCell } from '../edges.js';
import type { EntityLexicon } from '../lexicon/entity-lexicon.js';
import type { Proposals } from '../propose.js';
import { TRANSITIONS, type TransitionScores } from '../resolve-overlaps.js';
import { createLengthRanks, type LengthRanks, measureLengths, rankOf } from './document-facts.js';
import { matchFeatures, severalFeatures } from './edge-features.js';
import { createEdgeSums, type EdgeSums, edgeSum } from './edge-sums.js';
import {
  END_FEATURES,
  endFeatures,
  type FeatureSource,
  featureSource,
  rankRow,
  START_FEATURES,
  spanFeatures,
  startFeatures,
} from './features.js';
import { defaultEntityWeights } from './model.js';
import { createRows, Row, sumRows, TYPES, weightOf } from './rows.js';

/** Ends whose sums are kept, as a power of two; more than one sentence has. */
const END_SLOTS = 1 << 8;

/** What scoring a text needs beside its candidates. */
export interface Scorer {
  readonly source: FeatureSource;
  readonly weights: Int8Array;
  readonly edges: EdgeSums;
  readonly ranks: LengthRanks;
  /** Features of the candidate at hand, and of the atom at which it begins. */
  readonly rows: Int32Array;
  readonly startRows: Int32Array;
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
    rows: createRows(),
    startRows: createRows(),
    startAtoms: new Int32Array(TYPES).fill(-1),
    startSums: new Int32Array(TYPES),
    endAtoms: new Int32Array(END_SLOTS).fill(-1),
    endRows: new Int32Array(END_SLOTS * END_FEATURES),
    endTypes: new Uint8Array(END_SLOTS),
    endSums: new Int32Array(END_SLOTS * TYPES),
  };
}

function startSum(scorer: Scorer, first: number, type: number): number {
  const { startRows, startAtoms, startSums, weights } = scorer;
  if (startAtoms[type] !== first) {
    startAtoms[type] = first;
    startSums[type] = sumRows(startRows, 0, START_FEATURES, weights, type);
  }
  return startSums[type]!;
}

function endSum(
  { source, endAtoms, endTypes, endRows, endSums, weights }: Scorer,
  last: number,
  type: number,
): number {
  const slot = last & (END_SLOTS - 1);
  const from = slot * END_FEATURES;
  if (endAtoms[slot] !== last) {
    endFeatures(source, last, endRows, from);
    endAtoms[slot] = last;
    endTypes[slot] = 0;
  }
  const at = slot * TYPES + type;
  if ((endTypes[slot]! & (1 << type)) === 0) {
    endTypes[slot]! |= 1 << type;
    endSums[at] = sumRows(endRows, from, from + END_FEATURES, weights, type);
  }
  return endSums[at]!;
}

function wholeSum(scorer: Scorer, { scene, candidates, others }: Proposals, k: number): number {
  const { source, edges, ranks, rows, weights } = scorer;
  const { cells } = scene.edges;
  const type = candidates.type[k]!;
  const first = candidates.first[k]!;
  const last = candidates.last[k]!;
  const match = candidates.match[k]!;
  const edge = candidates.tail[k]!;
  const begin = candidates.edges[k]!;
  rows[0] = rankRow(rankOf(ranks, last, type), candidates.count[k]!);
  let end = spanFeatures(source, type, first, last, cells[edge + EdgeCell.STEP]!, rows, 1);
  if (begin !== edge)
    end = severalFeatures(cells[begin + EdgeCell.WAY]!, cells[edge + EdgeCell.WAY]!, rows, end);
  if (match > 0) end = matchFeatures(others[match - 1]!, rows, end);
  return edgeSum(edges, cells, edge, type, last - first + 1) + sumRows(rows, 0, end, weights, type);
}

/** Scores by the model: one for each candidate. Linear in the candidates. */
export function modelScores(scorer: Scorer, proposals: Proposals, scores: Float64Array): void {
  const { candidates } = proposals;
  const { length, first, last, type } = candidates;
  for (let begin = 0; begin < length; ) {
    const atom = first[begin]!;
    const end = sameStart(candidates, begin);
    measureLengths(scorer.ranks, candidates, begin, end);
    startFeatures(scorer.source, atom, scorer.startRows, 0);
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
