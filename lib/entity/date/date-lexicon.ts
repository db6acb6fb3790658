/** The words of the calendar, compiled for matching. */
import { DATE_WORDS } from '../../data/lexicons/date-words.js';
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { createMatcher, follow, type Matcher } from '../../lexicon/matcher.js';
import { atomsOfRow, cellOf, type LexiconRow } from '../../lexicon/rows.js';
import type { TokenTable } from '../../token/table.js';
import type { Vocabulary } from '../../token/vocabulary.js';

/** A row of `date-words.tsv`. Its id is read when a date is found. */
export class CalendarEntry {
  readonly type: string;
  /** Unit or units it belongs to, parted by spaces. */
  readonly grain: string;
  /** Number or keyword that the type gives meaning to. */
  readonly value: string;
  readonly month: number;
  readonly day: number;

  constructor(private readonly row: LexiconRow) {
    this.type = row.type;
    this.grain = cellOf(row, 'grain');
    this.value = cellOf(row, 'value');
    this.month = Number(cellOf(row, 'month'));
    this.day = Number(cellOf(row, 'day'));
  }

  get id(): string {
    return this.row.id;
  }
}

/** The compiled calendar words. */
export interface DateLexicon {
  readonly matcher: Matcher<CalendarEntry>;
  /** Two words for each vocabulary id: the types of words that begin with the atom, as bits. */
  readonly types: Int32Array;
  /** Two words for each node of the matcher: the types of the words that end there, as bits. */
  readonly nodeTypes: Int32Array;
  /** By vocabulary id: bits of `CalendarWord`. */
  readonly words: Uint8Array;
}

/** What an atom is to the calendar. */
export enum CalendarWord {
  /** A date may begin with it. */
  STARTS = 1,
  /** It may be a date alone. */
  ALONE = 2,
  /** It is in some form of the lexicon. */
  INSIDE = 4,
}

/** The line that is read, and the words it is read with. */
export interface DateSource {
  readonly table: TokenTable;
  readonly lexicon: DateLexicon;
  /** First atom after the line. */
  readonly limit: number;
}

/** Something read: what it is, and the first atom after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Types of words that may begin a date; they come first, so that their bits share one word of the type table. */
const STARTING = [
  'unit',
  'term',
  'day-head',
  'day-part',
  'position',
  'half',
  'relative-day',
  'weekday',
  'lunar-day',
  'full-moon',
  'number',
  'same-period',
  'same',
  'plural',
  'season',
  'holiday',
  'new-year',
  // The units one by one, so that each calls only its own reader.
  'unit-day',
  'unit-week',
  'unit-month',
  'unit-quarter',
  'unit-year',
  'unit-decade',
  'unit-century',
] as const;

/** The other types: `corpus/lexicons/types.tsv` says what each is. */
const INNER = [
  'session',
  'anchor',
  'stem',
  'branch',
  'lunar-month',
  'lunar-mark',
  'solar-mark',
  'first',
  'last',
  'rest',
  'of',
  'link',
  'and',
  'from',
  'horizon',
  'no-month',
  'amount',
  'measure',
  'cue',
  'era',
  'after-year',
  'ago',
  'around',
  'on',
  'away',
  'away-end',
] as const;

/** A type of word that may begin a date. */
export type StartingType = (typeof STARTING)[number];

/** A type of calendar word. */
export type CalendarType = StartingType | (typeof INNER)[number];

/** Place of each type in the type table. */
const TYPE_INDEX: Readonly<Record<string, number>> = Object.fromEntries(
  [...STARTING, ...INNER].map((type, index) => [type, index]),
);

/** The bit of a starting type in the first word of an atom's types. */
export function typeBit(type: StartingType): number {
  return 1 << TYPE_INDEX[type]!;
}

/** The bits of all starting types. */
export const STARTING_BITS: number = (1 << STARTING.length) - 1;

/** Notes a type in the two words of an atom or node. */
function markType(types: Int32Array, at: number, type: string): void {
  const index = TYPE_INDEX[type];
  if (index !== undefined) types[at * 2 + (index >> 5)]! |= 1 << (index & 31);
}

