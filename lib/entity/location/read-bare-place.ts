/** Reads listed names that stand without a unit word: `Hậu Giang`, `Việt Nam`, `ĐBSCL`, `Trường Sa`. */
import { syllable } from '../../text/syllable/syllable.js';
import { AtomKind, atomText, Gap, isMark, Mark, Shape } from '../../token/table.js';
import { DOUBTFUL } from '../finder-match.js';
import { wordAt } from '../typed-words.js';
import {
  beginsPerson,
  isNamePart,
  isWrittenAsName,
  type ListedName,
  listedNames,
  type PlaceSourceText,
} from './place-name.js';

/** A listed name with the trust it earns where it stands. */
export interface BarePlace extends ListedName {
  readonly score: number;
}

const SCORES: Readonly<Record<string, number>> = {
  province: 0.85,
  country: 0.85,
  region: 0.8,
  city: 0.75,
  natural: 0.7,
  built: 0.7,
  district: 0.6,
};

/** Whether atom `i` opens a sentence: a line begins, or a full stop, a colon or a quotation mark stands before it. */
function opensSentence({ table, first }: PlaceSourceText, i: number): boolean {
  if (i === first) return true;
  if (table.kind[i - 1]! < AtomKind.PUNCTUATION) return false;
  return (
    !isMark(table, i - 1, Mark.COMMA) && !isMark(table, i - 1, Mark.DASH) && !isMark(table, i - 1, Mark.SLASH)
  );
}

/** Whether a capitalised word stands right before `i` for a reason of its own: it is part of the same name. */
function followsCapital(source: PlaceSourceText, i: number): boolean {
  const { table, first, lexicon } = source;
  if (i === first || table.gap[i] !== Gap.SPACE || !isNamePart(table, i - 1)) return false;
  if (table.shape[i - 1] === Shape.UPPER) return false;
  return !opensSentence(source, i - 1) || lexicon.families.has(table.id[i - 1]!);
}

/** Whether a capital right behind goes on with the name: `Việt Nam Airlines`, `Hà Nội Mới`. */
function precedesCapital(source: PlaceSourceText, next: number): boolean {
  const { table, limit } = source;
  if (next >= limit) return false;
  // `Ảnh: Thống Nhất-TTXVN`
  const credit =
    isMark(table, next, Mark.DASH) && table.gap[next] === Gap.NONE && table.gap[next + 1] === Gap.NONE;
  if (credit && table.shape[next + 1] === Shape.UPPER) return true;
  if (table.gap[next] !== Gap.SPACE || !isNamePart(table, next)) return false;
  return !beginsPerson(source, next) && listedNames(source, next).length === 0;
}

function followsPersonWord({ table, lexicon, first }: PlaceSourceText, i: number): boolean {
  for (let start = Math.max(first, i - 2); start < i; start++) {
    if (wordAt(lexicon.words, table, start, 'person-word', i)?.next === i) return true;
  }
  return false;
}

/** One syllable that is also a given name or a pronoun: `Anh`, `Đức`. */
function isCommonName(source: PlaceSourceText, i: number): boolean {
  const { table, lexicon, limit } = source;
  return wordAt(lexicon.words, table, i, 'common-name', limit) !== null && opensSentence(source, i);
}

/** Whether the name is only the beginning of another word, money or a language: `Anh hùng`, `đô la Mỹ`, `tiếng Anh`. */
function isOtherWord(
  { table, lexicon, first, limit }: PlaceSourceText,
  i: number,
  { form, next }: ListedName,
): boolean {
  const other = wordAt(lexicon.words, table, i, 'other-word', limit);
  if (other !== null && other.next > next) return true;
  if (form.source !== 'country') return false;
  for (let start = Math.max(first, i - 3); start < i; start++) {
    if (wordAt(lexicon.words, table, start, 'no-country', i)?.next === i) return true;
  }
  return false;
}

/** Whether the words of the name are one: communes need a unit word, as do `Đức` and towns of one syllable. */
function isName(source: PlaceSourceText, i: number, name: ListedName): boolean {
  const { form, next } = name;
  if (form.source === 'commune' || isOtherWord(source, i, name)) return false;
  // One syllable is a given name more often than a town; `Pleiku` is none of Vietnamese.
  if (form.source === 'district' && next - i === 1 && syllable(atomText(source.table, i)) !== null)
    return false;
  // `Hồ Chí Minh` alone is the person; `VN`, `HN` must be written so.
  if (
    form.source === 'province' &&
    form.row.id === 'province.ho-chi-minh' &&
    next - i === 3 &&
    isNamePart(source.table, i)
  )
    return false;
  return next - i > 1 || isWrittenAsName(source.table, i);
}

/** Whether what stands around a name lets it be a place's. */
function fits(source: PlaceSourceText, i: number, { form, next }: ListedName): boolean {
  if (followsCapital(source, i) || precedesCapital(source, next)) return false;
  if (next - i === 1 && isCommonName(source, i)) return false;
  const safe = form.source === 'region' || (form.source === 'country' && next - i > 1);
  return safe || !followsPersonWord(source, i);
}

/** `Long Phú 1, Thái Bình 2`: a small number before a mark goes with the name of a plant or quarter. */
export function numberedEnd({ table, lexicon, limit }: PlaceSourceText, next: number): number {
  if (next + 1 >= limit || table.kind[next] !== AtomKind.NUMBER || table.gap[next] !== Gap.SPACE) return next;
  if (table.end[next]! - table.start[next]! !== 1 || isMark(table, next + 1, Mark.DASH)) return next;
  const closed = table.kind[next + 1] === AtomKind.PUNCTUATION;
  return closed || wordAt(lexicon.words, table, next + 1, 'follower', limit) !== null ? next + 1 : next;
}

/**
 * The listed name at atom `i`, or null. Communes need a unit word: too many share their names with people. One that does
 * not fit where it stands is doubtful.
 */
export function readBarePlace(source: PlaceSourceText, i: number): BarePlace | null {
  let doubtful: BarePlace | null = null;
  for (const name of listedNames(source, i)) {
    if (!isName(source, i, name)) continue;
    const { form, next } = name;
    const { source: kind } = form;
    if (fits(source, i, name)) {
      // `(Việt Nam 4, Lào 3)` counts: no plant or quarter bears a country's name.
      const end = kind === 'country' || kind === 'region' ? next : numberedEnd(source, next);
      return { form, next: end, score: SCORES[kind] ?? 0.5 };
    }
    doubtful ??= { form, next, score: DOUBTFUL };
  }
  return doubtful;
}
