/** Numbers in words: `hai mươi mốt nghìn không trăm mười một`. */
import { mayStart } from '../../lexicon/matcher.js';
import { AtomKind, atomText, Gap } from '../../token/table.js';
import { exact } from './decimal.js';
import { magnitudeAt } from './magnitude-after.js';
import { NumberRole } from './number-lexicon.js';
import type { NumberContext, NumberMatch } from './number-match.js';

/** A part of a number: its value and the atom behind it. */
interface Part {
  readonly value: number;
  readonly next: number;
}

function roleAt({ table, lexicon }: NumberContext, i: number, limit: number): number {
  if (i >= limit || table.gap[i]! > Gap.SPACE) return NumberRole.NONE;
  return lexicon.role[table.id[i]!]!;
}

const valueAt = ({ table, lexicon }: NumberContext, i: number): number => lexicon.value[table.id[i]!]!;

/** The last digit after `mười` or `mươi`; `năm` there is the year, five is `lăm`. */
function lastDigit(context: NumberContext, i: number, limit: number): Part {
  const role = roleAt(context, i, limit);
  const { five, zero } = context.lexicon;
  const id = context.table.id[i]!;
  const digit = role === NumberRole.DIGIT && id !== five && id !== zero;
  return digit || role === NumberRole.AFTER_TENS
    ? { value: valueAt(context, i), next: i + 1 }
    : { value: 0, next: i };
}

/** Whether no word follows before atom `i`. */
function closesAt({ table }: NumberContext, i: number, limit: number): boolean {
  return i >= limit || table.kind[i]! >= AtomKind.PUNCTUATION || table.gap[i]! > Gap.SPACE;
}

/** Whether `lăm`, `mốt` or `tư` stands at atom `i`; `tư` goes on in other words (`tư nhân`), so that it must be the last. */
function isAfterTens(context: NumberContext, i: number, limit: number): boolean {
  if (roleAt(context, i, limit) !== NumberRole.AFTER_TENS) return false;
  return valueAt(context, i) !== TU || closesAt(context, i + 1, limit);
}

/** The digit that `tư` stands for. */
const TU = 4;

/** `hai lăm` · `ba mốt`: tens without `mươi`, as they are spoken; or null. */
function shortTens(context: NumberContext, i: number, limit: number): Part | null {
  const tens = roleAt(context, i, limit) === NumberRole.DIGIT && context.table.id[i] !== context.lexicon.zero;
  if (!tens || !isAfterTens(context, i + 1, limit)) return null;
  return { value: valueAt(context, i) * 10 + valueAt(context, i + 1), next: i + 2 };
}

/** `mười hai` · `hai mươi mốt` · `hai lăm`, or null. */
function tensAt(context: NumberContext, i: number, limit: number): Part | null {
  const role = roleAt(context, i, limit);
  if (role === NumberRole.TEN) {
    const digit = lastDigit(context, i + 1, limit);
    return { value: 10 + digit.value, next: digit.next };
  }
  if (role !== NumberRole.DIGIT || roleAt(context, i + 1, limit) !== NumberRole.TENS)
    return shortTens(context, i, limit);
  const digit = lastDigit(context, i + 2, limit);
  return { value: valueAt(context, i) * 10 + digit.value, next: digit.next };
}

/** `trăm tư` · `triệu hai`: a last digit of the next place, as it is spoken; or null. `năm` is the year, `một` the article. */
function spokenDigit(context: NumberContext, i: number, limit: number): Part | null {
  const role = roleAt(context, i, limit);
  const { five, one, zero } = context.lexicon;
  const id = context.table.id[i]!;
  const digit = role === NumberRole.DIGIT && id !== five && id !== one && id !== zero;
  if ((!digit && role !== NumberRole.AFTER_TENS) || !closesAt(context, i + 1, limit)) return null;
  return { value: valueAt(context, i), next: i + 1 };
}

/** `linh năm` · `lẻ tư`: a digit without tens, or null. */
function linkedDigit(context: NumberContext, i: number, limit: number): Part | null {
  if (roleAt(context, i, limit) !== NumberRole.LINKER) return null;
  const role = roleAt(context, i + 1, limit);
  const digit = role === NumberRole.DIGIT || role === NumberRole.AFTER_TENS;
  return digit ? { value: valueAt(context, i + 1), next: i + 2 } : null;
}

/** What follows `trăm`: `linh năm` · `mười hai` · `tư` (forty) · nothing. */
function belowHundred(context: NumberContext, i: number, limit: number): Part {
  const exactly = linkedDigit(context, i, limit) ?? tensAt(context, i, limit);
  if (exactly !== null) return exactly;
  const spoken = spokenDigit(context, i, limit);
  return spoken === null ? { value: 0, next: i } : { value: spoken.value * 10, next: spoken.next };
}

