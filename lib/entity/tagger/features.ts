/** Features of a candidate span: what stands in it and around it, and the names in it. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import { AtomShift, keyAt, lookAt } from '../atom-facts.js';
import { typeNumber } from '../candidate.js';
import { AtomFact } from '../lexicon/atom-fact.js';
import type { Scene } from '../scene.js';
import { givenNames } from './document-facts.js';
import { bucket, Row, rowOf } from './rows.js';

/** What the features of all candidates of a text are read from. */
export interface FeatureSource {
  readonly scene: Scene;
  /** Keys of the given names in the text. */
  readonly given: ReadonlySet<number>;
}

/** Prepares a text for its features. Linear. */
export function featureSource(scene: Scene): FeatureSource {
  return { scene, given: givenNames(scene) };
}

function has(bits: number, fact: number): number {
  return (bits & fact) === 0 ? 0 : 1;
}

/** `AFTER_ROLE`, `AFTER_HONORIFIC`, `AFTER_CREDIT`, `AFTER_UNIT` as a number below 16. */
function titleOf(bits: number): number {
  return (bits >>> AtomShift.AFTER) & 15;
}

/** `FAMILY`, `ROLE`, `PLACE` as a number below 8. */
function startOf(bits: number): number {
  return (bits >>> AtomShift.STARTS) & 7;
}

const PERSON = typeNumber('PERSON');
/** Types after this one come finished from finders of their own. */
const LOCATION = typeNumber('LOCATION');
/** Behind these a name is a person's. */
const PERSON_MARKS = AtomFact.AFTER_ROLE | AtomFact.AFTER_HONORIFIC | AtomFact.AFTER_CREDIT;

/** How many features a start has, and an end. */
export const START_FEATURES = 6;
export const END_FEATURES = 8;

/** Features of where a span begins: the same for all candidates with this first atom. */
export function startFeatures({ scene }: FeatureSource, first: number, rows: Int32Array, from: number): void {
  const { facts, table } = scene;
  const previous = keyAt(facts, first - 1);
  const head = keyAt(facts, first);
  rows[from] = rowOf(1, previous);
  rows[from + 1] = rowOf(3, previous, keyAt(facts, first - 2));
  rows[from + 2] = rowOf(5, head);
  rows[from + 3] = rowOf(8, previous, head);
  rows[from + 4] = rowOf(12, head, table.shape[first]!);
  rows[from + 5] = rowOf(31, titleOf(facts.bits[first]!));
}

/** Whether names go on at atom `next`. */
function joinedRight({ table, facts }: Scene, next: number): number {
  return next < table.length && table.gap[next]! <= Gap.SPACE ? has(facts.bits[next]!, AtomFact.NAME) : 0;
}

/** Features of where a span ends: the same for all candidates with this last atom. */
export function endFeatures({ scene }: FeatureSource, last: number, rows: Int32Array, from: number): void {
  const { facts, table } = scene;
  const after = last + 1;
  const next = keyAt(facts, after);
  const tail = keyAt(facts, last);
  const bits = facts.bits[after]!;
  const joined = joinedRight(scene, after);
  rows[from] = rowOf(2, next);
  rows[from + 1] = rowOf(4, next, keyAt(facts, last + 2));
  rows[from + 2] = rowOf(6, tail);
  rows[from + 3] = rowOf(7, tail, next);
  rows[from + 4] = rowOf(10, lookAt(facts, after), table.shape[last]!);
  rows[from + 5] = rowOf(20, joined, joined > 0 ? table.shape[after]! : 0);
  rows[from + 6] = rowOf(32, startOf(bits));
  rows[from + 7] = Row.SPEECH + has(bits, AtomFact.SPEECH) * 2 + has(bits, AtomFact.HONORIFIC);
}

/** Bits whose sums count atoms, a byte for each. */
const COUNTED = AtomFact.NAME | AtomFact.UPPER | AtomFact.GIVEN | AtomFact.HYPHEN;
/** Spans are counted up to here, so that no count runs over its byte. */
const MAX_COUNTED = 250;
/** Spans of up to so many atoms have their looks for a feature. */
const MAX_SHAPES = 5;

/** Sums over the atoms of a span. */
interface Sums {
  counts: number;
  speech: number;
  words: number;
  looks: number;
  /** Atoms from the first to the next family name; 0 when there is none. */
  nextFamily: number;
}

const sums: Sums = { counts: 0, speech: 0, words: 0, looks: 0, nextFamily: 0 };

function sumAtoms({ facts }: Scene, first: number, last: number): void {
  const end = Math.min(last, first + MAX_COUNTED);
  let bits = facts.bits[first]!;
  let counts = bits & (COUNTED ^ AtomFact.GIVEN);
  let words = keyAt(facts, first);
  let looks = lookAt(facts, first);
  let inner = 0;
  let nextFamily = 0;
  for (let i = first + 1; i <= end; i++) {
    bits = facts.bits[i]!;
    counts += bits & COUNTED;
    inner += bits & AtomFact.SPEECH;
    words = Math.imul(words, 0x01000193) ^ keyAt(facts, i);
    looks = Math.imul(looks, 0x01000193) ^ lookAt(facts, i);
    if (nextFamily === 0 && (bits & AtomFact.FAMILY) !== 0) nextFamily = i - first;
  }
  sums.counts = counts;
  sums.speech = inner >>> AtomShift.SPEECH;
  sums.words = words;
  sums.looks = looks;
  sums.nextFamily = nextFamily;
}

