/** Numbers that neither measure nor count: dates, durations, ordinals, names, addresses, document numbers. */
import { AtomKind, Gap, isCapitalised, isMark, Mark } from '../../token/table.js';
import { EntityKind } from '../entity-kinds.js';
import { Head } from '../metric-lexicon.js';
import type { NumberMatch } from '../number/number-match.js';
import { type CueMatch, cueAt, cueEndingAt, entityKindAt, entityOf, isWord, type Scope } from '../scope.js';

/** Reasons that leave room for a count behind the figure: `nhóm 5 công ty`, but never `Điều 5`. */
const OPEN = new Set(['identifier', 'name', 'score', 'list']);

/** Classes of nouns that go on with an address. */
const PLACES = new Set(['admin', 'road', 'place', 'land', 'river', '']);

const upperFirst = (form: string): boolean => form[0] !== form[0]!.toLowerCase();

/** Whether a cue that is written with a capital stands so in the text. */
function caseFits(scope: Scope, { cue, first }: CueMatch): boolean {
  return !upperFirst(cue.form) || isCapitalised(scope.table, first);
}

/** Whether a time that comes round again ends with an atom: `mỗi năm 150 chỉ tiêu`. */
function isEachTime(scope: Scope, last: number): boolean {
  return cueEndingAt(scope, scope.lexicon.periods, last)?.cue.fields.kind === 'frequency';
}

/**
 * Whether a cue before the number makes it a part of a name, a date, an address or a document number.
 * @param noun class of the counted noun behind the number, where the lexicon lists it
 */
export function blockedBefore(scope: Scope, number: NumberMatch, noun: string | undefined): boolean {
  const found = cueEndingAt(scope, scope.lexicon.contextsBefore, number.first - 1);
  if (found === null || !caseFits(scope, found) || isEachTime(scope, number.first - 1)) return false;
  const joiner = cueEndingAt(scope, scope.lexicon.joiners, number.first - 1);
  if (joiner !== null && joiner.first < found.first && joiner.cue.type !== 'from') return false;
  if (noun === undefined) return true;
  // `thôn 96 hộ` counts households, `phường 5 quận 3` names two places.
  return found.cue.type === 'address' ? PLACES.has(noun) : !OPEN.has(found.cue.type);
}

/** Whether the number is one of hours, days, years or of an age. */
export function isDuration(scope: Scope, number: NumberMatch): boolean {
  const next = number.last + 1;
  const duration = cueAt(scope, scope.lexicon.durations, next);
  const noun = cueAt(scope, scope.lexicon.nouns, next);
  if (duration !== null && duration.last >= (noun?.last ?? -1)) return duration.cue.type !== 'half-day';
  const after = cueAt(scope, scope.lexicon.contextsAfter, next);
  return after !== null && after.last >= (noun?.last ?? -1) && caseFits(scope, after);
}

/** Whether the number stands inside a name, a date or a document that an entity finder saw. */
export function insideEntity(scope: Scope, number: NumberMatch): boolean {
  const kind = entityKindAt(scope, number.first);
  if (kind === EntityKind.NONE) return false;
  if (kind === EntityKind.DATE) return true;
  // No name holds a percentage: `Công ty cổ phần Sông Hồng 51% vốn điều lệ`.
  if (cueAt(scope, scope.lexicon.units, number.last + 1)?.cue.fields.unit === '%') return false;
  const { first, last } = entityOf(scope, number.first)!;
  return first < number.first || last > number.last || kind === EntityKind.DOCUMENT;
}

/** `Ba Đình`, `TNHH Một thành viên`: a number word with a capital is one only where a sentence begins. */
export function isNamePart(scope: Scope, number: NumberMatch): boolean {
  const { table, first } = scope;
  if (number.style === 'digits' || !isCapitalised(table, number.first)) return false;
  const opens = number.first === first || !isWord(scope, number.first - 1);
  return !opens || (number.weak && isCapitalised(table, number.last + 1));
}

/** Whether an indefinite phrase covers the number: `hàng trăm`, `hai bên`, `năm nay`. */
export function isIndefinite(scope: Scope, number: NumberMatch): boolean {
  const { heads, lexicon, first } = scope;
  for (let i = Math.max(first, number.first - 2); i <= number.first; i++) {
    if ((heads[i]! & Head.INDEFINITES) === 0) continue;
    const found = cueAt(scope, lexicon.indefinites, i);
    if (found === null || found.last < number.first) continue;
    if (found.cue.type === 'quantifier' && i < number.first && found.last === number.first) return true;
    if (found.last >= number.last || i < number.first) return true;
  }
  return false;
}

/** `1.` · `2)` · `a.` at the head of a line. */
export function isListNumber(scope: Scope, number: NumberMatch): boolean {
  const { table, first } = scope;
  if (number.first !== first && !(number.first === first + 1 && isMark(table, first, Mark.OPEN_BRACKET)))
    return false;
  const next = number.last + 1;
  return (
    isMark(table, next, Mark.FULL_STOP) ||
    isMark(table, next, Mark.CLOSE_BRACKET) ||
    (isMark(table, next, Mark.DASH) && next + 1 < table.length && table.gap[next + 1] === Gap.SPACE) ||
    isMark(table, next, Mark.SLASH)
  );
}

/** Telephone and account numbers: long runs of digits without separators, or a leading zero. */
export function isIdentifier(scope: Scope, number: NumberMatch): boolean {
  const { table } = scope;
  if (table.kind[number.first] !== AtomKind.NUMBER) return false;
  const { mantissa } = number;
  if (mantissa.includes('.')) return false;
  const plain = table.end[number.first]! - table.start[number.first]! === mantissa.length;
  return plain && (mantissa.length >= 9 || (mantissa.length >= 5 && mantissa.startsWith('0')));
}
