/** Features of a candidate span: what stands in it, around it, and which rules and entries propose it. */
import { matchLongest, mayStart } from '../../lexicon/matcher.js';
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { AtomMark } from '../atom-marks.js';
import type { Candidate, Edge } from '../candidate.js';
import { isNameAtom } from '../capitals.js';
import { isFamilyName } from '../person/person-edges.js';
import type { Scene } from '../scene.js';
import { atomKey, hashName } from './atom-keys.js';
import type { DocumentFacts } from './document-facts.js';

/** Receives the hash of each feature. */
export type FeatureSink = (hash: number) => void;

/** Mixes a template number and values into one hash. */
export function mix(a: number, b: number, c = 0, d = 0): number {
  let hash = Math.imul(a + 0x9e3779b1, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ d;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const nameHashes = new Map<string, number>();

function named(name: string): number {
  let hash = nameHashes.get(name);
  if (hash === undefined) {
    hash = hashName(name);
    nameHashes.set(name, hash);
  }
  return hash;
}

/** Kind, shape and gap of an atom in one small number. */
function look(table: TokenTable, i: number): number {
  if (i < 0 || i >= table.length) return 0;
  return (table.kind[i]! * 32 + table.shape[i]!) * 4 + table.gap[i]!;
}

function bucket(value: number): number {
  return value < 6 ? value : value < 9 ? 6 : value < 14 ? 7 : 8;
}

function contextFeatures(table: TokenTable, c: Candidate, sink: FeatureSink): void {
  const { type, first, last } = c;
  const previous = atomKey(table, first - 1);
  const next = atomKey(table, last + 1);
  const head = atomKey(table, first);
  const tail = atomKey(table, last);
  sink(mix(1 + type * 64, previous));
  sink(mix(2 + type * 64, next));
  sink(mix(3 + type * 64, previous, atomKey(table, first - 2)));
  sink(mix(4 + type * 64, next, atomKey(table, last + 2)));
  sink(mix(5 + type * 64, head));
  sink(mix(6 + type * 64, tail));
  sink(mix(7 + type * 64, tail, next));
  sink(mix(8 + type * 64, previous, head));
  sink(mix(9 + type * 64, look(table, first - 1), table.shape[first]!, table.gap[first]!));
  sink(mix(10 + type * 64, look(table, last + 1), table.shape[last]!));
  sink(mix(11 + type * 64, look(table, last + 1), look(table, last + 2)));
  sink(mix(12 + type * 64, head, table.shape[first]!));
}

/** The words of the span: all together, and the shapes from end to end. */
function spanFeatures({ table, lexicon: { speechVerbs } }: Scene, c: Candidate, sink: FeatureSink): void {
  let span = 0;
  let capitals = 0;
  let upper = 0;
  let shapes = 0;
  let verbs = 0;
  for (let i = c.first; i <= c.last; i++) {
    span = mix(span, atomKey(table, i));
    if (isNameAtom(table, i)) capitals++;
    else if (i > c.first && matchLongest(speechVerbs, table, i, c.last + 1) !== null) verbs++;
    if (table.shape[i] === Shape.UPPER) upper++;
    shapes = mix(shapes, look(table, i));
  }
  const length = c.last - c.first + 1;
  const type = c.type * 64;
  sink(mix(13 + type, span));
  sink(mix(14 + type, bucket(length), bucket(capitals)));
  sink(mix(50 + type, Math.min(verbs, 2)));
  sink(mix(15 + type, upper === length ? 1 : 0, capitals === length ? 1 : 0));
  if (length <= 5) sink(mix(16 + type, shapes));
  sink(mix(17 + type, isCapitalised(table, c.first) ? 1 : 0, isNameAtom(table, c.last) ? 1 : 0));
  // Every capitalised atom that the span covers speaks for or against it.
  for (let k = 0; k < Math.min(capitals, 8); k++) sink(mix(18 + type, 0));
}

/** Whether the span begins and ends where its run of capitals does. */
function borderFeatures(table: TokenTable, c: Candidate, sink: FeatureSink): void {
  const joinedLeft = c.first > 0 && table.gap[c.first]! <= Gap.SPACE && isNameAtom(table, c.first - 1);
  const next = c.last + 1;
  const joinedRight = next < table.length && table.gap[next]! <= Gap.SPACE && isNameAtom(table, next);
  const listedNext = joinedRight && next < table.length ? table.shape[next]! : 0;
  sink(mix(19 + c.type * 64, joinedLeft ? 1 : 0, joinedRight ? 1 : 0, isNameAtom(table, c.last) ? 1 : 0));
  sink(mix(20 + c.type * 64, joinedRight ? 1 : 0, listedNext));
}

function edgeFeatures(c: Candidate, edge: Edge, length: number, sink: FeatureSink): void {
  const type = c.type * 64;
  const rule = named(edge.rule);
  sink(mix(21 + type, rule));
  sink(mix(22 + type, rule, bucket(length)));
  if (edge.row !== null) {
    const kind = named(edge.row.type);
    sink(mix(23 + type, rule, kind));
    sink(mix(24 + type, named(edge.row.id)));
    sink(mix(25 + type, named(edge.row.id), rule));
  }
  if (edge.bodyRow !== null) {
    const kind = named(edge.bodyRow.type);
    sink(mix(26 + type, kind, rule));
    sink(mix(27 + type, named(edge.bodyRow.id), rule));
    const open = edge.bodyRow.fields.open ?? '';
    sink(mix(28 + type, named(open), rule));
    if (edge.row !== edge.bodyRow) sink(mix(29 + type, named(edge.row?.id ?? ''), kind));
  }
  if (edge.place !== null) sink(mix(30 + type, edge.place.last - edge.place.first, rule));
  stepFeatures(type, edge, sink);
}

/** How the span ends, whatever came before: the last part, its entry, and whether the head takes it. */
function stepFeatures(type: number, edge: Edge, sink: FeatureSink): void {
  const step = named(edge.step);
  const stepKind = edge.stepRow === null ? 0 : named(edge.stepRow.type);
  const headKind = edge.row === null ? 0 : named(edge.row.type);
  sink(mix(44 + type, step, headKind));
  sink(mix(45 + type, step, stepKind));
  if (edge.row === null) return;
  const { takes = '', open = '', bare = '', lower = '' } = edge.row.fields;
  const alone = edge.step === 'role' || edge.step === 'body' || edge.step === 'head';
  sink(mix(46 + type, alone ? 1 : 0, named(bare), named(lower)));
  const wanted = `${takes},${open}`;
  const fits = edge.bodyRow !== null && takes !== '' ? (wanted.includes(edge.bodyRow.type) ? 1 : 2) : 0;
  sink(mix(47 + type, fits, step, wanted.includes('place') ? 1 : 0));
}

function titleBefore({ marks }: Scene, c: Candidate): number {
  return marks[c.first]! & (AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT);
}

/** Whether the span cuts a listed place or body in two. */
function cutFeatures({ marks }: Scene, c: Candidate, sink: FeatureSink): void {
  const inside = AtomMark.INSIDE_PLACE | AtomMark.INSIDE_BODY;
  const left = marks[c.first]! & (inside | AtomMark.AFTER_NAME);
  const right = marks[c.last + 1]! & inside;
  sink(mix(52 + c.type * 64, left, right));
}

/** What stands right before and behind, seen through the lexicons. */
function lexiconContext(scene: Scene, c: Candidate, sink: FeatureSink): void {
  const { table, lexicon, marks } = scene;
  const next = c.last + 1;
  const before = titleBefore(scene, c);
  const nextRole = next < table.length && mayStart(lexicon.roles, table, next) ? 1 : 0;
  const nextFamily = next < table.length && isFamilyName(scene, next) ? 1 : 0;
  const nextPlace = next < table.length && mayStart(lexicon.places, table, next) ? 1 : 0;
  const type = c.type * 64;
  sink(mix(31 + type, before));
  sink(mix(32 + type, nextFamily, nextRole, nextPlace));
  sink(mix(33 + type, nextFamily, nextRole * 2 + nextPlace, named(c.edges[0]!.rule)));
  const speechNext = next < table.length && matchLongest(lexicon.speechVerbs, table, next) !== null ? 1 : 0;
  const honorNext = next < table.length && matchLongest(lexicon.honorifics, table, next) !== null ? 1 : 0;
  sink(mix(48 + type, speechNext, honorNext));
  sink(mix(49 + type, before, isCapitalised(table, c.first) ? 1 : 0, nextFamily));
  sink(
    mix(
      34 + type,
      (marks[c.first]! & AtomMark.LINE_START) > 0 ? 1 : 0,
      isMark(table, next, Mark.SLASH) ? 1 : 0,
    ),
  );
}

/** Statistics of names: family name, given syllables, the same name elsewhere in the text. */
function nameFeatures(scene: Scene, facts: DocumentFacts, c: Candidate, sink: FeatureSink): void {
  const { table, lexicon } = scene;
  const length = c.last - c.first + 1;
  const family = isFamilyName(scene, c.first);
  const row = family ? lexicon.families.get(table.id[c.first]!) : undefined;
  let given = 0;
  for (let i = c.first + 1; i <= c.last; i++) if (lexicon.givens.has(table.id[i]!)) given++;
  const last = lexicon.givens.get(table.id[c.last]!);
  const type = c.type * 64;
  sink(mix(35 + type, Number(row?.fields.frequency ?? 9), bucket(length), titleBefore(scene, c) > 0 ? 1 : 0));
  sink(mix(36 + type, bucket(length), bucket(given)));
  sink(mix(37 + type, Number(last?.fields.frequency ?? 9), family ? 1 : 0, length === 1 ? 1 : 0));
  const lastKey = atomKey(table, c.last);
  sink(
    mix(
      38 + type,
      length === 1 && facts.givenNames.has(lastKey) ? 1 : 0,
      titleBefore(scene, c) > 0 ? 1 : 0,
      length === 1 ? 1 : 0,
    ),
  );
  const elsewhere = facts.nextFamilyAt(c);
  sink(mix(39 + type, elsewhere, bucket(length)));
}

/** Sends the hash of every feature of a candidate to `sink`. */
export function candidateFeatures(scene: Scene, facts: DocumentFacts, c: Candidate, sink: FeatureSink): void {
  const { table } = scene;
  sink(mix(40, c.type));
  contextFeatures(table, c, sink);
  spanFeatures(scene, c, sink);
  borderFeatures(table, c, sink);
  sink(mix(51 + c.type * 64, facts.longest(c)));
  for (const edge of c.edges) edgeFeatures(c, edge, c.last - c.first + 1, sink);
  sink(mix(41 + c.type * 64, c.edges.length));
  cutFeatures(scene, c, sink);
  lexiconContext(scene, c, sink);
  nameFeatures(scene, facts, c, sink);
  if (table.kind[c.first] === AtomKind.NUMBER) sink(mix(42 + c.type * 64, 1));
}

/** Feature of two spans side by side: type on the left, what parts them, type on the right. */
export function transitionFeature(left: number, distance: number, right: number): number {
  return mix(43, left, distance, right);
}
