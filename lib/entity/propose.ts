/** Gathers what all finders propose, atom by atom: most atoms start nothing and cost a few array reads. */
import { matchAll } from '../lexicon/match-all.js';
import { mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, Gap, Shape, type TokenTable } from '../token/table.js';
import { AtomMark } from './atom-marks.js';
import { type Candidate, type Edge, plainEdge, typeNumber } from './candidate.js';
import { isAcronymAtom, isNameAtom, runEnd } from './capitals.js';
import type { EntityMatch } from './entity-match.js';
import { Start } from './lexicon/starts.js';
import { bodyEdges } from './organization/body-edges.js';
import { isFamilyName, personEdges } from './person/person-edges.js';
import { placeEdges } from './place-edges.js';
import { positionEdges } from './position/position-edges.js';
import { Rule } from './rules.js';
import type { Scene } from './scene.js';

const PERSON = typeNumber('PERSON');
const POSITION = typeNumber('POSITION');
const ORGANIZATION = typeNumber('ORGANIZATION');
const LOCATION = typeNumber('LOCATION');

/** Most rules kept for one span. */
const MAX_RULES = 6;

/** A candidate to which further rules may be added. */
type Draft = Candidate & { readonly edges: Edge[] };

/** Candidates of one text under construction. Those of one first atom stand together at the end of the list. */
interface Proposals {
  readonly scene: Scene;
  readonly drafts: Draft[];
  /** Where the candidates of the current first atom begin. */
  begin: number;
  /** Reused list of edges. */
  readonly edges: Edge[];
}

/** Finished entities, by first atom, and how many have been taken. */
interface MatchQueue {
  readonly matches: readonly EntityMatch[];
  at: number;
}

/** Adds a span, or its rule to the candidate that has the same span and type. */
function add({ drafts, begin }: Proposals, type: number, first: number, edge: Edge): void {
  for (let k = begin; k < drafts.length; k++) {
    const draft = drafts[k]!;
    if (draft.last !== edge.last || draft.type !== type) continue;
    if (draft.edges.length < MAX_RULES) draft.edges.push(edge);
    return;
  }
  drafts.push({ first, last: edge.last, type, edges: [edge], match: null });
}

function addAll(proposals: Proposals, type: number, first: number, edges: readonly Edge[]): void {
  for (let k = 0; k < edges.length; k++) add(proposals, type, first, edges[k]!);
}

/** Adds the edges gathered so far and empties their list. */
function flush(proposals: Proposals, type: number, first: number): void {
  const { edges } = proposals;
  if (edges.length === 0) return;
  addAll(proposals, type, first, edges);
  edges.length = 0;
}

/** Offices, bodies and places. */
function proposeListed(proposals: Proposals, i: number, limit: number, starts: number): void {
  const { scene, edges } = proposals;
  if ((starts & Start.ROLE) > 0) {
    positionEdges(scene, i, limit, edges);
    flush(proposals, POSITION, i);
  }
  addAll(proposals, ORGANIZATION, i, bodyEdges(scene, i, limit, 0));
  if ((starts & (Start.PLACE | Start.PLACE_UNIT)) === 0) return;
  for (const edge of placeEdges(scene, i, limit)) {
    if (edge.step !== Rule.unit && edge.step !== Rule.name) add(proposals, LOCATION, i, edge);
  }
}

/** What begins an office, a body or a place. */
const LISTED = Start.ROLE | Start.BODY | Start.HEAD | Start.PLACE | Start.PLACE_UNIT;

/** Where a person's name may begin inside a run of capitals. */
const NAME_STARTS =
  AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_NAME | AtomMark.AFTER_CREDIT;
/** Behind these, one syllable or one acronym may be a name. */
const SHORT_STARTS = AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT;

/** Runs of this many atoms all in capitals are words of a heading; their capitals tell nothing of names. */
const HEADING_RUN = 4;

function isHeading(table: TokenTable, first: number, last: number): boolean {
  if (last - first + 1 < HEADING_RUN) return false;
  for (let k = first; k <= last; k++) if (table.shape[k] !== Shape.UPPER) return false;
  return true;
}

/** Capitalised stretches of unknown type: names of people, bodies and places. */
function proposeNames(proposals: Proposals, i: number, limit: number, runStart: boolean): void {
  const { scene, edges } = proposals;
  const { table, marks, lexicon } = scene;
  if (runStart || (marks[i]! & NAME_STARTS) > 0 || isFamilyName(scene, i)) {
    personEdges(scene, i, limit, (marks[i]! & SHORT_STARTS) > 0, edges);
    flush(proposals, PERSON, i);
  }
  if (isAcronymAtom(table, i)) add(proposals, ORGANIZATION, i, plainEdge(i, Rule.acronym));
  if (mayStart(lexicon.fields, table, i)) {
    for (const { length } of matchAll(lexicon.fields, table, i, limit)) {
      add(proposals, ORGANIZATION, i, plainEdge(i + length - 1, Rule.field));
    }
  }
  if (!runStart) return;
  const end = runEnd(table, i, limit);
  if (end === i || isHeading(table, i, end)) return;
  add(proposals, ORGANIZATION, i, plainEdge(end, Rule.capitals));
  add(proposals, LOCATION, i, plainEdge(end, Rule.capitals));
}

function proposeAt(proposals: Proposals, i: number, first: number, limit: number): void {
  const { table, lexicon } = proposals.scene;
  const starts = lexicon.starts[table.id[i]!]!;
  if ((starts & LISTED) > 0) proposeListed(proposals, i, limit, starts);
  if (isNameAtom(table, i)) {
    const inRun = i > first + 1 && table.gap[i]! <= Gap.SPACE && isNameAtom(table, i - 1);
    proposeNames(proposals, i, limit, !inRun);
  }
  if (table.kind[i] === AtomKind.URL) add(proposals, ORGANIZATION, i, plainEdge(i, Rule.url));
}

/** Adds a finished entity, to the candidate of the same span and type where there is one. */
function addMatch({ drafts, begin }: Proposals, match: EntityMatch): void {
  const { first, last, entity } = match;
  const type = typeNumber(entity.type);
  const edge = plainEdge(last, Rule.finder);
  for (let k = begin; k < drafts.length; k++) {
    const draft = drafts[k]!;
    if (draft.last !== last || draft.type !== type) continue;
    drafts[k] = { ...draft, edges: [...draft.edges, edge], match };
    return;
  }
  drafts.push({ first, last, type, edges: [edge], match });
}

function proposeSentence(proposals: Proposals, first: number, limit: number, queue: MatchQueue): void {
  const { table } = proposals.scene;
  for (let i = first; i < limit; i++) {
    proposals.begin = proposals.drafts.length;
    if (table.kind[i]! < AtomKind.PUNCTUATION) proposeAt(proposals, i, first, limit);
    for (let match = queue.matches[queue.at]; match?.first === i; match = queue.matches[++queue.at]) {
      // What runs over the end of a sentence is no entity.
      if (match.last < limit) addMatch(proposals, match);
    }
  }
}

/** Every candidate of a text, in text order. Entities of other finders come in as they are. Linear. */
export function propose(scene: Scene, sentences: SentenceTable, others: readonly EntityMatch[]): Candidate[] {
  const proposals: Proposals = { scene, drafts: [], begin: 0, edges: [] };
  const queue: MatchQueue = { matches: others, at: 0 };
  for (let row = 0; row < sentences.length; row++) {
    proposeSentence(proposals, sentences.first[row]!, sentences.last[row]! + 1, queue);
  }
  return proposals.drafts;
}
