/** Articles as training examples: the candidates of each sentence, their features, and which of them are gold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candidate, typeNumber } from '../../../lib/entity/candidate.js';
import { findOthers } from '../../../lib/entity/find-others.js';
import { entityLexicon } from '../../../lib/entity/lexicon/entity-lexicon.js';
import { propose } from '../../../lib/entity/propose.js';
import { createScene, type Scene } from '../../../lib/entity/scene.js';
import { lengthRanks } from '../../../lib/entity/tagger/document-facts.js';
import { candidateFeatures, featureSource } from '../../../lib/entity/tagger/features.js';
import { createFeatureBuffer } from '../../../lib/entity/tagger/hash.js';
import { defaultSource } from '../../../lib/lexicon/lexicon-source.js';
import { prepare } from '../../../lib/prepared.js';
import { splitSentences } from '../../../lib/sentence/split-sentences.js';
import type { EntityType } from '../../../lib/types.js';

/** Number of hash buckets, as a power of two. */
export const BITS = 17;
export const SIZE: number = 1 << BITS;

/** A gold article as it stands in its file. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

/** A sentence with its candidates, their features and which of them are gold. */
export interface Example {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
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

function featuresOf(scene: Scene, candidates: readonly Candidate[]): Uint32Array[] {
  const source = featureSource(scene);
  const ranks = lengthRanks(candidates);
  const buffer = createFeatureBuffer();
  return candidates.map((candidate, k) => {
    candidateFeatures(source, candidate, ranks[k]!, buffer);
    return Uint32Array.from(buffer.hashes.subarray(0, buffer.length), (hash) => hash & (SIZE - 1));
  });
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
  const candidates = propose(scene, sentences, findOthers(table, scene.lexicon, undefined));
  const features = featuresOf(scene, candidates);
  const gold = goldKeys(article, map);
  const isGold = candidates.map((c) => gold.has(spanKey(c.type, table.start[c.first]!, table.end[c.last]!)));
  const examples: Example[] = [];
  let at = 0;
  for (let row = 0; row < sentences.length; row++) {
    const limit = sentences.last[row]! + 1;
    const begin = at;
    while (at < candidates.length && candidates[at]!.first < limit) at++;
    if (at === begin) continue;
    examples.push({
      scene,
      candidates: candidates.slice(begin, at),
      features: features.slice(begin, at),
      gold: isGold.slice(begin, at),
    });
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
