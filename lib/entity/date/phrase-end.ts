/** Where a number or an amount of time ends its phrase, so that it counts no noun behind it. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import { type DateSource, entryAt } from './date-lexicon.js';

/** Whether nothing but a mark, a joining word or the end of the line stands at atom `i`. */
export function endsPhrase(source: DateSource, i: number): boolean {
  const { table, limit } = source;
  if (i >= limit || table.kind[i] === AtomKind.PUNCTUATION) return !isMark(table, i, Mark.PERCENT);
  return entryAt(source, i, 'and') !== null || entryAt(source, i, 'link') !== null;
}
