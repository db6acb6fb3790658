/** Finds places: administrative chains, listed names, and names behind words such as `xã`, `đường`, `sân bay`. */
import { AtomKind, Gap, isCapitalised, rangeText, type TokenTable } from '../../token/table.js';
import type { Evidence, LocationEntity } from '../../types.js';
import type { EntityMatch } from '../entity-match.js';
import { lineEnd } from '../line-end.js';
import type { LocationLexicon, PlaceForm, UnitForm } from './location-lexicon.js';
import { placeFacts } from './place-facts.js';
import { capitalsEnd, isNamePart, listedNames, type PlaceSourceText } from './place-name.js';
import { numberedEnd, readBarePlace } from './read-bare-place.js';
import { type PlaceRead, readUnitPlace } from './read-unit-place.js';

/** Options of the location finder. */
export interface FindLocationsOptions {
  /** Day of publication (ISO 8601): whether a unit is abolished is judged on it. */
  readonly publishedAt?: string | undefined;
}

/** Score of a name that the text gave a unit word before. */
const REMEMBERED = 0.55;

interface Search {
  readonly lexicon: LocationLexicon;
  readonly day: string | undefined;
  /** Names of two and more syllables that stood behind an administrative unit word. */
  readonly seen: Map<string, UnitForm>;
  readonly found: EntityMatch[];
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
  const evidence: Evidence = { rule: `location-${rule}`, ...(entry === undefined ? {} : { entry }), text };
  const entity: LocationEntity = {
    start: table.start[first]!,
    end: table.end[next - 1]!,
    text,
    type: 'LOCATION',
    ...placeFacts(search.lexicon, unit, name, search.day),
    evidence: [evidence],
  };
  search.found.push({ first, last: next - 1, score, entity });
}

function remember({ seen }: Search, table: TokenTable, { unit, nameStart, next }: PlaceRead): void {
  const administrative = unit.row.type === 'admin' || unit.row.type === 'hamlet';
  if (administrative && next - nameStart >= 2 && isNamePart(table, nameStart)) {
    seen.set(rangeText(table, nameStart, next - 1), unit);
  }
}

/** A name that has a unit word elsewhere in the text; null where none begins at atom `i`. */
function readRemembered(
  { seen, lexicon }: Search,
  table: TokenTable,
  i: number,
  limit: number,
): { readonly next: number; readonly unit: UnitForm } | null {
  if (i > 0 && table.gap[i] === Gap.SPACE && isCapitalised(table, i - 1)) return null;
  const next = capitalsEnd({ table, lexicon, first: i, limit: Math.min(limit, lineEnd(table, i)) }, i);
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
function readAt(search: Search, source: PlaceSourceText, i: number): number {
  const { table } = source;
  const behindUnit = readUnitPlace(source, i);
  if (behindUnit !== null) {
    const { first, next, score, unit, name } = behindUnit;
    remember(search, table, behindUnit);
    // `Sông Hậu`, `Sân bay Nội Bài` are listed with their unit words.
    const whole = listedNames(source, i)[0];
    const own = whole !== undefined && whole.next === next ? whole.form : ownName(unit, name);
    const end = unit.row.type === 'nature' ? numberedEnd(source, next) : next;
    add(search, table, first, end, score, 'unit', unit, own);
    return end;
  }
  const bare = readBarePlace(source, i);
  if (bare !== null) {
    add(search, table, i, bare.next, bare.score, bare.form.source, null, bare.form);
    return bare.next;
  }
  return i;
}

/** Finds again, without their unit words, the names that the text gives one somewhere. */
function findRemembered(search: Search, table: TokenTable): EntityMatch[] {
  const { found, seen } = search;
  if (seen.size === 0) return found;
  const again: Search = { ...search, found: [] };
  let at = 0;
  for (let i = 0; i < table.length; i++) {
    while (at < found.length && found[at]!.last < i) at++;
    if (at < found.length && found[at]!.first <= i) continue;
    if (table.kind[i] !== AtomKind.WORD || !isCapitalised(table, i)) continue;
    const limit = found[at]?.first ?? table.length;
    const read = readRemembered(again, table, i, limit);
    if (read === null) continue;
    add(again, table, i, read.next, REMEMBERED, 'again', read.unit, null);
    i = read.next - 1;
  }
  return [...found, ...again.found].sort((a, b) => a.first - b.first);
}

/** Finds places. Matches are in text order and do not overlap. Linear in the number of atoms. */
export function findLocations(
  table: TokenTable,
  lexicon: LocationLexicon,
  options: FindLocationsOptions = {},
): EntityMatch[] {
  const { id, length } = table;
  const names = lexicon.names.root;
  const units = lexicon.units.root;
  const search: Search = { lexicon, day: options.publishedAt?.slice(0, 10), seen: new Map(), found: [] };
  let source: PlaceSourceText = { table, lexicon, first: 0, limit: 0 };
  for (let i = 0; i < length; i++) {
    const word = id[i]!;
    if (names[word] === 0 && units[word] === 0) continue;
    if (i >= source.limit)
      source = { table, lexicon, first: i === 0 ? 0 : lineStart(table, i), limit: lineEnd(table, i) };
    const next = readAt(search, source, i);
    if (next > i) i = next - 1;
  }
  return findRemembered(search, table);
}

function lineStart({ gap }: TokenTable, i: number): number {
  let first = i;
  while (first > 0 && gap[first]! < Gap.LINE) first--;
  return first;
}
