/** What the sentence steps share: the atoms and, for each, whether a sentence ends after it. */

import { matchLongest } from '../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../token/table.js';
import type { Candidates } from './candidates.js';
import type { SentenceLexicon } from './sentence-lexicon.js';

/** The state that the steps change, one after the other. */
export interface Boundaries {
  readonly table: TokenTable;
  readonly candidates: Candidates;
  readonly lexicon: SentenceLexicon;
  /** Lines were broken at a fixed width: a single line break ends no sentence. */
  readonly wrapped: boolean;
  /** 1 where a sentence ends after the atom. */
  readonly ends: Uint8Array;
}

/** One step: it sets or clears ends and changes nothing else. Linear in the number of atoms. */
export type SentenceStep = (boundaries: Boundaries) => void;

/** Whether a word of small letters stands at `i`. */
export function isLowerWord(table: TokenTable, i: number): boolean {
  return i < table.length && table.kind[i] === AtomKind.WORD && table.shape[i] === Shape.LOWER;
}

/** Whether atom `i` begins with a capital letter. */
export function startsUpper(table: TokenTable, i: number): boolean {
  if (i >= table.length) return false;
  const kind = table.kind[i]!;
  if (kind !== AtomKind.WORD && kind !== AtomKind.ABBREVIATION && kind !== AtomKind.INITIAL) return false;
  return table.shape[i]! >= Shape.TITLE;
}

/** Whether two atoms stand on one line without more than white space between them. */
export function onOneLine(table: TokenTable, i: number): boolean {
  return i < table.length && table.gap[i]! <= Gap.SPACE;
}

/**
 * How surely the atoms at `i` open a sentence: 2 for words that stand in no name, 1 for others, 0 for none. Behind a
 * capital only words that are no name's last syllable count: `Trần Văn Hiện thăm …`.
 */
export function openerStrength({ table, lexicon }: Boundaries, i: number): number {
  if (!startsUpper(table, i) || lexicon.openers.root[table.id[i]!] === 0) return 0;
  const match = matchLongest(lexicon.openers, table, i);
  if (match === null) return 0;
  if (match.entries.includes('strong')) return 2;
  const named = match.length === 1 && i > 0 && startsUpper(table, i - 1);
  return named ? 0 : match.entries.includes('middle') ? 2 : 1;
}

/** Whether atom `i` is an opening quotation mark or bracket; a straight mark opens when a space stands before it. */
export function opens(table: TokenTable, i: number): boolean {
  if (isMark(table, i, Mark.OPEN_QUOTE) || isMark(table, i, Mark.OPEN_BRACKET)) return true;
  return isMark(table, i, Mark.QUOTE) && (table.gap[i] !== Gap.NONE || i === 0) && touchesNext(table, i);
}

/** Whether nothing stands between atom `i` and the next one. */
export function touchesNext(table: TokenTable, i: number): boolean {
  return i + 1 < table.length && table.gap[i + 1] === Gap.NONE;
}
