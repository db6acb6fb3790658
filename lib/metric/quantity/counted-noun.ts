/** Counts: a number before a classifier, a noun, or both: `1.400 căn nhà` · `380 DNNN` · `12 dự án`. */
import { AtomKind, atomText, Gap, rangeText, Shape, type TokenTable } from '../../token/table.js';
import type { NumberMatch } from '../number/number-match.js';
import { type CueMatch, cueAt, follows, isWord, type Scope, wordOf } from '../scope.js';
import { nounLike } from './noun-like.js';
import type { UnitMatch } from './quantity.js';

/** A counted noun: where its head ends, and the entry that knows it. */
interface CountedNoun {
  readonly last: number;
  readonly match: CueMatch;
}

/** Last atom of the head where the lexicon lists a noun with a modifier (`dự án luật`) or two nouns (`tỉnh, thành`). */
function headOf(scope: Scope, match: CueMatch): number {
  const { unit = '' } = match.cue.fields;
  if (unit === '') return match.last;
  const { start, end } = scope.table;
  let last = match.first;
  while (last < match.last && end[last]! - start[match.first]! < unit.length) last++;
  return last;
}

/** Last atom of the noun behind a classifier that takes its class, or -1. */
function nounAfterClassifier(scope: Scope, { cue, last }: CueMatch): number {
  const next = last + 1;
  const takes = cue.fields.takes ?? '';
  if (takes === '' || !follows(scope, next) || !isWord(scope, next)) return -1;
  const head = cueAt(scope, scope.lexicon.nouns, next);
  if (head === null || !takes.split(',').includes(head.cue.fields.class ?? '')) return -1;
  return headOf(scope, head);
}

function listedNoun(scope: Scope, first: number): CountedNoun | null {
  const match = cueAt(scope, scope.lexicon.nouns, first);
  if (match === null) return null;
  const behind = match.cue.type === 'classifier' ? nounAfterClassifier(scope, match) : -1;
  return { match, last: behind < 0 ? headOf(scope, match) : behind };
}

/** Last atom of a noun that the lexicon lacks, or -1. */
function unknownNoun(scope: Scope, i: number): number {
  const { table } = scope;
  if (!isWord(scope, i) || table.gap[i]! > Gap.SPACE) return -1;
  if (table.shape[i] === Shape.UPPER && table.kind[i] === AtomKind.WORD) return i;
  const word = wordOf(scope, i);
  if (word < 0 || scope.words!.first[word] !== i || !nounLike(scope, word)) return -1;
  return scope.words!.last[word]!;
}

/** Whether a number follows the noun and names it: `4 khóa XII`, `5 quận 3`; such a noun is not counted. */
function isNumbered(scope: Scope, { match, last }: CountedNoun): boolean {
  const { table, lexicon } = scope;
  const next = last + 1;
  if (!follows(scope, next) || cueAt(scope, lexicon.contextsBefore, match.first, next)?.last !== last)
    return false;
  return table.kind[next] === AtomKind.NUMBER || /^[IVX]+$/.test(atomText(table, next));
}

const SPACE = 0x20;

/** Whether all atoms of a range are words in lower case. */
function isLower({ kind, shape }: TokenTable, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (kind[i] !== AtomKind.WORD || shape[i] !== Shape.LOWER) return false;
  }
  return true;
}

/** The lower-case counted noun over a range of atoms, its spaces made single. */
export function nounUnit(scope: Scope, first: number, last: number): string {
  const { table } = scope;
  const written = rangeText(table, first, last);
  const text = isLower(table, first, last) ? written : written.toLowerCase();
  for (let k = first; k < last; k++) {
    const width = table.start[k + 1]! - table.end[k]!;
    const plain = width === 0 || (width === 1 && table.text.charCodeAt(table.end[k]!) === SPACE);
    if (!plain) return text.replace(/\s+/gu, ' ');
  }
  return text;
}

function unitOf(
  scope: Scope,
  first: number,
  last: number,
  rule: string,
  entry: string | undefined,
): UnitMatch {
  const unit = nounUnit(scope, first, last);
  return { first, last, unit, factor: 1, kind: 'count', rule, entry };
}

/** The counted noun behind the number, or null. Number words that are also other words need a noun of the lexicon. */
export function nounAfter(scope: Scope, number: NumberMatch): UnitMatch | null {
  const first = number.last + 1;
  if (!follows(scope, first)) return null;
  const listed = listedNoun(scope, first);
  if (listed !== null) {
    return isNumbered(scope, listed)
      ? null
      : unitOf(scope, first, listed.last, 'counted-noun', listed.match.cue.id);
  }
  if (number.weak) return null;
  const last = unknownNoun(scope, first);
  return last < 0 ? null : unitOf(scope, first, last, 'noun', undefined);
}
