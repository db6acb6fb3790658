/** The entity stage: finders propose, scores are given, the resolver chooses, entities are built. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { WordTable } from '../word/word-table.js';
import { buildEntity } from './build-entity.js';
import type { EntityMatch } from './entity-match.js';
import { findOthers } from './find-others.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { candidateAt, createProposals, proposeSentence } from './propose.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import { createScene } from './scene.js';
import { defaultEntityModel } from './tagger/model.js';
import { modelScores, ruleScores } from './tagger/score.js';

/** Options of the entity stage. */
export interface FindOptions {
  /** Whether the statistical model chooses among the candidates; the rules alone do otherwise. Default true. */
  readonly model?: boolean;
  /** Day of publication (ISO 8601), against which relative dates and abolished places are judged. */
  readonly publishedAt?: string | undefined;
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
  const proposals = createProposals(scene, findOthers(table, lexicon, options.publishedAt));
  for (let row = 0; row < sentences.length; row++)
    proposeSentence(proposals, sentences.first[row]!, sentences.last[row]! + 1);
  const objects = Array.from({ length: proposals.candidates.length }, (_, k) => candidateAt(proposals, k));
  const scores =
    options.model === false ? ruleScores(scene, objects) : modelScores(scene, objects, defaultEntityModel());
  const chosen = resolveOverlaps(table, proposals.candidates, scores.candidates, scores.transition);
  return chosen.map((k) => {
    const candidate = objects[k]!;
    const score = scores.candidates[k]!;
    const { first, last } = candidate;
    return { first, last, score, entity: buildEntity(scene, candidate, score) };
  });
}
