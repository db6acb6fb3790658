/**
 * What the lexicons say of each atom and its place, worked out once a text in one pass: finders and features share it,
 * and candidates share most of their atoms.
 */
import { follow } from '../lexicon/matcher.js';
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../token/table.js';
import { hasName, isNameAtom } from './capitals.js';
import { AtomFact, plainFacts } from './lexicon/atom-fact.js';
import { atomKey, OUTSIDE } from './lexicon/atom-keys.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { EntryFact, factsAt } from './lexicon/entry.js';
import type { EntryMatcher } from './lexicon/entry-matcher.js';
import { Opening } from './lexicon/opening.js';
import { Start } from './lexicon/starts.js';

/** Where groups of the bits begin that are read as one number, and where the counted bits stand. */
export enum AtomShift {
  /** `FAMILY`, `ROLE`, `PLACE`. */
  STARTS = 2,
  SPEECH = 5,
  /** `AFTER_ROLE`, `AFTER_HONORIFIC`, `AFTER_CREDIT`, `AFTER_UNIT`. */
  AFTER = 9,
  /** `AFTER_NAME`, `INSIDE_PLACE`, `INSIDE_BODY`; the last two alone. */
  CUT = 13,
  INSIDE = 14,
  NAME = 0,
  UPPER = 8,
  GIVEN = 16,
  HYPHEN = 24,
}

/** Atoms on either side of the table that have a key and a look; those behind it have bits too. */
export const MARGIN = 2;

/** Columns beside the token table. */
export interface AtomFacts {
  /** Bits of `AtomFact`; the two places behind the last atom have some too. */
  readonly bits: Int32Array;
  /** Hashed spelling; kind, shape and gap in one small number. Read them by `keyAt` and `lookAt`. */
  readonly keys: Int32Array;
  readonly looks: Uint16Array;
  /** The atoms at which an office, a body or a name may begin, and the web addresses, in order. */
  readonly begins: Int32Array;
  /** How many these are. */
  beginCount: number;
}

/** The key of atom `i`, which may be up to two atoms outside the table. */
export function keyAt({ keys }: AtomFacts, i: number): number {
  return keys[i + MARGIN]!;
}

/** The look of atom `i`; 0 outside the table. */
export function lookAt({ looks }: AtomFacts, i: number): number {
  return looks[i + MARGIN]!;
}

/** Notes where the forms that begin at atom `i` end; returns the atom behind the longest of them, or `i`. */
function markEnds(
  bits: Int32Array,
  table: TokenTable,
  matcher: EntryMatcher,
  i: number,
  after: number,
): number {
  let next = i + 1;
  let longest = i;
  for (let node = matcher.root[table.id[i]!]!; node !== 0; node = follow(matcher, table, node, next++)) {
    if (matcher.first[node] === 0) continue;
    bits[next]! |= after;
    longest = next;
  }
  return longest;
}

function markUnits(bits: Int32Array, table: TokenTable, { locations }: EntityLexicon, i: number): void {
  const { units } = locations;
  let next = i + 1;
  for (let node = units.root[table.id[i]!]!; node !== 0; node = follow(units, table, node, next++))
    if (units.entries[node]!.length > 0) bits[next]! |= AtomFact.AFTER_UNIT;
}

function markCredit(bits: Int32Array, table: TokenTable, { credits }: EntityLexicon, i: number): void {
  let next = i + 1;
  for (let node = credits.root[table.id[i]!]!; node !== 0; node = follow(credits, table, node, next++)) {
    if (credits.first[node] === 0) continue;
    bits[isMark(table, next, Mark.COLON) ? next + 1 : next]! |= AtomFact.AFTER_CREDIT;
  }
}

/** Last atom of the shortest form that begins at atom `i`, or -1. */
function formEnd(table: TokenTable, matcher: EntryMatcher, i: number): number {
  let next = i + 1;
  for (let node = matcher.root[table.id[i]!]!; node !== 0; node = follow(matcher, table, node, next++)) {
    if (matcher.first[node] !== 0) return next - 1;
  }
  return -1;
}

