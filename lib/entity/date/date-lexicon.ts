/** The words of the calendar, compiled for matching. */
import { CALENDAR } from '../../data/lexicons/calendar.js';
import { defaultVocabulary } from '../../lexicon/default-vocabulary.js';
import { createMatcher, type Matcher, matchLongest } from '../../lexicon/matcher.js';
import { type LexiconRow, parseRows } from '../../lexicon/rows.js';
import type { TokenTable } from '../../token/table.js';
import type { Vocabulary } from '../../token/vocabulary.js';

/** A row of `calendar.tsv`. */
export interface CalendarEntry {
  readonly id: string;
  readonly type: string;
  /** Unit or units it belongs to, parted by spaces. */
  readonly grain: string;
  /** Number or keyword that the type gives meaning to. */
  readonly value: string;
  readonly month: number;
  readonly day: number;
}

/** The compiled calendar words. */
export interface DateLexicon {
  readonly matcher: Matcher<CalendarEntry>;
  /** By vocabulary id: the types of words that begin with the atom and may begin a date, as bits of `typeBit`. */
  readonly starts: Int32Array;
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

/** Types of words that may begin a date. */
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
] as const;

/** A type of word that may begin a date. */
export type StartingType = (typeof STARTING)[number];

/** The bit of a starting type in `DateLexicon.starts`. */
export function typeBit(type: StartingType): number {
  return 1 << STARTING.indexOf(type);
}

function toEntry({ id, type, fields }: LexiconRow): CalendarEntry {
  const { grain = '', value = '', month = '', day = '' } = fields;
  return { id, type, grain, value, month: Number(month), day: Number(day) };
}

/** Compiles calendar rows. Linear in their size. */
export function createDateLexicon(rows: readonly LexiconRow[], vocabulary: Vocabulary): DateLexicon {
  const forms = rows.flatMap((row) => {
    const entry = toEntry(row);
    return row.forms.map((text) => ({ text, entry }));
  });
  const starts = new Int32Array(vocabulary.size);
  for (const type of STARTING) {
    const ofType = forms.filter(({ entry }) => entry.type === type);
    createMatcher(ofType, vocabulary).root.forEach((node, id) => {
      if (node !== 0) starts[id]! |= typeBit(type);
    });
  }
  return { matcher: createMatcher(forms, vocabulary), starts };
}

let loaded: DateLexicon | undefined;

/** The compiled-in calendar words. */
export function defaultDateLexicon(): DateLexicon {
  loaded ??= createDateLexicon(parseRows(CALENDAR), defaultVocabulary());
  return loaded;
}

/** The longest entry of a type that begins at atom `i`, or null. Words of several types are read by the type asked for. */
export function entryAt(
  { table, lexicon, limit }: DateSource,
  i: number,
  type: string,
): Read<CalendarEntry> | null {
  let end = limit;
  while (i < end) {
    const match = matchLongest(lexicon.matcher, table, i, end);
    if (match === null) return null;
    const entry = match.entries.find((candidate) => candidate.type === type);
    if (entry !== undefined) return { value: entry, next: i + match.length };
    end = i + match.length - 1;
  }
  return null;
}

/** The atom after an optional word of a type: `i` itself when it does not stand there. */
export function skipEntry(source: DateSource, i: number, type: string): number {
  return entryAt(source, i, type)?.next ?? i;
}

/** Whether a word of a type ends right before atom `i`; words of up to three atoms are seen. */
export function endsBefore(source: DateSource, i: number, type: string): boolean {
  for (let first = i - 1; first >= i - 3 && first >= 0; first--) {
    if (entryAt({ ...source, limit: i }, first, type)?.next === i) return true;
  }
  return false;
}
