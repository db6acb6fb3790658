/** The entity stage: finders propose, scores are given, the resolver chooses, entities are built. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { WordTable } from '../word/word-table.js';
import { buildEntity } from './build-entity.js';
import { clearCandidates } from './candidate.js';
import { clearEdges } from './edges.js';
import type { EntityMatch } from './entity-match.js';
import { findOthers } from './find-others.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { candidateAt, createProposals, type Proposals, proposeSentence } from './propose.js';
import {
  clusterEnd,
  type Lattice,
  resolveOverlaps,
  TRANSITIONS,
  type TransitionScores,
} from './resolve-overlaps.js';
import { createScene } from './scene.js';
import { ruleScores } from './tagger/prior-score.js';
import { createScorer, modelScores, transitionScores } from './tagger/score.js';
import { giveBack, takeWorkspace, type Workspace } from './workspace.js';

/** Options of the entity stage. */
export interface FindOptions {
  /** Whether the statistical model chooses among the candidates; the rules alone do otherwise. Default true. */
  readonly model?: boolean;
  /** Day of publication (ISO 8601), against which relative dates and abolished places are judged. */
  readonly publishedAt?: string | undefined;
}

/** Candidates gathered before they are decided on, so that the work on a long text stays in few arrays. */
const BATCH = 512;

/** Gives every candidate a score. */
type ScoreAll = (scores: Float64Array) => void;

/** How candidates are chosen: by scores of their own and of neighbours. */
interface Judge {
  readonly scoreAll: ScoreAll;
  readonly transitions: TransitionScores;
  readonly lattice: Lattice;
}

function judgeOf(proposals: Proposals, model: boolean, { sums, lattice }: Workspace): Judge {
  if (!model)
    return {
      scoreAll: (scores) => ruleScores(proposals, scores),
      transitions: new Float64Array(TRANSITIONS),
      lattice,
    };
  const scorer = createScorer(proposals, sums);
  return {
    scoreAll: (scores) => modelScores(scorer, proposals, scores),
    transitions: transitionScores(),
    lattice,
  };
}

/** Decides on the candidates gathered so far, appends the entities and forgets the candidates. */
function decide(proposals: Proposals, judge: Judge, found: EntityMatch[]): void {
  const { scoreAll, transitions, lattice } = judge;
  const { scene, candidates } = proposals;
  const scores = new Float64Array(candidates.length);
  scoreAll(scores);
  for (const k of resolveOverlaps(scene.table, candidates, scores, transitions, lattice)) {
    const score = scores[k]!;
    const candidate = candidateAt(proposals, k);
    const { first, last } = candidate;
    found.push({ first, last, score, entity: buildEntity(scene, candidate, score) });
  }
  clearCandidates(candidates);
  clearEdges(scene.edges);
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
  const space = takeWorkspace(table.length);
  const scene = createScene(table, lexicon, space.columns, space.edges);
  const proposals = createProposals(scene, findOthers(scene, options.publishedAt), space.candidates);
  const judge = judgeOf(proposals, options.model !== false, space);
  const found: EntityMatch[] = [];
  for (let row = 0; row < sentences.length; row++) {
    const first = sentences.first[row]!;
    const { candidates } = proposals;
    // Neighbours across the end of a sentence are decided on together.
    if (candidates.length > BATCH && first >= clusterEnd(candidates.limit)) decide(proposals, judge, found);
    proposeSentence(proposals, first, sentences.last[row]! + 1);
  }
  decide(proposals, judge, found);
  giveBack(space);
  return found;
}
