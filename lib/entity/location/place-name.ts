/** Reads names of places: listed ones, and runs of capitals behind a unit word. */
import { follow } from '../../lexicon/matcher.js';
import {
  AtomKind,
  atomText,
  Gap,
  isCapitalised,
  isMark,
  Mark,
  Shape,
  type TokenTable,
} from '../../token/table.js';
import { wordAt } from '../typed-words.js';
import { type LocationLexicon, OPENED_SMALL, type PlaceForm, STRICT_LENGTH } from './location-lexicon.js';

/** A listed name at an atom. */
export interface ListedName {
  readonly form: PlaceForm;
  readonly next: number;
}

/** The line that is read, and the words it is read with. */
export interface PlaceSourceText {
  readonly table: TokenTable;
  readonly lexicon: LocationLexicon;
  /** First atom of the line, and first atom after it. */
  readonly first: number;
  readonly limit: number;
}

/** Most places that the name of a road joins by dashes, without the first. */
const MAX_ENDS = 3;
/** Longest unlisted name, in syllables. */
const MAX_NAME = 4;

const NONE: readonly ListedName[] = [];

/** Whether atom `i` is written as a listed name is: with a capital, or with a full stop inside: `tp.HCM`. */
export function isWrittenAsName(table: TokenTable, i: number): boolean {
  return (
    isCapitalised(table, i) || (table.kind[i] === AtomKind.ABBREVIATION && table.shape[i] === Shape.MIXED)
  );
}

function hasCapitals(table: TokenTable, i: number, length: number, form: PlaceForm): boolean {
  const { capitals, source, numbered } = form;
  if (numbered && source === 'district') return true;
  if (capitals === 0) return false;
  let seen = 0;
  for (let k = 0; k < length; k++) if (isWrittenAsName(table, i + k)) seen |= 1 << k;
  if (length > STRICT_LENGTH) return seen !== 0;
  // `Nam bộ`, `Đông Nam bộ`: the last word of a region may be small.
  let needed = source === 'region' ? capitals & ~(1 << (length - 1)) : capitals;
  if (length > 1 && seen > 1 && OPENED_SMALL.has(source)) needed &= ~1;
  return (seen & needed) === needed && seen !== 0;
}

/** The listed names at atom `i`, longest first; of names alike the first lexicon wins. */
export function listedNames({ table, lexicon, limit }: PlaceSourceText, i: number): readonly ListedName[] {
  if (i >= limit) return NONE;
  const { names } = lexicon;
  let found: ListedName[] | null = null;
  let next = i + 1;
  for (let node = names.root[table.id[i]!]!; node !== 0; node = follow(names, table, node, next++, limit)) {
    for (const form of names.entries[node]!) {
      if (!hasCapitals(table, i, next - i, form)) continue;
      if (found === null) found = [];
      found.push({ form, next });
    }
  }
  if (found === null) return NONE;
  return found.length > 1 ? found.sort((a, b) => b.next - a.next) : found;
}

/** Whether atom `i` is a word that may be part of an unlisted name. */
export function isNamePart(table: TokenTable, i: number): boolean {
  return table.kind[i] === AtomKind.WORD && isCapitalised(table, i);
}

/** First atom after the capitals that begin at `i`, at most `most` of them; a close hyphen joins syllables. */
export function capitalsEnd(source: PlaceSourceText, i: number, most: number = MAX_NAME): number {
  const { table, limit } = source;
  let k = i;
  let count = 0;
  while (k < limit && count < most && isNamePart(table, k)) {
    k++;
    count++;
    const hyphen = isMark(table, k, Mark.DASH) && table.gap[k] === Gap.NONE && table.gap[k + 1] === Gap.NONE;
    if (hyphen && k + 1 < limit && table.kind[k + 1] === AtomKind.WORD) k++;
  }
  return isMark(table, k - 1, Mark.DASH) ? k - 1 : k;
}

/** Whether atom `i` is a family name with another capital behind it: a person begins here. */
export function beginsPerson({ table, lexicon, limit }: PlaceSourceText, i: number): boolean {
  return (
    i + 1 < limit && lexicon.families.has(table.id[i]!) && isNamePart(table, i) && isNamePart(table, i + 1)
  );
}

/** End of an unlisted name at `i`: the capitals up to where a person's name or a body begins; `i` when none stands. */
export function unlistedEnd(source: PlaceSourceText, i: number): number {
  const { table, lexicon, limit } = source;
  if (i >= limit || !isNamePart(table, i) || wordAt(lexicon.words, table, i, 'not-name', limit) !== null)
    return i;
  const end = capitalsEnd(source, i);
  for (let k = i + 2; k < end; k++) {
    if (beginsPerson(source, k) && capitalsEnd(source, k) - k >= 3) return k;
  }
  return end;
}

/** `Tân Phú 2`, `Đà Nẵng – Quảng Ngãi`: numbers and second ends that belong to a name. */
export function extendName(
  source: PlaceSourceText,
  next: number,
  type: string,
  more: number = MAX_ENDS,
): number {
  const { table, limit } = source;
  if (
    type === 'hamlet' &&
    next < limit &&
    table.kind[next] === AtomKind.NUMBER &&
    /^[0-9]{1,2}$/.test(atomText(table, next))
  )
    return next + 1;
  if (more === 0 || type !== 'road' || !isMark(table, next, Mark.DASH)) return next;
  const listed = listedNames(source, next + 1)[0];
  const end = listed?.next ?? unlistedEnd(source, next + 1);
  return end > next + 1 ? extendName(source, end, type, more - 1) : next;
}