/** A group below a thousand, or null. */
function groupAt(context: NumberContext, i: number, limit: number): Part | null {
  const role = roleAt(context, i, limit);
  if (role === NumberRole.DIGIT && roleAt(context, i + 1, limit) === NumberRole.HUNDRED) {
    const rest = belowHundred(context, i + 2, limit);
    return { value: valueAt(context, i) * 100 + rest.value, next: rest.next };
  }
  const tens = tensAt(context, i, limit);
  if (tens !== null) return tens;
  if (role !== NumberRole.DIGIT) return null;
  // `năm linh tư`: the hundreds are left unsaid.
  const linked = linkedDigit(context, i + 1, limit);
  const value = valueAt(context, i);
  return linked === null ? { value, next: i + 1 } : { value: value * 100 + linked.value, next: linked.next };
}

const HUNDRED = 100;
const DIGITS = /^\d+$/;

/** `phẩy hai lăm`, `chấm 23`: the digits behind the comma as a string. */
export function decimalsAt(
  context: NumberContext,
  i: number,
  limit: number,
): { digits: string; next: number } {
  if (roleAt(context, i, limit) !== NumberRole.DECIMAL) return { digits: '', next: i };
  let next = i + 1;
  const { table } = context;
  if (next < limit && table.kind[next] === AtomKind.NUMBER && table.gap[next] === Gap.SPACE) {
    const written = atomText(table, next);
    return DIGITS.test(written) ? { digits: written, next: next + 1 } : { digits: '', next: i };
  }
  let digits = '';
  for (;;) {
    const role = roleAt(context, next, limit);
    if (role !== NumberRole.DIGIT && !(role === NumberRole.AFTER_TENS && digits !== '')) break;
    digits += valueAt(context, next++);
  }
  return digits === '' ? { digits, next: i } : { digits, next };
}

/** A later group: a lone digit there belongs to the number only before a magnitude or behind `linh`. */
function laterGroup(context: NumberContext, i: number, limit: number): Part | null {
  const linked = roleAt(context, i, limit) === NumberRole.LINKER;
  const group = groupAt(context, linked ? i + 1 : i, limit);
  if (linked) return group ?? linkedDigit(context, i, limit);
  if (group === null) return null;
  // `một tỷ hai lăm` may be 1,25 or 1,000000025 billion.
  if (shortTens(context, i, limit) !== null) return null;
  const lone = group.next === i + 1 && roleAt(context, i, limit) === NumberRole.DIGIT;
  return lone && magnitudeAt(context, group.next, limit) === null ? null : group;
}

/** Whether a number surely ends before atom `i`: no word there can go on with it. */
function endsAt(context: NumberContext, i: number, limit: number): boolean {
  if (i >= limit) return true;
  const { table, lexicon } = context;
  return roleAt(context, i, limit) === NumberRole.NONE && !mayStart(lexicon.magnitudes, table, i);
}

/**
 * The number in words that begins at atom `i`, or null. `năm`, `ba`, `một`, `không` alone are reported as weak: the
 * caller knows what stands around them. Linear in the length of the number.
 */
export function readWords(context: NumberContext, i: number, limit: number): NumberMatch | null {
  const role = roleAt(context, i, limit);
  if (role !== NumberRole.DIGIT && role !== NumberRole.TEN) return null;
  if (endsAt(context, i + 1, limit)) {
    const own = role === NumberRole.TEN ? 10 : valueAt(context, i);
    return { first: i, last: i, value: own, mantissa: '', magnitude: 1, style: 'words', weak: true };
  }
  const head = groupAt(context, i, limit);
  if (head === null) return null;
  const decimals = decimalsAt(context, head.next, limit);
  let group: Part | null = { ...head, next: decimals.next };
  let value = Number(`${head.value}.${decimals.digits || '0'}`);
  let total = 0;
  let scale = Number.POSITIVE_INFINITY;
  let largest = 1;
  // What a `rưỡi` at the end is half of.
  let unit = 1;
  let next = i;
  while (group !== null) {
    next = group.next;
    const magnitude = magnitudeAt(context, next, limit);
    if (magnitude === null || magnitude.factor >= scale) {
      total = exact(total + value);
      unit = value % HUNDRED === 0 ? HUNDRED : 1;
      break;
    }
    scale = magnitude.factor;
    unit = scale;
    largest = Math.max(largest, scale);
    total = exact(total + value * scale);
    next = magnitude.last + 1;
    group = laterGroup(context, next, limit);
    value = group?.value ?? 0;
  }
  const spoken = scale === largest && unit === scale ? spokenDigit(context, next, limit) : null;
  if (spoken !== null && decimals.digits === '') {
    total = exact(total + (spoken.value * unit) / 10);
    next = spoken.next;
  } else if (roleAt(context, next, limit) === NumberRole.HALF && decimals.digits === '') {
    total = exact(total + 0.5 * unit);
    next++;
  }
  const weak = next === i + 1;
  return { first: i, last: next - 1, value: total, mantissa: '', magnitude: largest, style: 'words', weak };
}
