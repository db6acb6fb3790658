/** What the lexicons say of each atom's place: behind a title, behind a place, inside a listed name. One pass. */
import { follow, type Matcher } from '../lexicon/matcher.js';
import { Gap, isMark, Mark, type TokenTable } from '../token/table.js';
import { isNameAtom } from './capitals.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { Start } from './lexicon/starts.js';

/** Bits of a mark. */
export const AtomMark = {
  /** A role ends right before. */
  AFTER_ROLE: 1,
  /** A form of address, rank or degree ends right before. */
  AFTER_HONORIFIC: 2,
  /** A listed place or body ends right before. */
  AFTER_NAME: 4,
  /** `Ảnh:` stands right before. */
  AFTER_CREDIT: 8,
  /** A listed place goes on here. */
  INSIDE_PLACE: 16,
  /** A listed body goes on here. */
  INSIDE_BODY: 32,
  /** A line begins here. */
  LINE_START: 64,
  /** The unit word of a place or the head word of a body ends right before: `đường`, `Trường THPT`. */
  AFTER_UNIT: 128,
} as const;

function markEnds(
  marks: Uint8Array,
  table: TokenTable,
  matcher: Matcher<unknown>,
  i: number,
  after: number,
  inside: number,
): void {
  let next = i + 1;
  for (let node = matcher.root[table.id[i]!]!; node !== 0; node = follow(matcher, table, node, next++)) {
    if (matcher.entries[node]!.length === 0) continue;
    marks[next]! |= after;
    for (let k = i + 1; k < next; k++) marks[k]! |= inside;
  }
}

function markCredit(marks: Uint8Array, table: TokenTable, lexicon: EntityLexicon, i: number): void {
  const { credits } = lexicon;
  let next = i + 1;
  for (let node = credits.root[table.id[i]!]!; node !== 0; node = follow(credits, table, node, next++)) {
    if (credits.entries[node]!.length === 0) continue;
    marks[isMark(table, next, Mark.COLON) ? next + 1 : next]! |= AtomMark.AFTER_CREDIT;
  }
}

/** The marks of all atoms and of the place behind the last one. Linear. */
export function markAtoms(table: TokenTable, lexicon: EntityLexicon): Uint8Array {
  const marks = new Uint8Array(table.length + 2);
  for (let i = 0; i < table.length; i++) {
    if (i === 0 || table.gap[i]! > Gap.SPACE) marks[i]! |= AtomMark.LINE_START;
    const starts = lexicon.starts[table.id[i]!]!;
    if (starts === 0) continue;
    if (starts & Start.ROLE) markEnds(marks, table, lexicon.roles, i, AtomMark.AFTER_ROLE, 0);
    if (starts & Start.HONORIFIC) markEnds(marks, table, lexicon.honorifics, i, AtomMark.AFTER_HONORIFIC, 0);
    if (starts & Start.UNIT) markEnds(marks, table, lexicon.locations.units, i, AtomMark.AFTER_UNIT, 0);
    if (starts & Start.HEAD) markEnds(marks, table, lexicon.heads, i, AtomMark.AFTER_UNIT, 0);
    if (starts & Start.CREDIT) markCredit(marks, table, lexicon, i);
    if ((starts & (Start.PLACE | Start.BODY)) === 0 || !isNameAtom(table, i)) continue;
    markEnds(marks, table, lexicon.places, i, AtomMark.AFTER_NAME, AtomMark.INSIDE_PLACE);
    markEnds(marks, table, lexicon.bodies, i, AtomMark.AFTER_NAME, AtomMark.INSIDE_BODY);
  }
  return marks;
}
