/** Features of a candidate span: what stands in it, around it, and which rules and entries propose it. */
import { matchLongest, mayStart } from '../../lexicon/matcher.js';
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { AtomMark } from '../atom-marks.js';
import type { Candidate, Edge } from '../candidate.js';
import { isNameAtom } from '../capitals.js';
import type { EntityMatch } from '../entity-match.js';
import { atomKey } from '../lexicon/atom-keys.js';
import { hashName } from '../lexicon/entry.js';
import { isFamilyName } from '../person/person-edges.js';
import { Rule } from '../rules.js';
import type { Scene } from '../scene.js';

/** Hashes of the features of one candidate. */
export interface FeatureBuffer {
  readonly hashes: Int32Array;
  length: number;
}

/** More features than any candidate has. */
const CAPACITY = 256;

/** A buffer to be used again for every candidate. */
export function createFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(CAPACITY), length: 0 };
}

/** Mixes a template number and values into one hash (multiply and xor-shift, after MurmurHash3). */
function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function put(buffer: FeatureBuffer, template: number, a: number, b = 0, c = 0): void {
  if (buffer.length < CAPACITY) buffer.hashes[buffer.length++] = mix(template, a, b, c);
}

/** Templates of one type of entity are apart from those of another. */
const TYPE_STEP = 64;

/** Kind, shape and gap of an atom in one small number. */
function look(table: TokenTable, i: number): number {
  if (i < 0 || i >= table.length) return 0;
  return (table.kind[i]! * 32 + table.shape[i]!) * 4 + table.gap[i]!;
}

function bucket(value: number): number {
  return value < 6 ? value : value < 9 ? 6 : value < 14 ? 7 : 8;
}

/** The words at the ends of the span and on either side. */
function contextFeatures(
  { table, lexicon: { keys } }: Scene,
  c: Candidate,
  type: number,
  out: FeatureBuffer,
): void {
  const { first, last } = c;
  const previous = atomKey(table, keys, first - 1);
  const next = atomKey(table, keys, last + 1);
  const head = atomKey(table, keys, first);
  const tail = atomKey(table, keys, last);
  const nextLook = look(table, last + 1);
  put(out, type + 1, previous);
  put(out, type + 2, next);
  put(out, type + 3, previous, atomKey(table, keys, first - 2));
  put(out, type + 4, next, atomKey(table, keys, last + 2));
  put(out, type + 5, head);
  put(out, type + 6, tail);
  put(out, type + 7, tail, next);
  put(out, type + 8, previous, head);
  put(out, type + 9, look(table, first - 1), table.shape[first]!, table.gap[first]!);
  put(out, type + 10, nextLook, table.shape[last]!);
  put(out, type + 11, nextLook, look(table, last + 2));
  put(out, type + 12, head, table.shape[first]!);
}

/** The words of the span: all together, their shapes, and verbs of speech that do not belong in a name. */
function spanFeatures({ table, lexicon }: Scene, c: Candidate, type: number, out: FeatureBuffer): void {
  let span = 0;
  let shapes = 0;
  let capitals = 0;
  let upper = 0;
  let verbs = 0;
  let hyphens = 0;
  for (let i = c.first; i <= c.last; i++) {
    span = mix(span, atomKey(table, lexicon.keys, i), 0, 0);
    shapes = mix(shapes, look(table, i), 0, 0);
    if (isNameAtom(table, i)) capitals++;
    else if (i > c.first && mayStart(lexicon.speechVerbs, table, i)) {
      if (matchLongest(lexicon.speechVerbs, table, i, c.last + 1) !== null) verbs++;
    }
    if (table.shape[i] === Shape.UPPER) upper++;
    if (isMark(table, i, Mark.DASH) && table.gap[i] === Gap.NONE) hyphens++;
  }
  const length = c.last - c.first + 1;
  put(out, type + 13, span);
  put(out, type + 14, bucket(length), bucket(capitals));
  put(out, type + 15, upper === length ? 1 : 0, capitals === length ? 1 : 0);
  if (length <= 5) put(out, type + 16, shapes);
  put(out, type + 17, isCapitalised(table, c.first) ? 1 : 0, isNameAtom(table, c.last) ? 1 : 0);
  put(out, type + 50, Math.min(verbs, 2));
  put(out, type + 57, Math.min(hyphens, 3), table.kind[c.first] === AtomKind.INITIAL ? 1 : 0);
  // Every capitalised atom that the span covers speaks for or against it.
  for (let k = 0; k < Math.min(capitals, 8); k++) put(out, type + 18, 0);
}

