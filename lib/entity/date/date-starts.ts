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

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** Whether a number is written as a year or as day and month may be: `2017`, `12.5`, `9.2017`, not `1.400` or `12,5`. */
function isWrittenAsDate(text: string, start: number, size: number): boolean {
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  if (second === FULL_STOP || third === FULL_STOP) {
    const behind = size - (second === FULL_STOP ? 2 : 3);
    return behind === 1 || behind === 2 || behind === 4;
  }
  return size === 4 && second !== COMMA && third !== COMMA;
}

/** Whether atom `i` is a number, written or placed so that it may be a date or begin one: most only count. */
export function isDateNumber({ table, lexicon }: DateSource, i: number): boolean {
  const { kind, start, end, text, id } = table;
  if (!isNumeric(kind[i]!)) return false;
  if (kind[i] !== AtomKind.NUMBER) return true;
  const size = end[i]! - start[i]!;
  if (size > 2 && isWrittenAsDate(text, start[i]!, size)) return true;
  if (isMark(table, i + 1, Mark.DASH) || isMark(table, i + 1, Mark.SLASH)) return true;
  const before = i === 0 ? 0 : lexicon.types[id[i - 1]! * 2]!;
  const after = i + 1 >= table.length ? 0 : lexicon.types[id[i + 1]! * 2]!;
  return (before & BEFORE_NUMBER) !== 0 || (after & AFTER_NUMBER) !== 0;
}

const NUMBER = typeBit('number');
const PLURAL = typeBit('plural');
const UNIT = typeBit('unit');

/** What a number word and a plural word begin only before a word that counts time; `next` is the atom behind them. */
function withoutUnits({ table, lexicon }: DateSource, types: number, next: number): number {
  const following = next < table.length ? lexicon.types[table.id[next]! * 2]! : 0;
  const numbers = (following & AFTER_NUMBER) === 0 ? NUMBER : 0;
  return types & ~((following & UNIT) === 0 ? numbers | PLURAL : numbers);
}

/** The types of the words that begin at atom `i` and may begin a date, as bits. */
export function startingTypes(source: DateSource, i: number): number {
  const { table, lexicon } = source;
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
  for (let node = matcher.root[id[i]!]!; node !== 0; node = follow(matcher, table, node, k++)) {
    const ending = nodeTypes[node * 2]! & STARTING_BITS;
    if (ending !== 0) types |= (ending & (NUMBER | PLURAL)) === 0 ? ending : withoutUnits(source, ending, k);
  }
  return types;
}
