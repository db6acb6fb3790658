/** Finds places: administrative chains, listed names, and names behind words such as `xã`, `đường`, `sân bay`. */
import { AtomKind, Gap, isCapitalised, rangeText, type TokenTable } from '../../token/table.js';
import type { Evidence, LocationEntity } from '../../types.js';
import type { EntityMatch } from '../entity-match.js';
import { lineEnd } from '../line-end.js';
import type { LocationLexicon, PlaceForm, UnitForm } from './location-lexicon.js';
import { placeFacts } from './place-facts.js';
import { capitalsEnd, isNamePart, type PlaceSourceText } from './place-name.js';
import { readBarePlace } from './read-bare-place.js';
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

/** A name that stood behind a unit word before and now stands alone; the first atom after it, or -1. */
function readRemembered(
  { seen }: Search,
  source: PlaceSourceText,
  i: number,
): { readonly next: number; readonly unit: UnitForm } | null {
  const { table, first } = source;
  if (seen.size === 0 || !isNamePart(table, i)) return null;
  if (i > first && table.gap[i] === Gap.SPACE && isCapitalised(table, i - 1)) return null;
  const next = capitalsEnd(source, i);
  if (next - i < 2) return null;
  const unit = seen.get(rangeText(table, i, next - 1));
  return unit === undefined ? null : { next, unit };
}

/** The place that begins at atom `i` goes into `found`; returns the first atom after it, or `i` when none does. */
function readAt(search: Search, source: PlaceSourceText, i: number): number {
  const { table } = source;
  const behindUnit = readUnitPlace(source, i);
  if (behindUnit !== null) {
    const { first, next, score, unit, name } = behindUnit;
    remember(search, table, behindUnit);
    add(search, table, first, next, score, 'unit', unit, name);
    return next;
  }
  const bare = readBarePlace(source, i);
  if (bare !== null) {
    add(search, table, i, bare.next, bare.score, bare.form.source, null, bare.form);
    return bare.next;
  }
  const again = readRemembered(search, source, i);
  if (again === null) return i;
  add(search, table, i, again.next, REMEMBERED, 'again', again.unit, null);
  return again.next;
}

/** Finds places. Matches are in text order and do not overlap. Linear in the number of atoms. */
export function findLocations(
  table: TokenTable,
  lexicon: LocationLexicon,
  options: FindLocationsOptions = {},
): EntityMatch[] {
  const { id, kind, length } = table;
  const names = lexicon.names.root;
  const units = lexicon.units.root;
  const search: Search = { lexicon, day: options.publishedAt?.slice(0, 10), seen: new Map(), found: [] };
  let source: PlaceSourceText = { table, lexicon, first: 0, limit: 0 };
  for (let i = 0; i < length; i++) {
    const word = id[i]!;
    const listed = names[word] !== 0 || units[word] !== 0;
    if (!listed && !(search.seen.size > 0 && kind[i] === AtomKind.WORD && isCapitalised(table, i))) continue;
    if (i >= source.limit)
      source = { table, lexicon, first: i === 0 ? 0 : lineStart(table, i), limit: lineEnd(table, i) };
    const next = readAt(search, source, i);
    if (next > i) i = next - 1;
  }
  return search.found;
}

function lineStart({ gap }: TokenTable, i: number): number {
  let first = i;
  while (first > 0 && gap[first]! < Gap.LINE) first--;
  return first;
}
