/** The cheap test that passes over most of a text: whether a sentence may hold a figure at all. */
import { matchLongest } from '../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark } from '../token/table.js';
import { EntityKind } from './entity-kinds.js';
import { Head } from './metric-lexicon.js';
import { Opening } from './opening-words.js';
import { entityKindAt, type Reading } from './scope.js';
import { beginnings, endings } from './word-masks.js';

/** What makes a number of the word before it: a unit, another number word or a magnitude. */
const BESIDE: number = Head.NOUNS | Head.UNITS | Head.CURRENCIES | Head.NUMBERS | Head.MAGNITUDES;

/** Whether the number word at atom `i` may count something: `hai dự án`, `ba mươi`; but not `hai bên`. */
function mayCount({ table, lexicon }: Reading, i: number, first: number, limit: number): boolean {
  const { masks } = lexicon;
  if (i + 1 < limit && (beginnings(masks, table.id[i + 1]!) & BESIDE) !== 0) return true;
  return i > first && (endings(masks, table.id[i - 1]!) & Head.CURRENCIES) !== 0;
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
  if ((opening & Opening.MAGNITUDE) === 0 || i === first) return false;
  return (endings(lexicon.masks, table.id[i - 1]!) & Head.HEDGES_BEFORE) !== 0;
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
