/** Features of a candidate span: what stands in it, around it, and which rules and entries propose it. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import { AtomMark } from '../atom-marks.js';
import type { Candidate } from '../candidate.js';
import type { Scene } from '../scene.js';
import { AtomFact, type AtomFacts, atomFacts, keyAt, lookAt } from './atom-facts.js';
import { givenNames } from './document-facts.js';
import { bucket, type FeatureBuffer, mix, put } from './hash.js';
import { edgeFeatures, matchFeatures } from './rule-features.js';
import { createSpanRun, Run, runRow, type SpanRun } from './span-run.js';

/** What the features of all candidates of a text are read from. */
export interface FeatureSource {
  readonly scene: Scene;
  readonly facts: AtomFacts;
  /** Keys of the given names in the text. */
  readonly given: ReadonlySet<number>;
  readonly run: SpanRun;
}

/** Prepares a text for its features. Linear. */
export function featureSource(scene: Scene): FeatureSource {
  return { scene, facts: atomFacts(scene), given: givenNames(scene), run: createSpanRun() };
}

/** Templates of one type of entity are apart from those of another. */
const TYPE_STEP = 64;

function has(bits: number, fact: number): number {
  return (bits & fact) === 0 ? 0 : 1;
}

const TITLE_MARKS =
  AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT | AtomMark.AFTER_UNIT;
/** Behind these a name is a person's. */
const PERSON_MARKS = AtomMark.AFTER_ROLE | AtomMark.AFTER_HONORIFIC | AtomMark.AFTER_CREDIT;

/** Features of where a span begins: the same for all candidates of a type with this first atom. */
export function startFeatures(source: FeatureSource, first: number, kind: number, out: FeatureBuffer): void {
  const { scene, facts } = source;
  const { shape, gap } = scene.table;
  const type = kind * TYPE_STEP;
  const previous = keyAt(facts, first - 1);
  const head = keyAt(facts, first);
  put(out, type + 1, previous);
  put(out, type + 3, previous, keyAt(facts, first - 2));
  put(out, type + 5, head);
  put(out, type + 8, previous, head);
  put(out, type + 9, lookAt(facts, first - 1), shape[first]!, gap[first]!);
  put(out, type + 12, head, shape[first]!);
  put(out, type + 31, scene.marks[first]! & TITLE_MARKS);
}

/** Whether the capitals go on behind a span that ends before atom `next`. */
function joinedRight({ scene: { table }, facts }: FeatureSource, next: number): number {
  return next < table.length && table.gap[next]! <= Gap.SPACE ? has(facts.bits[next]!, AtomFact.NAME) : 0;
}

/** Features of where a span ends: the same for all candidates of a type with this last atom. */
export function endFeatures(source: FeatureSource, last: number, kind: number, out: FeatureBuffer): void {
  const { facts } = source;
  const { table, lexicon } = source.scene;
  const type = kind * TYPE_STEP;
  const after = last + 1;
  const next = keyAt(facts, after);
  const tail = keyAt(facts, last);
  const nextLook = lookAt(facts, after);
  const bits = facts.bits[after]!;
  const joined = joinedRight(source, after);
  put(out, type + 2, next);
  put(out, type + 4, next, keyAt(facts, last + 2));
  put(out, type + 6, tail);
  put(out, type + 7, tail, next);
  put(out, type + 10, nextLook, table.shape[last]!);
  put(out, type + 11, nextLook, lookAt(facts, last + 2));
  put(out, type + 20, joined, joined > 0 ? table.shape[after]! : 0);
  put(out, type + 32, has(bits, AtomFact.FAMILY), has(bits, AtomFact.ROLE), has(bits, AtomFact.PLACE));
  const inside = after < table.length;
  const speech = inside && matchLongest(lexicon.speechVerbs, table, after) !== null ? 1 : 0;
  const honorific = inside && matchLongest(lexicon.honorifics, table, after) !== null ? 1 : 0;
  put(out, type + 48, speech, honorific);
}

/** Verbs of speech in small letters inside a span: they do not belong in a name. */
function speechVerbs({ scene, facts }: FeatureSource, { first, last }: Candidate): number {
  const { table, lexicon } = scene;
  let verbs = 0;
  for (let i = first + 1; i <= last; i++) {
    if ((facts.bits[i]! & AtomFact.SPEECH) === 0) continue;
    if (matchLongest(lexicon.speechVerbs, table, i, last + 1) !== null) verbs++;
  }
  return verbs;
}

/** The words of the span: all together, their shapes, and verbs of speech. */
function spanFeatures(
  source: FeatureSource,
  c: Candidate,
  type: number,
  row: number,
  out: FeatureBuffer,
): void {
  const { scene, facts } = source;
  const { rows } = source.run;
  const length = c.last - c.first + 1;
  const capitals = rows[row + Run.CAPITALS]!;
  const verbs = rows[row + Run.SPEECH] === 0 ? 0 : speechVerbs(source, c);
  const initial = scene.table.kind[c.first] === AtomKind.INITIAL ? 1 : 0;
  put(out, type + 13, rows[row + Run.SPAN]!);
  put(out, type + 14, bucket(length), bucket(capitals));
  put(out, type + 15, rows[row + Run.UPPER] === length ? 1 : 0, capitals === length ? 1 : 0);
  if (length <= 5) put(out, type + 16, rows[row + Run.SHAPES]!);
  put(out, type + 17, has(facts.bits[c.first]!, AtomFact.CAPITAL), has(facts.bits[c.last]!, AtomFact.NAME));
  put(out, type + 50, Math.min(verbs, 2));
  put(out, type + 57, Math.min(rows[row + Run.HYPHENS]!, 3), initial);
  // Every capitalised atom that the span covers speaks for or against it.
  for (let k = 0; k < Math.min(capitals, 8); k++) put(out, type + 18, 0);
}