/** Notes the roles that begin at atom `i`; what is written as a name inside a role in small letters is one of its own. */
function markRoles(bits: Int32Array, table: TokenTable, { roles }: EntityLexicon, i: number): void {
  let next = i + 1;
  let inside = i;
  for (let node = roles.root[table.id[i]!]!; node !== 0; node = follow(roles, table, node, next++)) {
    if (roles.first[node] === 0) continue;
    bits[next]! |= AtomFact.AFTER_ROLE;
    inside = next;
  }
  if (inside > i) bits[i]! |= AtomFact.OFFICE;
  const small = !isNameAtom(table, i);
  for (let k = i + 1; k < inside && table.kind[k] !== AtomKind.PUNCTUATION; k++) {
    if (small && isNameAtom(table, k)) return;
    bits[k]! |= AtomFact.INSIDE_ROLE;
  }
}

/** Notes the head words that begin at atom `i`; in small letters they count only where the lexicon says so. */
function markHeads(bits: Int32Array, table: TokenTable, lexicon: EntityLexicon, i: number): void {
  const { heads } = lexicon;
  const name = isNameAtom(table, i);
  let next = i + 1;
  for (let node = heads.root[table.id[i]!]!; node !== 0; node = follow(heads, table, node, next++)) {
    const entry = heads.first[node]!;
    if (entry === 0) continue;
    bits[next]! |= AtomFact.AFTER_UNIT;
    if (name || (factsAt(lexicon, entry) & EntryFact.LOWER) !== 0) bits[i]! |= AtomFact.BODY;
  }
}

/** Notes the bodies that begin at atom `i`; in small letters throughout they are words, but for `Bí thư tỉnh ủy`. */
function markBodies(bits: Int32Array, table: TokenTable, { bodies }: EntityLexicon, i: number): void {
  const name = isNameAtom(table, i);
  const held = (bits[i]! & AtomFact.AFTER_ROLE) !== 0;
  let next = i + 1;
  for (let node = bodies.root[table.id[i]!]!; node !== 0; node = follow(bodies, table, node, next++)) {
    if (bodies.first[node] === 0 || !(name || held || hasName(table, i + 1, next + 2))) continue;
    bits[i]! |= AtomFact.BODY;
    if (!name) continue;
    bits[next]! |= AtomFact.AFTER_NAME;
    for (let k = i + 1; k < next; k++) bits[k]! |= AtomFact.INSIDE_BODY;
  }
}

/** The listed names that begin at a word written as a name. */
function markName(bits: Int32Array, table: TokenTable, lexicon: EntityLexicon, i: number): void {
  const starts = lexicon.starts[table.id[i]!]!;
  if ((starts & Start.PLACE) !== 0) {
    // Behind `Tổng thống Mỹ` a name stands as behind `Tổng thống`.
    const after = AtomFact.AFTER_NAME | (bits[i]! & AtomFact.AFTER_ROLE);
    const longest = markEnds(bits, table, lexicon.places, i, after);
    for (let k = i + 1; k < longest; k++) bits[k]! |= AtomFact.INSIDE_PLACE;
  }
  if ((starts & Start.FOREIGN) === 0) return;
  const end = formEnd(table, lexicon.foreignNames, i);
  if (end < 0) return;
  bits[i]! |= AtomFact.FOREIGN_START;
  bits[end]! |= AtomFact.FOREIGN_END;
}

/** Forms of address, picture credits and verbs of speech. */
function markAddress(bits: Int32Array, table: TokenTable, lexicon: EntityLexicon, i: number): void {
  const starts = lexicon.starts[table.id[i]!]!;
  if ((starts & Start.CREDIT) !== 0) markCredit(bits, table, lexicon, i);
  if ((starts & Start.HONORIFIC) !== 0) {
    const longest = markEnds(bits, table, lexicon.honorifics, i, AtomFact.AFTER_HONORIFIC);
    if (longest > i) bits[i]! |= AtomFact.HONORIFIC;
  }
  if ((starts & Start.SPEECH) === 0 || isNameAtom(table, i)) return;
  if (formEnd(table, lexicon.speechVerbs, i) >= 0) bits[i]! |= AtomFact.SPEECH;
}

