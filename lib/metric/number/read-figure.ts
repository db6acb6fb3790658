/** Numbers in digits with their magnitudes: `12,85` · `4.523 tỉ` · `2 tỷ 300 triệu` · `1 triệu rưỡi`. */
import { AtomKind, atomText, Gap } from '../../token/table.js';
import { exact, times } from './decimal.js';
import { type MagnitudeMatch, magnitudeAt } from './magnitude-after.js';
import { NumberRole } from './number-lexicon.js';
import type { NumberContext, NumberMatch } from './number-match.js';
import { isAmbiguous, readDigits } from './read-digits.js';
import { decimalsAt } from './read-words.js';

function mantissaAt(context: NumberContext, i: number): string {
  const text = atomText(context.table, i);
  return readDigits(text, text.includes(',') && isAmbiguous(text) && context.foreign());
}

/** A part of a figure with a magnitude of its own. */
interface ScaledPart extends MagnitudeMatch {
  readonly value: number;
}

/** A smaller part behind a magnitude (`2 tỷ 300 triệu`), or null. */
function smallerPart(context: NumberContext, i: number, limit: number, below: number): ScaledPart | null {
  const { table } = context;
  if (i >= limit || table.kind[i] !== AtomKind.NUMBER || table.gap[i] !== Gap.SPACE) return null;
  const magnitude = magnitudeAt(context, i + 1, limit);
  if (magnitude === null || magnitude.factor >= below) return null;
  return {
    value: times(Number(mantissaAt(context, i)), magnitude.factor),
    factor: magnitude.factor,
    last: magnitude.last,
  };
}

function isHalf({ table, lexicon }: NumberContext, i: number, limit: number): boolean {
  return i < limit && table.gap[i] === Gap.SPACE && lexicon.role[table.id[i]!] === NumberRole.HALF;
}

function figure(
  first: number,
  last: number,
  value: number,
  mantissa: string,
  magnitude: number,
): NumberMatch {
  return { first, last, value, mantissa, magnitude, style: 'digits', weak: false };
}

/** `2 phẩy 5`, `2 chấm 23`: the decimals are spoken. */
function withDecimals(context: NumberContext, i: number, limit: number): { mantissa: string; last: number } {
  const mantissa = mantissaAt(context, i);
  const decimals = mantissa.includes('.') ? null : decimalsAt(context, i + 1, limit);
  return decimals === null || decimals.digits === ''
    ? { mantissa, last: i }
    : { mantissa: `${mantissa}.${decimals.digits}`, last: decimals.next - 1 };
}

/** A figure without a magnitude: `12,85`, `3 rưỡi`. */
function plainFigure(
  context: NumberContext,
  i: number,
  end: number,
  mantissa: string,
  limit: number,
): NumberMatch {
  const half = isHalf(context, end + 1, limit) && !mantissa.includes('.');
  const written = half ? `${mantissa}.5` : mantissa;
  return figure(i, half ? end + 1 : end, Number(written), written, 1);
}

/** The number whose digits are atom `i`. */
export function readFigure(context: NumberContext, i: number, limit: number): NumberMatch {
  const { mantissa, last: end } = withDecimals(context, i, limit);
  const magnitude = magnitudeAt(context, end + 1, limit);
  if (magnitude === null) return plainFigure(context, i, end, mantissa, limit);
  let value = times(Number(mantissa), magnitude.factor);
  let { last, factor } = magnitude;
  for (let part = smallerPart(context, last + 1, limit, factor); part !== null; ) {
    value = exact(value + part.value);
    last = part.last;
    factor = part.factor;
    part = smallerPart(context, last + 1, limit, factor);
  }
  if (isHalf(context, last + 1, limit)) {
    value = exact(value + 0.5 * factor);
    last++;
  }
  return figure(i, last, value, mantissa, magnitude.factor);
}
