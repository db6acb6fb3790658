/** Reads places behind a unit word: `tỉnh Hậu Giang`, `quận 1`, `xã Đăk Xú`, `cầu Bạch Đằng`, `tuyến metro số 1`. */
import { matchLongest } from '../../lexicon/matcher.js';
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
import { type PlaceForm, type PlaceSource, PlaceStart, type UnitForm } from './location-lexicon.js';
import {
  beginsPerson,
  capitalsEnd,
  extendName,
  listedNames,
  type PlaceSourceText,
  unlistedEnd,
} from './place-name.js';
import { isCompound, isSurname } from './unit-lookalikes.js';

/** A place that was read. */
export interface PlaceRead {
  /** First atom: the unit word, or the name where several names share the unit. */
  readonly first: number;
  readonly next: number;
  readonly unit: UnitForm;
  readonly name: PlaceForm | null;
  /** First atom of the name. */
  readonly nameStart: number;
  readonly score: number;
}

/** Which names an administrative unit takes, best first. */
const OF_LEVEL: Readonly<Record<string, readonly PlaceSource[]>> = {
  province: ['province', 'district', 'city'],
  district: ['district', 'province'],
  commune: ['commune', 'district'],
};

/** Types whose unit words are also parts of other words: `yêu cầu`, `văn bản`, `lao động`. */
const STRONG = new Set(['admin']);
/** Names that no hamlet has. */
const NO_HAMLET = new Set<PlaceSource>(['country', 'province', 'region']);
/** Types that take numbers as names. */
const NUMBERED = new Set(['admin', 'hamlet', 'street', 'road']);
/** Types whose names follow at once. */
const UNMODIFIED = new Set(['admin', 'hamlet', 'area', 'country', 'street']);
/** What a small word behind a unit word must be; numbered names begin with a unit word: `quận 1`. */
const LEADS = PlaceStart.ANY_NAME | PlaceStart.BETWEEN | PlaceStart.UNIT;

/** Whether the abbreviation is written as listed; with its full stop it may be small: `q.Cầu Giấy`, `Tp. Huế`. */
function isWritten(table: TokenTable, i: number, next: number, { short, text }: UnitForm): boolean {
  if (!short) return true;
  // `GD&ĐT Hà Nội`
  if (i > 0 && table.gap[i] === Gap.NONE && !isMark(table, i - 1, Mark.OPEN_BRACKET)) return false;
  const written = table.text.slice(table.start[i], table.end[next - 1]);
  return written === text || (text.endsWith('.') && written.toUpperCase() === text);
}

/** First atom after a number that names a place (`1`, `1A`, `số 5`), or -1. */
function numberEnd({ table, lexicon, limit }: PlaceSourceText, i: number, unit: UnitForm): number {
  if (!NUMBERED.has(unit.row.type) || unit.row.fields.follows?.includes('number') !== true) return -1;
  const at = wordAt(lexicon.words, table, i, 'number', limit)?.next ?? i;
  if (at >= limit) return -1;
  const text = atomText(table, at);
  if (table.kind[at] === AtomKind.WORD) return /^[0-9]{1,3}\p{Lu}{1,2}$/u.test(text) ? at + 1 : -1;
  if (table.kind[at] !== AtomKind.NUMBER || !/^[0-9]{1,3}$/.test(text)) return -1;
  // `tổ 3 người`, `xã 135 hộ`: a number before a small word counts it.
  const counted = at + 1 < limit && table.kind[at + 1] === AtomKind.WORD && !isCapitalised(table, at + 1);
  return counted &&
    unit.row.type !== 'admin' &&
    unit.row.type !== 'road' &&
    wordAt(lexicon.words, table, at + 1, 'follower', limit) === null
    ? -1
    : at + 1;
}

function listedFor(
  source: PlaceSourceText,
  i: number,
  { row }: UnitForm,
): { readonly form: PlaceForm; readonly next: number } | null {
  const names = listedNames(source, i);
  if (row.type === 'country' || row.type === 'area') {
    return (
      names.find(
        ({ form }) => form.source === 'country' || (row.type === 'area' && form.source === 'region'),
      ) ?? null
    );
  }
  // `tổ Hà Nội` is a group of deputies.
  if (row.type === 'hamlet') return names.find(({ form }) => !NO_HAMLET.has(form.source)) ?? null;
  if (row.type !== 'admin') return names.find(({ form }) => form.source !== 'country') ?? null;
  const sources = OF_LEVEL[row.fields.level ?? ''] ?? ['district', 'province', 'commune', 'city'];
  const longest = names[0]?.next ?? 0;
  const ranked = names
    .filter(({ next }) => next === longest)
    .sort((a, b) => rank(sources, a.form) - rank(sources, b.form));
  return ranked[0] ?? null;
}

function rank(sources: readonly PlaceSource[], { source }: PlaceForm): number {
  const at = sources.indexOf(source);
  return at < 0 ? sources.length : at;
}

/** Whether the name behind a unit is that of its head: `UBND thành phố Nguyễn Văn An`; communes are named after people. */
function isHolder(source: PlaceSourceText, i: number, { row }: UnitForm): boolean {
  if (row.type !== 'admin' || row.fields.level === 'commune') return false;
  return beginsPerson(source, i) && capitalsEnd(source, i) - i >= 3;
}

