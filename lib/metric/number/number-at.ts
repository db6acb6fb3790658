/** The number that begins at an atom, whatever way it is written. */
import { matchLongest, mayStart } from '../../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import { times } from './decimal.js';
import { magnitudeAt } from './magnitude-after.js';
import { NumberRole } from './number-lexicon.js';
import type { NumberContext, NumberMatch } from './number-match.js';
import { readFigure } from './read-figure.js';
import { readDenominator, readFixedFraction, readSlashed } from './read-fraction.js';
import { readWords } from './read-words.js';

function negated(number: NumberMatch | null, first: number): NumberMatch | null {
  if (number === null) return null;
  return { ...number, first, value: -number.value, mantissa: `-${number.mantissa}` };
}

/** `-5` where the dash opens the number and joins nothing before it. */
function minusAt(context: NumberContext, i: number, limit: number): NumberMatch | null {
  const { table } = context;
  const next = i + 1;
  if (next >= limit || table.kind[next] !== AtomKind.NUMBER || table.gap[next] !== Gap.NONE) return null;
  const opens = i === 0 || (table.gap[i] !== Gap.NONE && table.kind[i - 1] !== AtomKind.NUMBER);
  return opens || isMark(table, i - 1, Mark.OPEN_BRACKET)
    ? negated(readFigure(context, next, limit), i)
    : null;
}

/** `nửa triệu`: a fraction of a magnitude. */
function scaledFraction(context: NumberContext, fraction: NumberMatch, limit: number): NumberMatch {
  const magnitude = magnitudeAt(context, fraction.last + 1, limit);
  if (magnitude === null) return fraction;
  const value = times(fraction.value, magnitude.factor);
  return { ...fraction, value, magnitude: magnitude.factor, last: magnitude.last, style: 'words' };
}

function wordsAt(context: NumberContext, i: number, limit: number): NumberMatch | null {
  const fixed = readFixedFraction(context, i, limit);
  if (fixed !== null) return scaledFraction(context, fixed, limit);
  const words = readWords(context, i, limit);
  const fraction = words === null ? null : readDenominator(context, words, limit);
  return fraction === null ? words : scaledFraction(context, fraction, limit);
}

/** A magnitude that stands for one of its kind (`hơn chục`, `gần trăm`); the caller checks for the hedge before it. */
export function loneMagnitude(context: NumberContext, i: number, limit: number): NumberMatch | null {
  const { table, lexicon } = context;
  if (!mayStart(lexicon.magnitudes, table, i)) return null;
  const match = matchLongest(lexicon.magnitudes, table, i, limit);
  const entry = match?.entries[0];
  if (match === null || entry === undefined || entry.short) return null;
  const { factor } = entry;
  const last = i + match.length - 1;
  return { first: i, last, value: factor, mantissa: '', magnitude: factor, style: 'words', weak: false };
}

/** The number that begins at atom `i` and ends before `limit`, or null. Linear in its length. */
export function numberAt(context: NumberContext, i: number, limit: number): NumberMatch | null {
  const { table, lexicon } = context;
  const kind = table.kind[i];
  if (kind === AtomKind.NUMBER) return readFigure(context, i, limit);
  if (kind === AtomKind.SLASHED) return readSlashed(context, i);
  if (kind !== AtomKind.WORD) return isMark(table, i, Mark.DASH) ? minusAt(context, i, limit) : null;
  if (lexicon.role[table.id[i]!] === NumberRole.SIGN) {
    const next = i + 1;
    const figure = next < limit && table.kind[next] === AtomKind.NUMBER;
    return figure ? negated(readFigure(context, next, limit), i) : null;
  }
  return wordsAt(context, i, limit);
}