/** Number of atoms with one of the counted bits. */
function count(shift: number): number {
  return (sums.counts >>> shift) & 255;
}

/** The words of the span: all together, their looks, capitals and verbs of speech. */
function wordFeatures(
  { scene }: FeatureSource,
  first: number,
  last: number,
  rows: Int32Array,
  from: number,
): number {
  const { facts, table } = scene;
  const length = last - first + 1;
  const names = count(AtomShift.NAME);
  const ends = has(facts.bits[first]!, AtomFact.CAPITAL) * 2 + has(facts.bits[last]!, AtomFact.NAME);
  const all = (count(AtomShift.UPPER) === length ? 2 : 0) + (names === length ? 1 : 0);
  const initial = table.kind[first] === AtomKind.INITIAL ? 1 : 0;
  let at = from;
  rows[at++] = rowOf(13, sums.words);
  if (length <= MAX_SHAPES) rows[at++] = rowOf(16, sums.looks);
  rows[at++] = Row.SIZE + bucket(length) * 9 + bucket(names);
  rows[at++] = Row.CASE + (all * 4 + ends) * 3 + Math.min(sums.speech, 2);
  rows[at++] = Row.HYPHEN + Math.min(count(AtomShift.HYPHEN), 3) * 2 + initial;
  return at;
}

/** Every capitalised atom that a finished entity covers speaks for or against it. */
function capitalFeatures(rows: Int32Array, from: number): number {
  const end = from + Math.min(count(AtomShift.NAME), 8);
  rows.fill(Row.CAPITAL, from, end);
  return end;
}

/** Whether the span begins and ends where its run of capitals does, and whether it cuts a listed name in two. */
function borderFeatures(
  { scene }: FeatureSource,
  first: number,
  last: number,
  step: number,
  rows: Int32Array,
  from: number,
): number {
  const { table, facts } = scene;
  const { bits } = facts;
  const before = bits[first]!;
  const after = bits[last + 1]!;
  const joinedLeft = first > 0 && table.gap[first]! <= Gap.SPACE ? has(bits[first - 1]!, AtomFact.NAME) : 0;
  const ends = joinedLeft * 4 + joinedRight(scene, last + 1) * 2 + has(bits[last]!, AtomFact.NAME);
  const titled = (titleOf(before) * 2 + has(before, AtomFact.CAPITAL)) * 2 + has(after, AtomFact.FAMILY);
  const slash = isMark(table, last + 1, Mark.SLASH) ? 1 : 0;
  rows[from] = Row.JOINED + ends;
  rows[from + 1] = Row.CUT + ((before >>> AtomShift.CUT) & 7) * 4 + ((after >>> AtomShift.INSIDE) & 3);
  rows[from + 2] = Row.TITLED + titled;
  rows[from + 3] = Row.LINE + has(before, AtomFact.LINE_START) * 2 + slash;
  rows[from + 4] = Row.NEXT_FAMILY + Math.min(sums.nextFamily, 8) * 9 + bucket(last - first + 1);
  rows[from + 5] = Row.NEXT + step * 8 + startOf(after);
  return from + 6;
}

/** Statistics of names: family name, given syllables, the given name of a full name elsewhere in the text. */
function nameFeatures(
  { scene, given }: FeatureSource,
  first: number,
  last: number,
  rows: Int32Array,
  from: number,
): number {
  const { table, lexicon, facts } = scene;
  const length = last - first + 1;
  const size = bucket(length);
  const single = length === 1 ? 1 : 0;
  const bits = facts.bits[first]!;
  const family = (bits & AtomFact.FAMILY) === 0 ? 0 : lexicon.family[table.id[first]!]!;
  const titled = (bits & PERSON_MARKS) > 0 ? 1 : 0;
  const known = single > 0 && given.has(keyAt(facts, last)) ? 1 : 0;
  const foreign = has(bits, AtomFact.FOREIGN_START) * 2 + has(facts.bits[last]!, AtomFact.FOREIGN_END);
  rows[from] = Row.FAMILY + (family * 9 + size) * 2 + titled;
  rows[from + 1] = Row.GIVEN + size * 9 + bucket(count(AtomShift.GIVEN));
  rows[from + 2] = Row.LAST + (lexicon.given[table.id[last]!]! * 2 + (family > 0 ? 1 : 0)) * 2 + single;
  rows[from + 3] = Row.KNOWN + (known * 2 + titled) * 2 + single;
  rows[from + 4] = Row.FOREIGN + foreign * 9 + size;
  return from + 5;
}

/**
 * Features that belong to a span as a whole; returns the place behind their rows.
 * @param type number of its type: only people have the features of names
 * @param step last step of the last rule that proposes it
 */
export function spanFeatures(
  source: FeatureSource,
  type: number,
  first: number,
  last: number,
  step: number,
  rows: Int32Array,
  from: number,
): number {
  sumAtoms(source.scene, first, last);
  const at = borderFeatures(source, first, last, step, rows, wordFeatures(source, first, last, rows, from));
  if (type === PERSON) return nameFeatures(source, first, last, rows, at);
  return type > LOCATION ? capitalFeatures(rows, at) : at;
}

/** Where the candidate stands by length among its likes (`lengthRanks`), and how many rules propose it. */
export function rankRow(rank: number, rules: number): number {
  return Row.RANK + rank * 8 + Math.min(rules, 7);
}

/** Row of two spans side by side: type on the left, whether a mark parts them; the column is the type on the right. */
export function transitionRow(left: number, distance: number): number {
  return Row.TRANSITION + left * 2 + distance;
}
