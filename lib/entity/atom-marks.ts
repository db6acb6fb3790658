/** What the lexicons say of each atom's place: behind a title, behind a place, inside a listed name. One pass. */
import { matchAll } from '../lexicon/match-all.js';
import { type Matcher, mayStart } from '../lexicon/matcher.js';
import { Gap, isMark, Mark, type TokenTable } from '../token/table.js';
import { isNameAtom } from './capitals.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';

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
  if (!mayStart(matcher, table, i)) return;
  for (const { length } of matchAll(matcher, table, i)) {
    marks[i + length]! |= after;
    if (inside > 0) for (let k = i + 1; k < i + length; k++) marks[k]! |= inside;
  }
}

function markCredit(marks: Uint8Array, table: TokenTable, lexicon: EntityLexicon, i: number): void {
  if (!mayStart(lexicon.credits, table, i)) return;
  for (const { length } of matchAll(lexicon.credits, table, i)) {
    const next = i + length;
    marks[isMark(table, next, Mark.COLON) ? next + 1 : next]! |= AtomMark.AFTER_CREDIT;
  }
}

/** The marks of all atoms and of the place behind the last one. Linear. */
export function markAtoms(table: TokenTable, lexicon: EntityLexicon): Uint8Array {
  const marks = new Uint8Array(table.length + 2);
  for (let i = 0; i < table.length; i++) {
    if (i === 0 || table.gap[i]! > Gap.SPACE) marks[i]! |= AtomMark.LINE_START;
    if (table.id[i] === 0) continue;
    markEnds(marks, table, lexicon.roles, i, AtomMark.AFTER_ROLE, 0);
    markEnds(marks, table, lexicon.honorifics, i, AtomMark.AFTER_HONORIFIC, 0);
    markEnds(marks, table, lexicon.locations.units, i, AtomMark.AFTER_UNIT, 0);
    markEnds(marks, table, lexicon.heads, i, AtomMark.AFTER_UNIT, 0);
    markCredit(marks, table, lexicon, i);
    if (!isNameAtom(table, i)) continue;
    markEnds(marks, table, lexicon.places, i, AtomMark.AFTER_NAME, AtomMark.INSIDE_PLACE);
    markEnds(marks, table, lexicon.bodies, i, AtomMark.AFTER_NAME, AtomMark.INSIDE_BODY);
  }
  return marks;
}
