/** Gathers what all finders propose, atom by atom: most atoms start nothing and cost two array reads. */

import { matchAll } from '../lexicon/match-all.js';
import { mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind } from '../token/table.js';
import { AtomMark } from './atom-marks.js';
import { type Candidate, type Edge, plainEdge, typeNumber } from './candidate.js';
import { isAcronymAtom, isNameAtom, runEnd } from './capitals.js';
import type { EntityMatch } from './entity-match.js';
import { bodyEdges } from './organization/body-edges.js';
import { isFamilyName, personEdges } from './person/person-edges.js';
import { placeEdges } from './place-edges.js';
import { positionEdges } from './position/position-edges.js';
import type { Scene } from './scene.js';

const PERSON = typeNumber('PERSON');
const POSITION = typeNumber('POSITION');
const ORGANIZATION = typeNumber('ORGANIZATION');
const LOCATION = typeNumber('LOCATION');

/** Candidates of one text under construction: by span and type, so that rules which agree share one candidate. */
interface Proposals {
  readonly scene: Scene;
  readonly byKey: Map<number, Candidate & { readonly edges: Edge[] }>;
}

const MAX_LENGTH = 64;

function add(
  proposals: Proposals,
  type: number,
  first: number,
  edge: Edge,
  match: EntityMatch | null = null,
): void {
  const length = Math.min(edge.last - first, MAX_LENGTH - 1);
  const key = (first * MAX_LENGTH + length) * 8 + type;
  const known = proposals.byKey.get(key);
  if (known === undefined) proposals.byKey.set(key, { first, last: edge.last, type, edges: [edge], match });
  else if (known.edges.length < 6) known.edges.push(edge);
}

function addAll(proposals: Proposals, type: number, first: number, edges: readonly Edge[]): void {
  for (const edge of edges) add(proposals, type, first, edge);
}

/** Offices and bodies. */
function proposeTitled(proposals: Proposals, i: number, limit: number): void {
  const { scene } = proposals;
  const { roles, bodies, heads } = scene.lexicon;
  if (mayStart(roles, scene.table, i)) addAll(proposals, POSITION, i, positionEdges(scene, i, limit));
  if (mayStart(bodies, scene.table, i) || mayStart(heads, scene.table, i)) {
    addAll(proposals, ORGANIZATION, i, bodyEdges(scene, i, limit));
  }
}

/** Where a person's name may begin inside a run of capitals. */
const NAME_STARTS =
  AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_NAME | AtomMark.AFTER_CREDIT;
/** Behind these, one syllable or one acronym may be a name. */
const SHORT_STARTS = AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT;

/** Capitalised stretches of unknown type: names of people, bodies and places. */
function proposeNames(proposals: Proposals, i: number, limit: number, runStart: boolean): void {
  const { scene } = proposals;
  const { table, marks } = scene;
  const end = runEnd(table, i, limit);
  if (runStart || (marks[i]! & NAME_STARTS) > 0 || isFamilyName(scene, i)) {
    addAll(proposals, PERSON, i, personEdges(scene, i, limit, (marks[i]! & SHORT_STARTS) > 0));
  }
  if (isAcronymAtom(table, i)) add(proposals, ORGANIZATION, i, plainEdge(i, 'acronym'));
  for (const { length } of matchAll(scene.lexicon.fields, table, i, limit)) {
    add(proposals, ORGANIZATION, i, plainEdge(i + length - 1, 'field'));
  }
  if (runStart && end > i) {
    add(proposals, ORGANIZATION, i, plainEdge(end, 'capitals'));
    add(proposals, LOCATION, i, plainEdge(end, 'capitals'));
  } else if (runStart && !isAcronymAtom(table, i)) {
    add(proposals, ORGANIZATION, i, plainEdge(i, 'capital'));
  }
}

function proposePlaces(proposals: Proposals, i: number, limit: number): void {
  const { scene } = proposals;
  if (!mayStart(scene.lexicon.places, scene.table, i) && !mayStart(scene.lexicon.placeUnits, scene.table, i))
    return;
  const edges = placeEdges(scene, i, limit).filter(({ rule }) => rule !== 'unit' && rule !== 'name');
  addAll(proposals, LOCATION, i, edges);
}

function proposeSentence(proposals: Proposals, first: number, limit: number): void {
  const { scene } = proposals;
  const { table } = scene;
  for (let i = first; i < limit; i++) {
    if (table.kind[i]! >= AtomKind.PUNCTUATION) continue;
    if (table.id[i] !== 0) {
      proposeTitled(proposals, i, limit);
      proposePlaces(proposals, i, limit);
    }
    if (isNameAtom(table, i)) {
      const runStart = i === first || !isNameAtom(table, i - 1) || (i === first + 1 && i > 0);
      proposeNames(proposals, i, limit, runStart);
    }
    if (table.kind[i] === AtomKind.URL) add(proposals, ORGANIZATION, i, plainEdge(i, 'url'));
  }
}

/** Every candidate of a text, in text order. Entities of other finders come in as they are. Linear. */
export function propose(scene: Scene, sentences: SentenceTable, others: readonly EntityMatch[]): Candidate[] {
  const proposals: Proposals = { scene, byKey: new Map() };
  for (let row = 0; row < sentences.length; row++) {
    proposeSentence(proposals, sentences.first[row]!, sentences.last[row]! + 1);
  }
  for (const match of others) {
    const edge = plainEdge(match.last, match.entity.evidence[0]?.rule ?? 'finder');
    add(proposals, typeNumber(match.entity.type), match.first, edge, match);
  }
  return [...proposals.byKey.values()].sort(
    (a, b) => a.first - b.first || a.last - b.last || a.type - b.type,
  );
}