/** The listed forms that may begin at a word. */
function markForms(
  bits: Int32Array,
  table: TokenTable,
  lexicon: EntityLexicon,
  i: number,
  opening: number,
): void {
  if ((opening & Opening.NAME) !== 0 && isNameAtom(table, i)) markName(bits, table, lexicon, i);
  if ((opening & Opening.ROLE) !== 0) markRoles(bits, table, lexicon, i);
  if ((opening & Opening.UNIT) !== 0) markUnits(bits, table, lexicon, i);
  if ((opening & Opening.HEAD) !== 0) markHeads(bits, table, lexicon, i);
  if ((opening & Opening.BODY) !== 0) markBodies(bits, table, lexicon, i);
  if ((opening & Opening.ADDRESS) !== 0) markAddress(bits, table, lexicon, i);
}

/** What the shape of a word tells: whether it is written as a name, and whether it can be a family name. */
function shapeFacts(table: TokenTable, i: number, starts: number): number {
  const { kind, shape } = table;
  if (kind[i] === AtomKind.INITIAL) return AtomFact.NAME | (shape[i] === Shape.UPPER ? AtomFact.UPPER : 0);
  const family = (starts & Start.FAMILY) !== 0 && kind[i] === AtomKind.WORD ? AtomFact.FAMILY : 0;
  if (!isCapitalised(table, i)) return family;
  // The weights know a capital by words that some lexicon begins with: others are names by their letters alone.
  const capital = starts === 0 ? 0 : AtomFact.CAPITAL;
  return AtomFact.NAME | family | capital | (shape[i] === Shape.UPPER ? AtomFact.UPPER : 0);
}

/** Facts of atoms at which a span of the grammar may begin. */
const SPANS = AtomFact.OFFICE | AtomFact.BODY | AtomFact.NAME;

/**
 * Writes the facts of all atoms into columns. Linear.
 * @param openings what may begin at each atom, as bits of `Opening`
 * @param columns with bits and looks of 0
 */
export function noteFacts(
  table: TokenTable,
  lexicon: EntityLexicon,
  openings: Uint8Array,
  columns: AtomFacts,
): void {
  const { bits, looks, keys, begins } = columns;
  const { length, kind, shape, gap, id } = table;
  const { starts, keys: known } = lexicon;
  keys.fill(OUTSIDE, 0, MARGIN);
  keys.fill(OUTSIDE, length + MARGIN, length + 2 * MARGIN);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const word = id[i]!;
    keys[i + MARGIN] = word === 0 ? atomKey(table, i) : known[word]!;
    looks[i + MARGIN] = (kind[i]! * 32 + shape[i]!) * 4 + gap[i]!;
    let facts = i === 0 || gap[i]! > Gap.SPACE ? AtomFact.LINE_START : 0;
    if (kind[i]! < AtomKind.PUNCTUATION) {
      const begun = starts[word]!;
      facts |= plainFacts(begun);
      if (shape[i]! >= Shape.TITLE) facts |= shapeFacts(table, i, begun);
    } else if (gap[i] === Gap.NONE && shape[i] === Mark.DASH) facts |= AtomFact.HYPHEN;
    bits[i]! |= facts;
    if (openings[i] !== 0 && kind[i]! < AtomKind.PUNCTUATION)
      markForms(bits, table, lexicon, i, openings[i]!);
    if ((bits[i]! & SPANS) !== 0 || kind[i] === AtomKind.URL) begins[count++] = i;
  }
  columns.beginCount = count;
}

/** Facts of atoms at which another name may begin. */
const BEGINS = AtomFact.FAMILY | AtomFact.ROLE | AtomFact.HONORIFIC;

/** Whether a name may end before atom `next`: no capitals go on there, or something that begins a name of its own. */
export function mayBreak({ table, facts }: { table: TokenTable; facts: AtomFacts }, next: number): boolean {
  const bits = facts.bits[next]!;
  return (bits & AtomFact.NAME) === 0 || (bits & BEGINS) !== 0 || table.gap[next]! > Gap.SPACE;
}
