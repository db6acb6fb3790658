/** Articles as training examples: the candidates of each sentence, their features, and which of them are gold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearCandidates, type Spans, sameStart, typeNumber } from '../../../lib/entity/candidate.js';
import { clearEdges } from '../../../lib/entity/edges.js';
import { findOthers } from '../../../lib/entity/find-others.js';
import { entityLexicon } from '../../../lib/entity/lexicon/entity-lexicon.js';
import {
  candidateAt,
  createProposals,
  type Proposals,
  proposeSentence,
} from '../../../lib/entity/propose.js';
import { createScene } from '../../../lib/entity/scene.js';
import { createLengthRanks, measureLengths, rankOf } from '../../../lib/entity/tagger/document-facts.js';
import { edgeFeatures, matchFeatures, severalFeatures } from '../../../lib/entity/tagger/edge-features.js';
import {
  END_FEATURES,
  endFeatures,
  type FeatureSource,
  featureSource,
  rankRow,
  START_FEATURES,
  spanFeatures,
  startFeatures,
} from '../../../lib/entity/tagger/features.js';
import { createRows, ROWS, TYPES } from '../../../lib/entity/tagger/rows.js';
import { defaultSource } from '../../../lib/lexicon/lexicon-source.js';
import { prepare } from '../../../lib/prepared.js';
import { splitSentences } from '../../../lib/sentence/split-sentences.js';
import type { TokenTable } from '../../../lib/token/table.js';
import type { EntityType } from '../../../lib/types.js';

/** Number of weights. */
export const SIZE: number = ROWS * TYPES;

/** A gold article as it stands in its file. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

/** A sentence with its candidates, the places of the weights of their features, and which of them are gold. */
export interface Example {
  readonly table: TokenTable;
  readonly candidates: Spans;
  readonly features: readonly Uint32Array[];
  readonly gold: readonly boolean[];
}

/** The examples of one article. */
export interface Article {
  readonly id: string;
  readonly examples: readonly Example[];
  /** Gold spans, as `type:start:end` of the analysed text. */
  readonly gold: ReadonlySet<string>;
}

/** A span as a key. */
export function spanKey(type: number, start: number, end: number): string {
  return `${type}:${start}:${end}`;
}

/** Places of the weights of one candidate's features. */
function weightsOf(source: FeatureSource, proposals: Proposals, rank: number, k: number): Uint32Array {
  const { first, last, type, edges, match } = candidateAt(proposals, k);
  const rows = createRows();
  const edge = edges.at(-1)!;
  startFeatures(source, first, rows, 0);
  endFeatures(source, last, rows, START_FEATURES);
  let end = START_FEATURES + END_FEATURES;
  rows[end++] = rankRow(rank, edges.length);
  end = spanFeatures(source, type, first, last, edge.step, rows, end);
  end = edgeFeatures(edge, last - first + 1, rows, end);
  if (edges.length > 1) end = severalFeatures(edges[0]!.way, edge.way, rows, end);
  if (match !== null) end = matchFeatures(match, rows, end);
  return Uint32Array.from(rows.subarray(0, end), (row) => row * TYPES + type);
}

/** The features of all candidates of a sentence. */
function featuresOf(source: FeatureSource, proposals: Proposals): Uint32Array[] {
  const { candidates } = proposals;
  const ranks = createLengthRanks();
  const features: Uint32Array[] = [];
  for (let begin = 0; begin < candidates.length; ) {
    const end = sameStart(candidates, begin);
    measureLengths(ranks, candidates, begin, end);
    for (let k = begin; k < end; k++) {
      const rank = rankOf(ranks, candidates.last[k]!, candidates.type[k]!);
      features.push(weightsOf(source, proposals, rank, k));
    }
    begin = end;
  }
  return features;
}

function copyOf({ length, first, last, type }: Spans): Spans {
  return { length, first: first.slice(0, length), last: last.slice(0, length), type: type.slice(0, length) };
}

function goldKeys({ entities }: GoldArticle, map: ReturnType<typeof prepare>['map']): Set<string> {
  const keys = entities.map((entity) => {
    const { start, end } = map === null ? entity : map.toNormalized(entity);
    return spanKey(typeNumber(entity.type), start, end);
  });
  return new Set(keys);
}

/** Proposes candidates for an article and compares them with its gold spans. */
export function toArticle(article: GoldArticle): Article {
  const { table, map } = prepare(article.text);
  const scene = createScene(table, entityLexicon(defaultSource()));
  const sentences = splitSentences(table);
  const proposals = createProposals(scene, findOthers(scene, undefined));
  const source = featureSource(scene);
  const gold = goldKeys(article, map);
  const examples: Example[] = [];
  for (let row = 0; row < sentences.length; row++) {
    proposeSentence(proposals, sentences.first[row]!, sentences.last[row]! + 1);
    const candidates = copyOf(proposals.candidates);
    const features = featuresOf(source, proposals);
    const isGold = features.map((_, k) =>
      gold.has(
        spanKey(candidates.type[k]!, table.start[candidates.first[k]!]!, table.end[candidates.last[k]!]!),
      ),
    );
    if (features.length > 0) examples.push({ table, candidates, features, gold: isGold });
    clearCandidates(proposals.candidates);
    clearEdges(scene.edges);
  }
  return { id: article.id, examples, gold };
}

/** The articles of a folder, in the order of their file names. */
export function readFolder(dir: string): Article[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => toArticle(JSON.parse(readFileSync(join(dir, file), 'utf8')) as GoldArticle));
}
