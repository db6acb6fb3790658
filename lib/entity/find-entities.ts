/** The entity stage: finders propose, scores are given, the resolver chooses, entities are built. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { WordTable } from '../word/word-table.js';
import { buildEntity } from './build-entity.js';
import type { Candidate } from './candidate.js';
import type { EntityMatch } from './entity-match.js';
import { findOthers } from './find-others.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { propose } from './propose.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import { createScene, type Scene } from './scene.js';
import { defaultEntityModel } from './tagger/model.js';
import { modelScores, ruleScores } from './tagger/score.js';

/** Options of the entity stage. */
export interface FindOptions {
  /** Whether the statistical model chooses among the candidates; the rules alone do otherwise. Default true. */
  readonly model?: boolean;
  /** Day of publication (ISO 8601), against which relative dates and abolished places are judged. */
  readonly publishedAt?: string | undefined;
}

function toMatch(scene: Scene, candidate: Candidate, score: number): EntityMatch {
  const { first, last } = candidate;
  return { first, last, score, entity: buildEntity(scene, candidate, score) };
}

/**
 * The entities of a text, in text order and without overlaps. Linear.
 * @param words the words, where that stage has run; null otherwise
 */
export function findEntities(
  table: TokenTable,
  sentences: SentenceTable,
  _words: WordTable | null,
  lexicon: EntityLexicon,
  options: FindOptions = {},
): EntityMatch[] {
  const scene = createScene(table, lexicon);
  const candidates = propose(scene, sentences, findOthers(table, lexicon, options.publishedAt));
  const scores =
    options.model === false
      ? ruleScores(scene, candidates)
      : modelScores(scene, candidates, defaultEntityModel());
  const chosen = resolveOverlaps(table, candidates, scores.candidates, scores.transition);
  return chosen.map((index) => toMatch(scene, candidates[index]!, scores.candidates[index]!));
}