/** Whether the span begins and ends where its run of capitals does, and whether it cuts a listed name in two. */
function borderFeatures({ table, marks }: Scene, c: Candidate, type: number, out: FeatureBuffer): void {
  const next = c.last + 1;
  const joinedLeft =
    c.first > 0 && table.gap[c.first]! <= Gap.SPACE && isNameAtom(table, c.first - 1) ? 1 : 0;
  const joinedRight = next < table.length && table.gap[next]! <= Gap.SPACE && isNameAtom(table, next) ? 1 : 0;
  put(out, type + 19, joinedLeft, joinedRight, isNameAtom(table, c.last) ? 1 : 0);
  put(out, type + 20, joinedRight, joinedRight > 0 ? table.shape[next]! : 0);
  const inside = AtomMark.INSIDE_PLACE | AtomMark.INSIDE_BODY;
  put(out, type + 52, marks[c.first]! & (inside | AtomMark.AFTER_NAME), marks[next]! & inside);
}

/** How one rule came to the span: its way, its entries, and whether the head takes what follows. */
function edgeFeatures(edge: Edge, type: number, length: number, out: FeatureBuffer): void {
  const { way, step, entry, stepEntry, bodyEntry } = edge;
  put(out, type + 21, way);
  put(out, type + 22, way, bucket(length));
  put(out, type + 44, step, entry === null ? 0 : entry.type);
  put(out, type + 45, step, stepEntry === null ? 0 : stepEntry.type);
  if (edge.placeFirst >= 0) put(out, type + 30, edge.placeLast - edge.placeFirst, way);
  if (bodyEntry !== null) {
    put(out, type + 26, bodyEntry.type, way);
    put(out, type + 27, bodyEntry.id, way);
    put(out, type + 28, bodyEntry.open, way);
    if (entry !== bodyEntry) put(out, type + 29, entry === null ? 0 : entry.id, bodyEntry.type);
  }
  if (entry === null) return;
  const alone = step === Rule.role || step === Rule.body || step === Rule.head ? 1 : 0;
  const fits = bodyEntry === null || bodyEntry === entry ? 0 : entry.takes.has(bodyEntry.type) ? 1 : 2;
  put(out, type + 23, way, entry.type);
  put(out, type + 24, entry.id);
  put(out, type + 25, entry.id, way);
  put(out, type + 46, alone, entry.bare, entry.lower ? 1 : 0);
  put(out, type + 47, fits, step, entry.takesPlace ? 1 : 0);
}

const TITLE_MARKS =
  AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT | AtomMark.AFTER_UNIT;
/** Behind these a name is a person's. */
const PERSON_MARKS = AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT;

/** What stands right before and behind, seen through the lexicons. */
function lexiconContext(scene: Scene, c: Candidate, type: number, out: FeatureBuffer): void {
  const { table, lexicon, marks } = scene;
  const next = c.last + 1;
  const inside = next < table.length;
  const before = marks[c.first]! & TITLE_MARKS;
  const role = inside && mayStart(lexicon.roles, table, next) ? 1 : 0;
  const family = inside && isFamilyName(scene, next) ? 1 : 0;
  const place = inside && mayStart(lexicon.places, table, next) ? 1 : 0;
  const speech = inside && matchLongest(lexicon.speechVerbs, table, next) !== null ? 1 : 0;
  const honorific = inside && matchLongest(lexicon.honorifics, table, next) !== null ? 1 : 0;
  put(out, type + 31, before);
  put(out, type + 32, family, role, place);
  put(out, type + 33, family, role * 2 + place, c.edges[0]!.way);
  put(out, type + 48, speech, honorific);
  put(out, type + 49, before, isCapitalised(table, c.first) ? 1 : 0, family);
  const lineStart = (marks[c.first]! & AtomMark.LINE_START) > 0 ? 1 : 0;
  put(out, type + 34, lineStart, isMark(table, next, Mark.SLASH) ? 1 : 0);
}

