/** Gathers what all finders propose, atom by atom: most atoms start nothing and cost a few array reads. */
import { follow } from '../lexicon/matcher.js';
import { AtomKind, atomText, Gap, Shape, type TokenTable } from '../token/table.js';
import { mayBreak } from './atom-facts.js';
import {
  addRule,
  type Candidate,
  type CandidateStore,
  candidateOf,
  createCandidateStore,
  typeNumber,
} from './candidate.js';
import { isAcronymAtom, isNameAtom, runEnd } from './capitals.js';
import { siblingEdges } from './edge-view.js';
import { EdgeCell, nextOf, plainEdge } from './edges.js';
import type { FinderMatch } from './finder-match.js';
import { AtomFact, INSIDE } from './lexicon/atom-fact.js';
import { Start } from './lexicon/starts.js';
import { bodyEdges } from './organization/body-edges.js';
import { personEdges } from './person/person-edges.js';
import { followsLead } from './place-leads.js';
import { positionEdges } from './position/position-edges.js';
import { Rule } from './rules.js';
import type { Scene } from './scene.js';

const PERSON = typeNumber('PERSON');
const POSITION = typeNumber('POSITION');
const ORGANIZATION = typeNumber('ORGANIZATION');
const LOCATION = typeNumber('LOCATION');

/** Candidates of one text under construction. */
export interface Proposals {
  readonly scene: Scene;
  readonly candidates: CandidateStore;
  /** Finished entities of other finders, by first atom, and how many have been taken. */
  readonly others: readonly FinderMatch[];
  taken: number;
  /** How many of the atoms at which something begins have been passed. */
  passed: number;
  /** First atom behind the last stretch of capitals that may be a place by what leads to it. */
  placeEnd: number;
}

/**
 * Nothing proposed yet.
 * @param candidates an empty store
 */
export function createProposals(
  scene: Scene,
  others: readonly FinderMatch[],
  candidates: CandidateStore = createCandidateStore(),
): Proposals {
  return { scene, candidates, others, taken: 0, passed: 0, placeEnd: 0 };
}

/** Steps that guess how far a name goes, as bits. */
const GUESSED =
  (1 << Rule['head-name']) | (1 << Rule['head-tail']) | (1 << Rule['role-field']) | (1 << Rule['role-tail']);

/** Whether a span may end before atom `next`: it cuts no listed name in two, nor a run of capitals by a guess. */
function mayEnd(scene: Scene, next: number, step: number): boolean {
  if ((scene.facts.bits[next]! & INSIDE) !== 0) return false;
  return ((1 << step) & GUESSED) === 0 || mayBreak(scene, next);
}

/** Adds a span, or its rule to the candidate that has the same span and type. */
function add({ scene, candidates }: Proposals, type: number, first: number, edge: number): void {
  const { cells } = scene.edges;
  const last = cells[edge + EdgeCell.LAST]!;
  if (!mayEnd(scene, last + 1, cells[edge + EdgeCell.STEP]!)) return;
  const k = candidateOf(candidates, first, last, type);
  addRule(candidates, scene.edges, k, edge);
}

function addPlain(proposals: Proposals, type: number, first: number, last: number, step: number): void {
  add(proposals, type, first, plainEdge(proposals.scene.edges, last, step));
}

function addAll(proposals: Proposals, type: number, first: number, list: number): void {
  const { edges } = proposals.scene;
  for (let edge = nextOf(edges, list); edge !== 0; edge = nextOf(edges, edge))
    add(proposals, type, first, edge);
}

/** Behind these a person's name may begin inside a run of capitals. */
const NAME_STARTS =
  AtomFact.AFTER_ROLE | AtomFact.AFTER_HONORIFIC | AtomFact.AFTER_NAME | AtomFact.AFTER_CREDIT;
/** Behind these, one syllable or one acronym may be a name. */
const SHORT_STARTS = AtomFact.AFTER_ROLE | AtomFact.AFTER_HONORIFIC | AtomFact.AFTER_CREDIT;