/** The types of the words that end at each node of a matcher. */
function typesOfNodes({ entries }: Matcher<CalendarEntry>): Int32Array {
  const types = new Int32Array(entries.length * 2);
  for (let node = 1; node < entries.length; node++) {
    for (const { type, grain } of entries[node]!) {
      markType(types, node, type);
      markType(types, node, `${type}-${grain}`);
    }
  }
  return types;
}

/** Types of words that are a date by themselves. */
const ALONE_BITS = typeBit('holiday') | typeBit('new-year');

/** The bits of `CalendarWord` by vocabulary id. */
function calendarWords(types: Int32Array, inside: ReadonlySet<number>): Uint8Array {
  const words = new Uint8Array(types.length / 2);
  for (const id of inside) words[id]! |= CalendarWord.INSIDE;
  for (let id = 1; id < words.length; id++) {
    const bits = types[id * 2]!;
    if ((bits & STARTING_BITS) !== 0) words[id]! |= CalendarWord.STARTS;
    if ((bits & ALONE_BITS) !== 0) words[id]! |= CalendarWord.ALONE;
  }
  words[0] = 0;
  return words;
}

/** Compiles calendar rows. Linear in their size. */
export function createDateLexicon(rows: readonly LexiconRow[], vocabulary: Vocabulary): DateLexicon {
  const types = new Int32Array(vocabulary.size * 2);
  const inside = new Set<number>();
  const matcher = createMatcher(rows, vocabulary, (row) => {
    const entry = new CalendarEntry(row);
    const { ids, first, from, to } = atomsOfRow(row, vocabulary);
    for (let form = from; form < to; form++) {
      const head = ids[first[form]!] ?? 0;
      markType(types, head, entry.type);
      markType(types, head, `${entry.type}-${entry.grain}`);
      for (let k = first[form]!; k < first[form + 1]!; k++) inside.add(ids[k]!);
    }
    return entry;
  });
  types.fill(0, 0, 2);
  return { matcher, types, nodeTypes: typesOfNodes(matcher), words: calendarWords(types, inside) };
}

/** The calendar words of a source, made once. */
export const dateLexicon: (source: LexiconSource) => DateLexicon = oncePerSource((source) =>
  createDateLexicon(source.rows('date-words', DATE_WORDS), source.vocabulary),
);

/** The longest entry of a type that begins at atom `i`, or null. Words of several types are read by the type asked for. */
export function entryAt(
  { table, lexicon, limit }: DateSource,
  i: number,
  type: CalendarType,
  last: number = limit,
): Read<CalendarEntry> | null {
  if (i >= last) return null;
  const { matcher, types, nodeTypes } = lexicon;
  const id = table.id[i]!;
  // Most atoms are no calendar words: their types are looked at before the one asked for is looked up.
  if ((types[id * 2]! | types[id * 2 + 1]!) === 0) return null;
  const index = TYPE_INDEX[type]!;
  const word = index >> 5;
  const bit = 1 << (index & 31);
  if ((types[id * 2 + word]! & bit) === 0) return null;
  let longest = 0;
  let next = i;
  let k = i + 1;
  for (let node = matcher.root[id]!; node !== 0; node = follow(matcher, table, node, k++, last)) {
    if ((nodeTypes[node * 2 + word]! & bit) === 0) continue;
    longest = node;
    next = k;
  }
  if (longest === 0) return null;
  return { value: matcher.entries[longest]!.find((entry) => entry.type === type)!, next };
}

/** The atom after an optional word of a type: `i` itself when it does not stand there. */
export function skipEntry(source: DateSource, i: number, type: CalendarType): number {
  return entryAt(source, i, type)?.next ?? i;
}

/** Whether a word of a type ends right before atom `i`; words of up to three atoms are seen. */
export function endsBefore(source: DateSource, i: number, type: CalendarType): boolean {
  for (let first = i - 1; first >= i - 3 && first >= 0; first--) {
    if (entryAt(source, first, type, i)?.next === i) return true;
  }
  return false;
}
