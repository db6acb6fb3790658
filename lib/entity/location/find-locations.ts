/** Finds places: administrative chains, listed names, and names behind words such as `xã`, `đường`, `sân bay`. */
import { AtomKind, Gap, isCapitalised, rangeText, Shape, type TokenTable } from '../../token/table.js';
import type { Evidence, LocationEntity } from '../../types.js';
import { typeNumber } from '../candidate.js';
import { DOUBTFUL, type FinderMatch } from '../finder-match.js';
import { Opening } from '../lexicon/opening.js';
import type { OpenAtoms } from '../lexicon/openings.js';
import { lineEnd } from '../line-end.js';
import type { Writable } from '../span.js';
import {
  type LocationLexicon,
  type PlaceForm,
  type PlaceSource,
  PlaceStart,
  type UnitForm,
} from './location-lexicon.js';
import { addFacts } from './place-facts.js';
import { isNamePart, listedNames, type PlaceSourceText } from './place-name.js';
import { numberedEnd, readBarePlace } from './read-bare-place.js';
import { type PlaceRead, readUnitPlace } from './read-unit-place.js';
import { settleNamesakes } from './settle-namesakes.js';

const LOCATION = typeNumber('LOCATION');

/** Score of a name that the text gave a unit word before. */
const REMEMBERED = 0.55;

/** Names of the rules that read listed names. */
const BARE_RULES: Readonly<Record<PlaceSource, string>> = {
  province: 'location-province',
  district: 'location-district',
  commune: 'location-commune',
  country: 'location-country',
  city: 'location-city',
  region: 'location-region',
  natural: 'location-natural',
  built: 'location-built',
};

interface Search {
  readonly lexicon: LocationLexicon;
  readonly day: string | undefined;
  /** Names of two and more syllables that stood behind an administrative unit word. */
  readonly seen: Map<string, UnitForm>;
  /** Vocabulary ids of their first atoms. */
  readonly seenStarts: Set<number>;
  readonly found: FinderMatch[];
  /** The listed place of each of these, or null. */
  readonly places: (PlaceForm | null)[];
}

function add(
  search: Search,
  table: TokenTable,
  first: number,
  next: number,
  score: number,
  rule: string,
  unit: UnitForm | null,
  name: PlaceForm | null,
): void {
  const text = rangeText(table, first, next - 1);
  const entry = name?.row.id ?? unit?.row.id;
  const evidence: Evidence = entry === undefined ? { rule, text } : { rule, entry, text };
  // Field by field: objects spread into one another are slow.
  const entity: Partial<Writable<LocationEntity>> = {
    start: table.start[first]!,
    end: table.end[next - 1]!,
    text,
    type: 'LOCATION',
  };
  search.places.push(addFacts(entity, search.lexicon, unit, name, search.day));
  entity.evidence = [evidence];
  search.found.push({
    first,
    last: next - 1,
    score,
    entity: entity as LocationEntity,
    type: LOCATION,
    rule,
    entry: entry ?? '',
    unit: entity.unit!,
  });
}

function remember(
  { seen, seenStarts }: Search,
  table: TokenTable,
  { unit, nameStart, next }: PlaceRead,
): void {
  const administrative = unit.row.type === 'admin' || unit.row.type === 'hamlet';
  if (administrative && next - nameStart >= 2 && isNamePart(table, nameStart)) {
    seen.set(rangeText(table, nameStart, next - 1), unit);
    seenStarts.add(table.id[nameStart]!);
  }
}

/** Kinds of places that share a name and are told apart by a number: `Nhà máy nhiệt điện Long Phú 1`. */
const NUMBERED: ReadonlySet<string> = new Set(['nature', 'plant', 'built', 'zone']);

/** Longest name that is looked for again, in atoms. */
const MAX_REMEMBERED = 4;

/** A name that has a unit word elsewhere in the text; null where none begins at atom `i`. */
function readRemembered(
  { seen }: Search,
  table: TokenTable,
  i: number,
  limit: number,
): { readonly next: number; readonly unit: UnitForm } | null {
  if (i > 0 && table.gap[i] === Gap.SPACE && isCapitalised(table, i - 1)) return null;
  let next = i + 1;
  while (
    next < limit &&
    next - i < MAX_REMEMBERED &&
    table.gap[next] === Gap.SPACE &&
    isNamePart(table, next)
  )
    next++;
  const unit = next - i < 2 ? undefined : seen.get(rangeText(table, i, next - 1));
  return unit === undefined ? null : { next, unit };
}

/** The listed name, where it is a unit of the kind that the word before it says: no province is called sông. */
function ownName({ row }: UnitForm, name: PlaceForm | null): PlaceForm | null {
  if (name === null) return null;
  const { source } = name;
  const { level = '' } = row.fields;
  if (row.type === 'admin') {
    const fits =
      level === '' ? source === 'province' || source === 'district' || source === 'city' : source === level;
    return fits ? name : null;
  }
  if (row.type === 'country') return source === 'country' ? name : null;
  return row.type === 'area'
    ? source === 'region'
      ? name
      : null
    : source === 'natural' || source === 'built'
      ? name
      : null;
}