/** The end of the name at `i`: the listed one, unless capitals go on that are no person's and no other place's. */
function nameEnd(
  source: PlaceSourceText,
  i: number,
  unit: UnitForm,
): { readonly next: number; readonly form: PlaceForm | null } {
  const listed = listedFor(source, i, unit);
  if (listed === null && unit.row.type === 'hamlet' && listedNames(source, i).length > 0)
    return { next: i, form: null };
  const unlisted = unit.row.type === 'country' || isHolder(source, i, unit) ? i : unlistedEnd(source, i);
  if (listed === null) return { next: unlisted, form: null };
  const more = unlisted - listed.next;
  const growing =
    unit.row.fields.level === 'commune' || unit.row.type === 'hamlet' || unit.row.type === 'street';
  if (!growing || more <= 0 || more >= 2 || listedNames(source, listed.next).length > 0)
    return { next: listed.next, form: listed.form };
  return { next: unlisted, form: null };
}

function skipModifiers({ table, lexicon, limit }: PlaceSourceText, i: number, { row }: UnitForm): number {
  if (UNMODIFIED.has(row.type)) return i;
  let at = i;
  for (let count = 0; count < 2; count++)
    at = wordAt(lexicon.words, table, at, 'modifier', limit)?.next ?? at;
  return at;
}

/** `nước Cộng hòa Cuba`. */
function skipStateForm({ table, lexicon, limit }: PlaceSourceText, i: number, { row }: UnitForm): number {
  return row.type === 'country' ? (wordAt(lexicon.words, table, i, 'state-form', limit)?.next ?? i) : i;
}

/** Whether the unit is shared by several names: `các tỉnh Hà Giang, Lào Cai`, `các tỉnh, thành phố Đà Nẵng, Huế`. */
function isShared(
  { table, lexicon, first }: PlaceSourceText,
  i: number,
  at: number,
  { row }: UnitForm,
): boolean {
  if (row.type !== 'admin' && row.type !== 'country') return false;
  for (let start = Math.max(first, i - 2); start < i; start++) {
    const word = wordAt(lexicon.words, table, start, 'plural', at);
    if (word !== null && (word.next === i || word.next === at)) return true;
  }
  return false;
}

/** Whether an unlisted name behind the unit may be one: a lone capital before small words mostly opens a sentence. */
function isPlausible(
  { table, lexicon, limit }: PlaceSourceText,
  unit: UnitForm,
  start: number,
  next: number,
): boolean {
  if (next - start >= 2)
    return !unit.short || unit.text.length > 2 || unit.text.endsWith('.') || LONG_SHORT.has(unit.text);
  if (unit.short) return false;
  const small = next < limit && table.kind[next] === AtomKind.WORD && !isCapitalised(table, next);
  return (
    STRONG.has(unit.row.type) || !small || wordAt(lexicon.words, table, next, 'follower', limit) !== null
  );
}

/** Abbreviations of two letters that hardly mean anything else. */
const LONG_SHORT = new Set(['TP', 'TX', 'QL']);

function readAfterUnit(source: PlaceSourceText, i: number, at: number, unit: UnitForm): PlaceRead | null {
  if (at >= source.limit) return null;
  const numbered = numberEnd(source, at, unit);
  if (numbered > 0) return { first: i, next: numbered, unit, name: null, nameStart: at, score: 0.85 };
  const nameStart = skipStateForm(source, skipModifiers(source, at, unit), unit);
  if (nameStart >= source.limit) return null;
  const { next, form } = nameEnd(source, nameStart, unit);
  if (next <= nameStart) return null;
  if (form === null && !isPlausible(source, unit, nameStart, next)) return null;
  const end = extendName(source, next, unit.row.type);
  // `các tỉnh miền Trung`, `các tỉnh, thành phố Đà Nẵng, …`: the unit word is not the name's own.
  const start =
    form?.source === 'region' && unit.row.type === 'admin'
      ? nameStart
      : isShared(source, i, at, unit)
        ? nameStart
        : i;
  const sure = STRONG.has(unit.row.type) || form !== null;
  return { first: start, next: end, unit, name: form, nameStart, score: sure ? 0.9 : 0.7 };
}

/** Whether atom `at` behind a unit word may begin a name or number, or a word that leads to one. */
function mayBeNamed({ table, lexicon, limit }: PlaceSourceText, at: number, type: string): boolean {
  if (at >= limit) return false;
  const kind = table.kind[at]!;
  if (kind === AtomKind.NUMBER) return true;
  if (kind < AtomKind.PUNCTUATION && table.shape[at]! >= Shape.TITLE) return true;
  const leads = UNMODIFIED.has(type) ? LEADS : LEADS | PlaceStart.MODIFIER;
  return (lexicon.starts[table.id[at]!]! & leads) !== 0;
}

/** `H.Mê Linh`: the capital of a unit word, close before the name. */
function readLetterPlace(source: PlaceSourceText, i: number): PlaceRead | null {
  const { table, lexicon } = source;
  const unit = lexicon.letters.get(atomText(table, i));
  if (unit === undefined || table.gap[i] === Gap.NONE) return null;
  return readAfterUnit(source, i, i + 1, unit);
}

/** The place whose unit word begins at atom `i`, or null. Linear in the length of the name. */
export function readUnitPlace(source: PlaceSourceText, i: number): PlaceRead | null {
  const { table, lexicon, limit } = source;
  if (table.id[i] === 0) return readLetterPlace(source, i);
  // The longest unit word first.
  let end = limit;
  while (end > i) {
    const match = matchLongest(lexicon.units, table, i, end);
    if (match === null) return null;
    const { length, entries } = match;
    const next = i + length;
    end = next - 1;
    const { type } = entries[0]!.row;
    if (!mayBeNamed(source, next, type)) continue;
    if (!STRONG.has(type) && (isCompound(source, i, next) || isSurname(source, i, next, type))) continue;
    for (const unit of entries) {
      const read = isWritten(table, i, next, unit) ? readAfterUnit(source, i, next, unit) : null;
      if (read !== null) return read;
    }
  }
  return null;
}