/** Whether the span begins and ends where its run of capitals does, and whether it cuts a listed name in two. */
function borderFeatures(source: FeatureSource, c: Candidate, type: number, out: FeatureBuffer): void {
  const { scene, facts } = source;
  const { table, marks } = scene;
  const { bits } = facts;
  const next = c.last + 1;
  const joinedLeft =
    c.first > 0 && table.gap[c.first]! <= Gap.SPACE ? has(bits[c.first - 1]!, AtomFact.NAME) : 0;
  put(out, type + 19, joinedLeft, joinedRight(source, next), has(bits[c.last]!, AtomFact.NAME));
  const inside = AtomMark.INSIDE_PLACE | AtomMark.INSIDE_BODY;
  put(out, type + 52, marks[c.first]! & (inside | AtomMark.AFTER_NAME), marks[next]! & inside);
}

/** What stands right before and behind, seen through the lexicons. */
function lexiconContext(source: FeatureSource, c: Candidate, type: number, out: FeatureBuffer): void {
  const { facts, scene } = source;
  const { table, marks } = scene;
  const bits = facts.bits[c.last + 1]!;
  const family = has(bits, AtomFact.FAMILY);
  const listed = has(bits, AtomFact.ROLE) * 2 + has(bits, AtomFact.PLACE);
  put(out, type + 33, family, listed, c.edges[0]!.way);
  const capital = has(facts.bits[c.first]!, AtomFact.CAPITAL);
  put(out, type + 49, marks[c.first]! & TITLE_MARKS, capital, family);
  const lineStart = has(marks[c.first]!, AtomMark.LINE_START);
  put(out, type + 34, lineStart, isMark(table, c.last + 1, Mark.SLASH) ? 1 : 0);
}

/** Whether a listed name of a foreigner ends the span. */
function foreignEnd({ scene, facts }: FeatureSource, { first, last }: Candidate): number {
  const { table, lexicon } = scene;
  for (let i = first; i <= last; i++) {
    if ((facts.bits[i]! & AtomFact.FOREIGN) === 0) continue;
    if (matchLongest(lexicon.foreignNames, table, i, last + 1)?.length === last + 1 - i) return 1;
  }
  return 0;
}

/** Whether listed names of foreigners begin and end the span. */
function foreignFeatures(
  source: FeatureSource,
  c: Candidate,
  type: number,
  row: number,
  out: FeatureBuffer,
): void {
  const { table, lexicon } = source.scene;
  const any = source.run.rows[row + Run.FOREIGN]! > 0;
  const begins = any && matchLongest(lexicon.foreignNames, table, c.first, c.last + 1) !== null ? 1 : 0;
  const ends = any ? foreignEnd(source, c) : 0;
  put(out, type + 58, begins, ends, bucket(c.last - c.first + 1));
  put(out, type + 59, begins, ends);
}

/** Statistics of names: family name, given syllables, the given name of a full name elsewhere in the text. */
function nameFeatures(
  source: FeatureSource,
  c: Candidate,
  type: number,
  row: number,
  out: FeatureBuffer,
): void {
  const { facts, given } = source;
  const { table, lexicon, marks } = source.scene;
  const { rows } = source.run;
  const length = c.last - c.first + 1;
  const size = bucket(length);
  const single = length === 1 ? 1 : 0;
  const family = (facts.bits[c.first]! & AtomFact.FAMILY) === 0 ? 0 : lexicon.family[table.id[c.first]!]!;
  const titled = (marks[c.first]! & PERSON_MARKS) > 0 ? 1 : 0;
  const known = single > 0 && given.has(keyAt(facts, c.last)) ? 1 : 0;
  put(out, type + 35, family, size, titled);
  put(out, type + 36, size, bucket(rows[row + Run.GIVEN]!));
  put(out, type + 37, lexicon.given[table.id[c.last]!]!, family > 0 ? 1 : 0, single);
  put(out, type + 38, known, titled, single);
  put(out, type + 39, rows[row + Run.FAMILY]!, size);
}

/**
 * Appends the features that belong to a candidate as a whole.
 * @param rank where the candidate stands by length among its likes (`lengthRanks`)
 */
export function wholeFeatures(source: FeatureSource, c: Candidate, rank: number, out: FeatureBuffer): void {
  const type = c.type * TYPE_STEP;
  const row = runRow(source.run, source.facts, c.first, c.last);
  put(out, type + 40, rank);
  put(out, type + 41, c.edges.length);
  spanFeatures(source, c, type, row, out);
  borderFeatures(source, c, type, out);
  for (const edge of c.edges) edgeFeatures(edge, type, c.last - c.first + 1, out);
  if (c.match !== null) matchFeatures(c.match, type, out);
  lexiconContext(source, c, type, out);
  nameFeatures(source, c, type, row, out);
  foreignFeatures(source, c, type, row, out);
}

/** Fills the buffer with the hash of every feature of a candidate, for training. */
export function candidateFeatures(
  source: FeatureSource,
  c: Candidate,
  rank: number,
  out: FeatureBuffer,
): void {
  out.length = 0;
  startFeatures(source, c.first, c.type, out);
  endFeatures(source, c.last, c.type, out);
  wholeFeatures(source, c, rank, out);
}

/** Feature of two spans side by side: type on the left, what parts them, type on the right. */
export function transitionFeature(left: number, distance: number, right: number): number {
  return mix(43, left, distance, right);
}