/** Runs of this many atoms all in capitals are words of a heading; their capitals tell nothing of names. */
const HEADING_RUN = 4;

function isHeading(table: TokenTable, first: number, last: number): boolean {
  if (last - first + 1 < HEADING_RUN) return false;
  for (let k = first; k <= last; k++) if (table.shape[k] !== Shape.UPPER) return false;
  return true;
}

/** Longest full name of a person whose syllables are all listed. */
const MAX_FULL_NAME = 4;

/** Whether a run of capitals is a family name with a listed given name: a person's, if it is a name at all. */
function isFullName({ facts }: Scene, first: number, last: number): boolean {
  const family = (facts.bits[first]! & AtomFact.FAMILY) !== 0;
  return family && last - first < MAX_FULL_NAME && (facts.bits[last]! & AtomFact.GIVEN) !== 0;
}

/** Listed fields that stand alone: `Tài chính`. */
function proposeFields(proposals: Proposals, i: number, limit: number): void {
  const { table, lexicon } = proposals.scene;
  const { fields } = lexicon;
  let k = i + 1;
  for (let node = fields.root[table.id[i]!]!; node !== 0; node = follow(fields, table, node, k++, limit)) {
    if (fields.first[node] !== 0) addPlain(proposals, ORGANIZATION, i, k - 1, Rule.field);
  }
}

/** Whether the atom is a family name and no middle name: `Nguyễn Văn An` has no name that begins with `Văn`. */
function beginsName({ facts }: Scene, i: number): boolean {
  return (facts.bits[i]! & AtomFact.FAMILY) !== 0 && (facts.bits[i - 1]! & AtomFact.FAMILY) === 0;
}

/** Ends of a person's name, where one may begin at atom `i`; one syllable is a name only where names may be short. */
function proposePerson(proposals: Proposals, i: number, end: number, limit: number): void {
  const { scene } = proposals;
  const { kind } = scene.table;
  const short = (scene.facts.bits[i]! & SHORT_STARTS) !== 0;
  if (end === i && !short && kind[i] !== AtomKind.ABBREVIATION) return;
  addAll(proposals, PERSON, i, personEdges(scene, i, end, limit, short));
}

/** Longest unlisted name of a place, in atoms. */
const MAX_PLACE = 5;
/** Kinds of places of which several names follow one unit word: `đường Mai Chí Thọ, Đồng Văn Cống`. */
const SHARED_UNITS: ReadonlySet<string> = new Set(['street', 'commune', 'village']);

/** No unlisted place begins at a listed office, body or form of address. */
const NO_PLACE = AtomFact.OFFICE | AtomFact.BODY | AtomFact.HONORIFIC | AtomFact.UPPER;

/** An unlisted place: `vụ Đồng Tâm`, `đoạn Kim Mã - Yên Nghĩa`. */
function proposePlace(proposals: Proposals, i: number, end: number): void {
  const { facts } = proposals.scene;
  const listed = proposals.others[proposals.taken];
  if (listed?.first === i && listed.type === LOCATION) return;
  if (
    end - i >= MAX_PLACE ||
    (facts.bits[i]! & NO_PLACE) !== 0 ||
    !followsLead(proposals.scene, proposals.placeEnd, i)
  )
    return;
  addPlain(proposals, LOCATION, i, end, Rule.capitals);
  proposals.placeEnd = end + 1;
}

