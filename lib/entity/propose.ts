/** Gathers what all finders propose, atom by atom: most atoms start nothing and cost two array reads. */

import { matchAll } from '../lexicon/match-all.js';
import { mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind } from '../token/table.js';
import { type Candidate, type Edge, plainEdge, typeNumber } from './candidate.js';
import type { EntityMatch } from './entity-match.js';
import { bodyEdges } from './organization/body-edges.js';
import { isFamilyName, personEdges } from './person/person-edges.js';
import { placeEdges } from './place-edges.js';
import { positionEdges } from './position/position-edges.js';
import { isAcronymAtom, isNameAtom, runEnd, type Scene } from './scene.js';

const PERSON = typeNumber('PERSON');
const POSITION = typeNumber('POSITION');
const ORGANIZATION = typeNumber('ORGANIZATION');
const LOCATION = typeNumber('LOCATION');

/** Candidates of one text under construction: by span and type, so that rules which agree share one candidate. */
interface Proposals {
  readonly scene: Scene;
  readonly byKey: Map<number, Candidate & { readonly edges: Edge[] }>;
  /** Atoms right behind a role or a form of address. */
  readonly afterTitle: Uint8Array;
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

/** Marks the atoms behind roles and forms of address. */
function markTitles(proposals: Proposals, i: number, limit: number): void {
  const { scene, afterTitle } = proposals;
  for (const matcher of [scene.lexicon.roles, scene.lexicon.honorifics]) {
    if (!mayStart(matcher, scene.table, i)) continue;
    for (const { length } of matchAll(matcher, scene.table, i, limit)) afterTitle[i + length] = 1;
  }
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

/** Capitalised stretches of unknown type: names of people, bodies and places. */
function proposeNames(proposals: Proposals, i: number, limit: number, runStart: boolean): void {
  const { scene, afterTitle } = proposals;
  const { table } = scene;
  const end = runEnd(table, i, limit);
  if (runStart || afterTitle[i] === 1 || isFamilyName(scene, i)) {
    addAll(proposals, PERSON, i, personEdges(scene, i, limit, afterTitle[i] === 1));
  }
  if (isAcronymAtom(table, i)) add(proposals, ORGANIZATION, i, plainEdge(i, 'acronym'));
  if (runStart && end > i) {
    add(proposals, ORGANIZATION, i, plainEdge(end, 'capitals'));
    add(proposals, LOCATION, i, plainEdge(end, 'capitals'));
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
      markTitles(proposals, i, limit);
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
  const afterTitle = new Uint8Array(scene.table.length + 1);
  const proposals: Proposals = { scene, byKey: new Map(), afterTitle };
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
