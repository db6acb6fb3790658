/**
 * What the lexicons say of each atom and its place, worked out once a text in one pass: finders and features share it,
 * and candidates share most of their atoms.
 */
import { follow, type Matcher } from '../lexicon/matcher.js';
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../token/table.js';
import { hasName, isNameAtom } from './capitals.js';
import { AtomFact } from './lexicon/atom-fact.js';
import { atomKey, OUTSIDE } from './lexicon/atom-keys.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { EntryFact, factsAt } from './lexicon/entry.js';
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
}

/** The key of atom `i`, which may be up to two atoms outside the table. */
export function keyAt({ keys }: AtomFacts, i: number): number {
  return keys[i + MARGIN]!;
}

/** The look of atom `i`; 0 outside the table. */
export function lookAt({ looks }: AtomFacts, i: number): number {
  return looks[i + MARGIN]!;
}

/** Notes where the forms that begin at atom `i` end, and which atoms they go on through. */
function markForms(
  bits: Int32Array,
  table: TokenTable,
  matcher: Matcher<unknown>,
  i: number,
  after: number,
  inside: number,
): void {
  let next = i + 1;
  for (let node = matcher.root[table.id[i]!]!; node !== 0; node = follow(matcher, table, node, next++)) {
    if (matcher.entries[node]!.length === 0) continue;
    bits[next]! |= after;
    for (let k = i + 1; inside !== 0 && k < next; k++) bits[k]! |= inside;
  }
}

function markCredit(bits: Int32Array, table: TokenTable, { credits }: EntityLexicon, i: number): void {
  let next = i + 1;
  for (let node = credits.root[table.id[i]!]!; node !== 0; node = follow(credits, table, node, next++)) {
    if (credits.first[node] === 0) continue;
    bits[isMark(table, next, Mark.COLON) ? next + 1 : next]! |= AtomFact.AFTER_CREDIT;
  }
}

/** Last atom of the shortest form that begins at atom `i`, or -1. */
function formEnd(table: TokenTable, matcher: Matcher<unknown>, i: number): number {
  let next = i + 1;
  for (let node = matcher.root[table.id[i]!]!; node !== 0; node = follow(matcher, table, node, next++)) {
    if (matcher.entries[node]!.length > 0) return next - 1;
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

/** Notes the bodies that begin at atom `i`; in small letters throughout they are no more than words. */
function markBodies(bits: Int32Array, table: TokenTable, { bodies }: EntityLexicon, i: number): void {
  const name = isNameAtom(table, i);
  let next = i + 1;
  for (let node = bodies.root[table.id[i]!]!; node !== 0; node = follow(bodies, table, node, next++)) {
    if (bodies.first[node] === 0 || !(name || hasName(table, i + 1, next + 2))) continue;
    bits[i]! |= AtomFact.BODY;
    if (!name) continue;
    bits[next]! |= AtomFact.AFTER_NAME;
    for (let k = i + 1; k < next; k++) bits[k]! |= AtomFact.INSIDE_BODY;
  }
}

/** The listed names that begin at a word written as a name. */
function markName(
  bits: Int32Array,
  table: TokenTable,
  lexicon: EntityLexicon,
  i: number,
  starts: number,
): void {
  if ((starts & Start.PLACE) !== 0) {
    // Behind `Tổng thống Mỹ` a name stands as behind `Tổng thống`.
    const after = AtomFact.AFTER_NAME | (bits[i]! & AtomFact.AFTER_ROLE);
    markForms(bits, table, lexicon.places, i, after, AtomFact.INSIDE_PLACE);
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
    markForms(bits, table, lexicon.honorifics, i, AtomFact.AFTER_HONORIFIC, 0);
    if (formEnd(table, lexicon.honorifics, i) >= 0) bits[i]! |= AtomFact.HONORIFIC;
  }
  if ((starts & Start.SPEECH) === 0 || isNameAtom(table, i)) return;
  if (formEnd(table, lexicon.speechVerbs, i) >= 0) bits[i]! |= AtomFact.SPEECH;
}

/** What begins at a word, however it is written. */
function markWord(
  bits: Int32Array,
  table: TokenTable,
  lexicon: EntityLexicon,
  i: number,
  opening: number,
): void {
  if ((opening & Opening.ROLE) !== 0) markRoles(bits, table, lexicon, i);
  if ((opening & Opening.UNIT) !== 0)
    markForms(bits, table, lexicon.locations.units, i, AtomFact.AFTER_UNIT, 0);
  if ((opening & Opening.HEAD) !== 0) markHeads(bits, table, lexicon, i);
  if ((opening & Opening.BODY) !== 0) markBodies(bits, table, lexicon, i);
  if ((opening & Opening.ADDRESS) !== 0) markAddress(bits, table, lexicon, i);
}

function markAtom(
  bits: Int32Array,
  table: TokenTable,
  lexicon: EntityLexicon,
  i: number,
  opening: number,
): void {
  const id = table.id[i]!;
  const starts = lexicon.starts[id]!;
  const shape = table.shape[i]!;
  const name = isNameAtom(table, i);
  if (name) bits[i]! |= AtomFact.NAME | (shape === Shape.UPPER ? AtomFact.UPPER : 0);
  if (starts === 0) return;
  if (name && isCapitalised(table, i)) bits[i]! |= AtomFact.CAPITAL;
  bits[i]! |= lexicon.plain[id]!;
  if ((starts & Start.FAMILY) !== 0 && shape >= Shape.TITLE && table.kind[i] === AtomKind.WORD)
    bits[i]! |= AtomFact.FAMILY;
  if (opening === 0) return;
  if (name && (opening & Opening.NAME) !== 0) markName(bits, table, lexicon, i, starts);
  markWord(bits, table, lexicon, i, opening);
}

/**
 * Writes the facts of all atoms into columns. Linear.
 * @param openings what may begin at each atom, as bits of `Opening`
 * @param facts columns with bits and looks of 0
 */
export function noteFacts(
  table: TokenTable,
  lexicon: EntityLexicon,
  openings: Uint8Array,
  { bits, looks, keys }: AtomFacts,
): void {
  const { length, kind, shape, gap, id } = table;
  keys.fill(OUTSIDE, 0, MARGIN);
  keys.fill(OUTSIDE, length + MARGIN, length + 2 * MARGIN);
  for (let i = 0; i < length; i++) {
    keys[i + MARGIN] = id[i] === 0 ? atomKey(table, i) : lexicon.keys[id[i]!]!;
    looks[i + MARGIN] = (kind[i]! * 32 + shape[i]!) * 4 + gap[i]!;
    if (i === 0 || gap[i]! > Gap.SPACE) bits[i]! |= AtomFact.LINE_START;
    if (kind[i]! < AtomKind.PUNCTUATION) markAtom(bits, table, lexicon, i, openings[i]!);
    else if (gap[i] === Gap.NONE && shape[i] === Mark.DASH) bits[i]! |= AtomFact.HYPHEN;
  }
}

/** Facts of atoms at which another name may begin. */
const BEGINS = AtomFact.FAMILY | AtomFact.ROLE | AtomFact.HONORIFIC;

/** Whether a name may end before atom `next`: no capitals go on there, or something that begins a name of its own. */
export function mayBreak({ table, facts }: { table: TokenTable; facts: AtomFacts }, next: number): boolean {
  const bits = facts.bits[next]!;
  return (bits & AtomFact.NAME) === 0 || (bits & BEGINS) !== 0 || table.gap[next]! > Gap.SPACE;
}
