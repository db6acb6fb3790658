/** Which kind of document is named at an atom. */
import { matchLongest } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { atomText, Gap, isCapitalised, isMark, Mark, type TokenTable } from '../../token/table.js';
import { wordAt } from '../typed-words.js';
import type { DocumentLexicon } from './document-lexicon.js';

/** The line that is read, and the words it is read with. */
export interface DocumentSource {
  readonly lexicon: DocumentLexicon;
  readonly table: TokenTable;
  readonly limit: number;
}

/** A kind of document at an atom. */
export interface KindAt {
  readonly row: LexiconRow;
  readonly next: number;
  readonly capital: boolean;
}

const abbreviations = new WeakMap<LexiconRow, readonly string[]>();

/** The forms of a row with two capitals: `NQ`, `TTr`. Looked for once. */
function abbreviationsOf(row: LexiconRow): readonly string[] {
  const known = abbreviations.get(row);
  if (known !== undefined) return known;
  const found = row.forms.filter((form) => /\p{Lu}.*\p{Lu}/u.test(form));
  abbreviations.set(row, found);
  return found;
}

/** Whether the form at `i` is an abbreviation (NQ, TTr) but not written as one. */
export function isAbbreviation(row: LexiconRow, table: TokenTable, i: number, length: number): boolean {
  if (length > 1) return false;
  const short = abbreviationsOf(row);
  if (short.length === 0) return false;
  const written = atomText(table, i);
  const form = row.forms.find((text) => text.toLowerCase() === written.toLowerCase());
  return form !== undefined && form !== written && short.includes(form);
}

/** Whether the words around `i` make it another word: `pháp luật`, `Luật sư`, `Bộ Kế hoạch`, `Công ty Luật`. */
export function isOtherWord({ lexicon, table, limit }: DocumentSource, i: number, next: number): boolean {
  const { words } = lexicon;
  const other = wordAt(words, table, i, 'other-word', limit);
  if (other !== null && other.next > next) return true;
  // `Hội đồng Kiến trúc-Quy hoạch`
  if (isMark(table, i - 1, Mark.DASH) && table.gap[i] === Gap.NONE) return true;
  if (i === 0 || table.gap[i] !== Gap.SPACE) return false;
  if (!isCapitalised(table, i)) return wordAt(words, table, i - 1, 'before-law', i) !== null;
  for (let start = Math.max(0, i - 2); start < i; start++) {
    if (isCapitalised(table, start) && wordAt(words, table, start, 'before-name', i)?.next === i) return true;
  }
  return false;
}

/** The kind at atom `i`, or null. */
export function kindAt(
  { lexicon, table, limit }: DocumentSource,
  i: number,
  last: number = limit,
): KindAt | null {
  const match = matchLongest(lexicon.kinds, table, i, last);
  if (match === null) return null;
  const row = match.entries[0]!;
  if (isAbbreviation(row, table, i, match.length)) return null;
  if (isOtherWord({ lexicon, table, limit }, i, i + match.length)) return null;
  return { row, next: i + match.length, capital: isCapitalised(table, i) };
}
