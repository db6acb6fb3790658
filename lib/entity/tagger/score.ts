/** Scores candidates by the model. What candidates share, where they begin or end, is summed once. */
import { sameStart } from '../candidate.js';
import { EdgeCell } from '../edges.js';
import type { EntityLexicon } from '../lexicon/entity-lexicon.js';
import type { Proposals } from '../propose.js';
import { TRANSITIONS, type TransitionScores } from '../resolve-overlaps.js';
import { measureLengths, rankOf } from './document-facts.js';
import { matchFeatures, severalFeatures } from './edge-features.js';
import { createEdgeSums, type EdgeSums, edgeSum } from './edge-sums.js';
import { type FeatureSource, featureSource, rankRow, spanFeatures } from './features.js';
import { defaultEntityWeights } from './model.js';
import { Row, sumRows, TYPES, weightOf } from './rows.js';
import { beginAt, clearSpanSums, createSpanSums, endSum, type SpanSums, startSum } from './span-sums.js';

/** What scoring a text needs beside its candidates. */
export interface Scorer {
  readonly source: FeatureSource;
  readonly weights: Int8Array;
  readonly edges: EdgeSums;
  readonly spans: SpanSums;
}

const edgeSums = new WeakMap<EntityLexicon, EdgeSums>();

function sumsFor(lexicon: EntityLexicon, weights: Int8Array): EdgeSums {
  const known = edgeSums.get(lexicon);
  if (known !== undefined) return known;
  const made = createEdgeSums(weights, lexicon.entries);
  edgeSums.set(lexicon, made);
  return made;
}

/**
 * Prepares the scoring of a text. Linear.
 * @param spans is emptied
 */
export function createScorer({ scene }: Proposals, spans: SpanSums = createSpanSums()): Scorer {
  const weights = defaultEntityWeights();
  clearSpanSums(spans);
  return { source: featureSource(scene), weights, edges: sumsFor(scene.lexicon, weights), spans };
}

function wholeSum(scorer: Scorer, { scene, candidates, others }: Proposals, k: number): number {
  const { source, edges, spans, weights } = scorer;
  const { ranks, rows } = spans;
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
  const { source, spans, weights } = scorer;
  const { candidates } = proposals;
  const { length, first, last, type } = candidates;
  for (let begin = 0; begin < length; ) {
    const end = sameStart(candidates, begin);
    measureLengths(spans.ranks, candidates, begin, end);
    beginAt(spans, source, first[begin]!);
    for (let k = begin; k < end; k++) {
      const of = type[k]!;
      const ends = startSum(spans, weights, of) + endSum(spans, source, weights, last[k]!, of);
      scores[k] = ends + wholeSum(scorer, proposals, k);
    }
    begin = end;
  }
}

let transitions: TransitionScores | undefined;

/** Scores of neighbours by the model, as the resolver reads them. */
export function transitionScores(): TransitionScores {
  const from = Row.TRANSITION * TYPES;
  transitions ??= Float64Array.from(defaultEntityWeights().subarray(from, from + TRANSITIONS), weightOf);
  return transitions;
}
