/** The cheap test that passes over most of a text: whether a sentence may hold a figure at all. */
import { matchLongest } from '../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark } from '../token/table.js';
import { EntityKind } from './entity-kinds.js';
import { Head } from './metric-lexicon.js';
import { Opening } from './opening-words.js';
import { entityKindAt, type Reading } from './scope.js';
import { beginnings, endings } from './word-masks.js';

/** What makes a number of any number word before it. */
const MEASURING: number = Head.UNITS | Head.NUMBERS | Head.MAGNITUDES;

/** What most number words count. */
const COUNTED: number = Head.NOUNS | Head.CURRENCIES;

function endsBefore({ table, lexicon }: Reading, i: number, first: number, what: number): boolean {
  return i > first && (endings(lexicon.masks, table.id[i - 1]!) & what) !== 0;
}

/**
 * Whether the number word at atom `i` may count something: `hai dự án`, `ba mươi`. `một` does so behind `chỉ` or beside
 * another figure, which tells of itself; `không` never.
 */
function mayCount(reading: Reading, i: number, first: number, limit: number): boolean {
  const { id } = reading.table;
  const { masks, numbers } = reading.lexicon;
  const next = i + 1 < limit ? beginnings(masks, id[i + 1]!) : 0;
  if ((next & MEASURING) !== 0) return true;
  if ((next & COUNTED) === 0 && !endsBefore(reading, i, first, Head.CURRENCIES)) return false;
  if (id[i] === numbers.one) return endsBefore(reading, i, first, Head.HEDGES_BEFORE);
  return id[i] !== numbers.zero;
}

/** Whether a fraction, a rank or a multiple of the lexicons begins at atom `i`. */
function opensPhrase({ table, lexicon }: Reading, i: number, limit: number): boolean {
  const { openings, numbers } = lexicon;
  return (
    matchLongest(openings.phrases, table, i, limit) !== null ||
    matchLongest(numbers.fractions, table, i, limit) !== null
  );
}

/** Whether a word may begin a figure where it stands. */
function wordOpens(reading: Reading, i: number, first: number, limit: number): boolean {
  const { table, lexicon } = reading;
  const opening = lexicon.openings.words[table.id[i]!]!;
  if (opening === 0) return false;
  if ((opening & Opening.NUMBER) !== 0 && mayCount(reading, i, first, limit)) return true;
  if ((opening & Opening.PHRASE) !== 0 && opensPhrase(reading, i, limit)) return true;
  if ((opening & Opening.SIGN) !== 0 && i + 1 < limit && table.kind[i + 1] === AtomKind.NUMBER) return true;
  return (opening & Opening.MAGNITUDE) !== 0 && endsBefore(reading, i, first, Head.HEDGES_BEFORE);
}

function opens(reading: Reading, i: number, first: number, limit: number): boolean {
  const { table } = reading;
  const kind = table.kind[i]!;
  if (kind === AtomKind.NUMBER || kind === AtomKind.SLASHED) return true;
  if (kind < AtomKind.PUNCTUATION) return wordOpens(reading, i, first, limit);
  const next = i + 1;
  if (next >= limit || table.kind[next] !== AtomKind.NUMBER) return false;
  return isMark(table, i, Mark.DASH) && table.gap[next] === Gap.NONE;
}

/** Whether the atoms from `first` up to, not including, `limit` may hold a figure; dates are none. Linear. */
export function mayHoldFigure(reading: Reading, first: number, limit: number): boolean {
  for (let i = first; i < limit; i++) {
    if (opens(reading, i, first, limit) && entityKindAt(reading, i) !== EntityKind.DATE) return true;
  }
  return false;
}
