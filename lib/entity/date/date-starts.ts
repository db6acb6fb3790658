/** Where a date may begin: most atoms are passed over after a look at themselves and their neighbours. */
import { follow } from '../../lexicon/matcher.js';
import { AtomKind, isMark, Mark, Shape } from '../../token/table.js';
import { CalendarWord, type DateSource, STARTING_BITS, typeBit } from './date-lexicon.js';

/** What stands before a number that is a day, and behind one that counts months or days to the new year. */
const BEFORE_NUMBER = typeBit('unit-day');
const AFTER_NUMBER = typeBit('unit-month') | typeBit('unit-quarter') | typeBit('new-year');

/** Whether an atom of this kind is written in digits. */
export function isNumeric(kind: number): boolean {
  return kind >= AtomKind.NUMBER && kind <= AtomKind.DATE;
}

/** Whether atom `i` is a number, written or placed so that it may be a date or begin one: most only count. */
export function isDateNumber({ table, lexicon }: DateSource, i: number): boolean {
  const { kind, start, end, text, id } = table;
  if (!isNumeric(kind[i]!)) return false;
  const size = end[i]! - start[i]!;
  if (kind[i] !== AtomKind.NUMBER || size === 4) return true;
  if (isMark(table, i + 1, Mark.DASH) || isMark(table, i + 1, Mark.SLASH)) return true;
  if (size > 2 && (text.charAt(start[i]! + 1) === '.' || text.charAt(start[i]! + 2) === '.')) return true;
  const before = i === 0 ? 0 : lexicon.types[id[i - 1]! * 2]!;
  const after = i + 1 >= table.length ? 0 : lexicon.types[id[i + 1]! * 2]!;
  return (before & BEFORE_NUMBER) !== 0 || (after & AFTER_NUMBER) !== 0;
}

/** The types of the words that begin at atom `i` and may begin a date, as bits. */
export function startingTypes({ table, lexicon }: DateSource, i: number): number {
  const { id, kind, shape } = table;
  const { words, matcher, nodeTypes } = lexicon;
  const word = words[id[i]!]!;
  if ((word & CalendarWord.STARTS) === 0) return 0;
  const next = i + 1;
  // What goes on in words that no calendar knows is no date; capitals may be Roman numerals.
  const plain = next < table.length && kind[next] === AtomKind.WORD && shape[next]! <= Shape.TITLE;
  if (plain && words[id[next]!] === 0 && (word & CalendarWord.ALONE) === 0) return 0;
  let types = 0;
  let k = next;
  for (let node = matcher.root[id[i]!]!; node !== 0; node = follow(matcher, table, node, k++))
    types |= nodeTypes[node * 2]!;
  return types & STARTING_BITS;
}