/** The place that begins at atom `i` goes into `found`; returns the first atom after it, or `i` when none does. */
function readAt(search: Search, source: PlaceSourceText, i: number, opening: number): number {
  const { table } = source;
  const behindUnit = (opening & Opening.UNIT) === 0 ? null : readUnitPlace(source, i);
  if (behindUnit !== null) {
    const { first, next, score, unit, name } = behindUnit;
    remember(search, table, behindUnit);
    // `Sông Hậu`, `Sân bay Nội Bài` are listed with their unit words.
    const whole = listedNames(source, i)[0];
    const listed = whole !== undefined && whole.next >= next;
    const own = listed ? whole.form : ownName(unit, name);
    const least = listed ? whole.next : next;
    const end = NUMBERED.has(unit.row.type) ? numberedEnd(source, least) : least;
    // The first syllable of `Buôn Ma Thuột` is no unit of the town, nor is `TT.` in `TT. Huế`.
    const town = listed && (whole.form.source === 'district' || whole.form.source === 'province');
    add(search, table, first, end, score, 'location-unit', town ? null : unit, own);
    return end;
  }
  const bare = (opening & Opening.NAME) === 0 ? null : readBarePlace(source, i);
  if (bare !== null) {
    const doubtful = bare.score === DOUBTFUL;
    const rule = doubtful ? 'location-doubtful' : BARE_RULES[bare.form.source];
    add(search, table, i, bare.next, bare.score, rule, null, bare.form);
    return doubtful ? i : bare.next;
  }
  return i;
}

/** Finds again, without their unit words, the names that the text gives one somewhere. */
function findRemembered(search: Search, table: TokenTable): FinderMatch[] {
  const { lexicon, day, seen, seenStarts, found } = search;
  if (seenStarts.size === 0) return found;
  const again: Search = { lexicon, day, seen, seenStarts, found: [], places: [] };
  const begins = new Uint8Array(lexicon.starts.length);
  for (const id of seenStarts) begins[id] = 1;
  const { shape, id } = table;
  let at = 0;
  for (let i = 0; i < table.length; i++) {
    if (shape[i] !== Shape.TITLE || begins[id[i]!] === 0) continue;
    while (at < found.length && found[at]!.last < i) at++;
    if (at < found.length && found[at]!.first <= i) continue;
    const read = readRemembered(again, table, i, found[at]?.first ?? table.length);
    if (read === null) continue;
    add(again, table, i, read.next, REMEMBERED, 'location-again', read.unit, null);
    i = read.next - 1;
  }
  return again.found.length === 0 ? found : [...found, ...again.found].sort((a, b) => a.first - b.first);
}

/** Whether a capital or a number stands close behind a word in small letters: no name can follow otherwise. */
function hasNameAhead({ kind, shape, gap, length }: TokenTable, i: number): boolean {
  const last = Math.min(length, i + NAME_REACH);
  for (let k = i + 1; k < last && gap[k]! <= Gap.SPACE; k++) {
    if (kind[k]! < AtomKind.PUNCTUATION && (shape[k]! >= Shape.TITLE || kind[k] !== AtomKind.WORD))
      return true;
  }
  return false;
}

/** Atoms within which a capital or a number stands that belongs to a place: the unit's own and two modifiers. */
const NAME_REACH = 10;

/** What places begin with. */
const PLACES = Opening.UNIT | Opening.NAME;
/** What they may begin with in small letters. */
const SMALL = PlaceStart.UNIT | PlaceStart.ANY_NAME;

/**
 * Finds places. Matches are in text order and do not overlap. Linear in the number of atoms.
 * @param openings what may begin where, as bits of `Opening`
 * @param publishedAt day of publication (ISO 8601): whether a unit is abolished is judged on it
 */
export function findLocations(
  table: TokenTable,
  lexicon: LocationLexicon,
  openings: OpenAtoms,
  publishedAt?: string,
): FinderMatch[] {
  const { id, shape } = table;
  const { groups, atoms, count } = openings;
  const { starts } = lexicon;
  const search: Search = {
    lexicon,
    day: publishedAt?.slice(0, 10),
    seen: new Map(),
    seenStarts: new Set(),
    found: [],
    places: [],
  };
  let source: PlaceSourceText = { table, lexicon, first: 0, limit: 0 };
  let after = 0;
  for (let k = 0; k < count; k++) {
    const i = atoms[k]!;
    const opening = groups[i]! & PLACES;
    if (i < after || opening === 0) continue;
    const small = shape[i]! < Shape.TITLE;
    if (small && ((starts[id[i]!]! & SMALL) === 0 || !hasNameAhead(table, i))) continue;
    if (i >= source.limit) source = { table, lexicon, first: lineStart(table, i), limit: lineEnd(table, i) };
    after = readAt(search, source, i, opening);
  }
  settleNamesakes(search.found, search.places, lexicon, search.day);
  return findRemembered(search, table);
}

function lineStart({ gap }: TokenTable, i: number): number {
  let first = i;
  while (first > 0 && gap[first]! < Gap.LINE) first--;
  return first;
}
