/** Lexicon forms at the beginning, at the end or over the whole of a sentence. */
import { type Matcher, matchLongest, mayStart } from '../lexicon/matcher.js';
import { AtomKind, isMark, Mark as MarkKind } from '../token/table.js';
import { type Draft, sizeOf } from './draft.js';
import type { Mark } from './structure-lexicon.js';

/** Brackets, arrows and bullets before the words of a line. */
const MAX_LEADING_MARKS = 3;

/** Words that may stand before a form at the end of a line: `Xem các tin cùng chuyên mục`. */
const MAX_BEFORE_SUFFIX = 40;

/** The first atom of a sentence that is no mark. */
export function firstWord({ table, sentences }: Draft, row: number): number {
  const first = sentences.first[row]!;
  const limit = Math.min(first + MAX_LEADING_MARKS, sentences.last[row]!);
  let i = first;
  while (i < limit && table.kind[i]! >= AtomKind.PUNCTUATION) i++;
  return i;
}

/** The last atom of a sentence that is no mark. */
export function lastWord({ table, sentences }: Draft, row: number): number {
  let i = sentences.last[row]!;
  while (i > sentences.first[row]! && table.kind[i]! >= AtomKind.PUNCTUATION) i--;
  return i;
}

/** A form found in a sentence. */
export interface RowMatch {
  readonly entry: Mark;
  /** Atom behind the form. */
  readonly next: number;
}

/** The longest form that begins at an atom and ends inside the sentence. */
export function matchAt(draft: Draft, row: number, matcher: Matcher<Mark>, i: number): RowMatch | null {
  if (!mayStart(matcher, draft.table, i)) return null;
  const match = matchLongest(matcher, draft.table, i, draft.sentences.last[row]! + 1);
  return match === null ? null : { entry: match.entries[0]!, next: i + match.length };
}

/** The form that opens a sentence, with its own bracket or without. */
export function matchPrefix(draft: Draft, row: number, matcher: Matcher<Mark>): RowMatch | null {
  const first = draft.sentences.first[row]!;
  return matchAt(draft, row, matcher, first) ?? matchAt(draft, row, matcher, firstWord(draft, row));
}

/** The form that fills a sentence but for marks, or that a colon follows. */
export function matchWhole(draft: Draft, row: number, matcher: Matcher<Mark>): RowMatch | null {
  const found = matchAt(draft, row, matcher, firstWord(draft, row));
  if (found === null) return null;
  const filled = found.next > lastWord(draft, row) || isMark(draft.table, found.next, MarkKind.COLON);
  return filled ? found : null;
}

/** The form that ends a sentence but for marks. Quadratic only in the length of forms. */
export function matchSuffix(draft: Draft, row: number, matcher: Matcher<Mark>): RowMatch | null {
  if (sizeOf(draft, row) > MAX_BEFORE_SUFFIX) return null;
  const last = lastWord(draft, row);
  for (let i = firstWord(draft, row); i <= last; i++) {
    const found = matchAt(draft, row, matcher, i);
    if (found !== null && found.next === last + 1) return found;
  }
  return null;
}