/** Atoms from the start to the next family name inside the span; 0 when there is none. */
function nextFamily(scene: Scene, { first, last }: Candidate): number {
  for (let i = first + 1; i <= last; i++) if (isFamilyName(scene, i)) return i - first;
  return 0;
}

/** Whether listed names of foreigners begin and end the span. */
function foreignFeatures({ table, lexicon }: Scene, c: Candidate, type: number, out: FeatureBuffer): void {
  const begins = matchLongest(lexicon.foreignNames, table, c.first, c.last + 1);
  let ends = 0;
  for (let i = c.first; i <= c.last && ends === 0; i++) {
    if (!mayStart(lexicon.foreignNames, table, i)) continue;
    const match = matchLongest(lexicon.foreignNames, table, i, c.last + 1);
    if (match !== null && i + match.length === c.last + 1) ends = 1;
  }
  put(out, type + 58, begins === null ? 0 : 1, ends, bucket(c.last - c.first + 1));
  put(out, type + 59, begins === null ? 0 : 1, ends);
}

/** Statistics of names: family name, given syllables, the given name of a full name elsewhere in the text. */
function nameFeatures(
  scene: Scene,
  given: ReadonlySet<number>,
  c: Candidate,
  type: number,
  out: FeatureBuffer,
): void {
  const { table, lexicon, marks } = scene;
  const length = c.last - c.first + 1;
  const family = isFamilyName(scene, c.first) ? lexicon.family[table.id[c.first]!]! : 0;
  let listed = 0;
  for (let i = c.first + 1; i <= c.last; i++) if (lexicon.given[table.id[i]!]! > 0) listed++;
  const titled = (marks[c.first]! & PERSON_MARKS) > 0 ? 1 : 0;
  const known = length === 1 && given.has(atomKey(table, lexicon.keys, c.last)) ? 1 : 0;
  put(out, type + 35, family, bucket(length), titled);
  put(out, type + 36, bucket(length), bucket(listed));
  put(out, type + 37, lexicon.given[table.id[c.last]!]!, family > 0 ? 1 : 0, length === 1 ? 1 : 0);
  put(out, type + 38, known, titled, length === 1 ? 1 : 0);
  put(out, type + 39, nextFamily(scene, c), bucket(length));
}

/** What another finder says of the span: its rule, how sure it is, the entry or unit it read. */
function matchFeatures({ entity, score }: EntityMatch, type: number, out: FeatureBuffer): void {
  const { rule, entry = '' } = entity.evidence[0]!;
  const hash = hashName(rule);
  put(out, type + 53, hash);
  put(out, type + 54, Math.round(score * 20));
  put(out, type + 55, hash, hashName(entry));
  if (entity.type === 'LOCATION') put(out, type + 56, hashName(entity.unit), hash);
}

/**
 * Fills the buffer with the hash of every feature of a candidate.
 * @param given keys of the given names in the text
 * @param rank where the candidate stands by length among its likes (`lengthRanks`)
 */
export function candidateFeatures(
  scene: Scene,
  given: ReadonlySet<number>,
  c: Candidate,
  rank: number,
  out: FeatureBuffer,
): void {
  const type = c.type * TYPE_STEP;
  out.length = 0;
  put(out, type + 40, rank);
  put(out, type + 41, c.edges.length);
  contextFeatures(scene, c, type, out);
  spanFeatures(scene, c, type, out);
  borderFeatures(scene, c, type, out);
  for (const edge of c.edges) edgeFeatures(edge, type, c.last - c.first + 1, out);
  if (c.match !== null) matchFeatures(c.match, type, out);
  lexiconContext(scene, c, type, out);
  nameFeatures(scene, given, c, type, out);
  foreignFeatures(scene, c, type, out);
}

/** Feature of two spans side by side: type on the left, what parts them, type on the right. */
export function transitionFeature(left: number, distance: number, right: number): number {
  return mix(43, left, distance, right);
}