/** Capitalised stretches of unknown type: names of people, bodies and places. */
function proposeNames(proposals: Proposals, i: number, limit: number, runStart: boolean): void {
  const { scene } = proposals;
  const { table, lexicon } = scene;
  const bits = scene.facts.bits[i]!;
  const person = runStart || (bits & NAME_STARTS) !== 0 || beginsName(scene, i);
  const end = person ? runEnd(table, i, limit) : i;
  if (person) proposePerson(proposals, i, end, limit);
  if (isAcronymAtom(table, i)) addPlain(proposals, ORGANIZATION, i, i, Rule.acronym);
  if (!runStart) return;
  proposePlace(proposals, i, end);
  if ((lexicon.starts[table.id[i]!]! & Start.FIELD) !== 0) proposeFields(proposals, i, limit);
  if (end === i || isHeading(table, i, end) || isFullName(scene, i, end)) return;
  addPlain(proposals, ORGANIZATION, i, end, Rule.capitals);
}

/** Whether a web address names a paper or portal, `Chinhphu.vn`, and no page of it: `https://…`, `www.…`. */
function isSiteName(table: TokenTable, i: number): boolean {
  const address = atomText(table, i);
  return !address.includes('/') && !address.toLowerCase().startsWith('www.');
}

function proposeAt(proposals: Proposals, i: number, first: number, limit: number): void {
  const { scene } = proposals;
  const { table } = scene;
  const bits = scene.facts.bits[i]!;
  if ((bits & INSIDE) !== 0) return;
  if ((bits & AtomFact.OFFICE) !== 0) addAll(proposals, POSITION, i, positionEdges(scene, i, limit));
  if ((bits & AtomFact.BODY) !== 0) addAll(proposals, ORGANIZATION, i, bodyEdges(scene, i, limit, 0));
  if ((bits & AtomFact.NAME) !== 0) {
    const inRun = i > first + 1 && table.gap[i]! <= Gap.SPACE && isNameAtom(table, i - 1);
    proposeNames(proposals, i, limit, !inRun);
  }
  if (table.kind[i] === AtomKind.URL && isSiteName(table, i))
    addPlain(proposals, ORGANIZATION, i, i, Rule.url);
}

/** Adds the finished entities that begin at atom `i` and end in the sentence, and passes over the others. */
function addMatches(proposals: Proposals, i: number, limit: number): void {
  const { scene, candidates, others } = proposals;
  for (; proposals.taken < others.length && others[proposals.taken]!.first === i; proposals.taken++) {
    const { last, type, unit } = others[proposals.taken]!;
    // What runs over the end of a sentence is no entity.
    if (last >= limit) continue;
    if (type === LOCATION && SHARED_UNITS.has(unit)) proposals.placeEnd = last + 1;
    const k = candidateOf(candidates, i, last, type);
    addRule(candidates, scene.edges, k, plainEdge(scene.edges, last, Rule.finder), true);
    candidates.match[k] = proposals.taken + 1;
  }
}

/** First atom of the next finished entity; `limit` when none is left. */
function nextMatch({ others, taken }: Proposals, limit: number): number {
  return taken < others.length ? others[taken]!.first : limit;
}

/** Adds every candidate of the sentence from atom `first` up to, not including, `limit`. Linear. */
export function proposeSentence(proposals: Proposals, first: number, limit: number): void {
  const { scene, candidates } = proposals;
  const { begins, beginCount } = scene.facts;
  while (proposals.passed < beginCount && begins[proposals.passed]! < first) proposals.passed++;
  for (;;) {
    const start = proposals.passed < beginCount ? begins[proposals.passed]! : limit;
    const match = nextMatch(proposals, limit);
    const i = Math.min(start, match);
    if (i >= limit) return;
    candidates.begin = candidates.length;
    if (start === i) {
      proposals.passed++;
      proposeAt(proposals, i, first, limit);
    }
    if (match === i) addMatches(proposals, i, limit);
  }
}

/** A candidate with its edges, as an object. */
export function candidateAt({ scene, candidates, others }: Proposals, k: number): Candidate {
  const match = candidates.match[k]!;
  return {
    first: candidates.first[k]!,
    last: candidates.last[k]!,
    type: candidates.type[k]!,
    edges: siblingEdges(scene.edges, scene.lexicon.entries, candidates.edges[k]!),
    match: match === 0 ? null : others[match - 1]!,
  };
}
