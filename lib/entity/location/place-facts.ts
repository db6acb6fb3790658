/** What the lexicons know of a place: its kind, code, and what became of it. */
import { cellOf, type LexiconRow } from '../../lexicon/rows.js';
import type { LocationEntity } from '../../types.js';
import { isoDay, parseIsoDay } from '../date/calendar-day.js';
import type { Writable } from '../span.js';
import type { LocationLexicon, PlaceForm, UnitForm } from './location-lexicon.js';

/** Facts of a location, as fields of the entity. */
export type PlaceFacts = Pick<LocationEntity, 'unit' | 'status'> &
  Partial<Pick<LocationEntity, 'id' | 'code' | 'successor'>>;

/** Levels of administrative unit words, and kinds of the others. */
const UNIT_OF_TYPE: Readonly<Record<string, string>> = {
  nature: 'natural',
  hamlet: 'village',
  admin: 'city',
  foreign: 'region',
  area: 'region',
};

function unitName(unit: UnitForm | null, name: PlaceForm | null): string {
  if (unit !== null) {
    const { type, fields } = unit.row;
    if (type === 'admin' && fields.level === '' && name !== null) return name.source;
    return type === 'admin' || type === 'hamlet' ? fields.level || 'city' : (UNIT_OF_TYPE[type] ?? type);
  }
  if (name === null) return 'unknown';
  return name.source === 'natural' || name.source === 'built' ? name.row.type : name.source;
}

/** Whether the row is in force on the day; without a day, whether it still is. */
function isCurrent({ validFrom, validTo }: LexiconRow, day: string | undefined): boolean {
  if (day === undefined) return validTo === '';
  return (validFrom === '' || validFrom <= day) && (validTo === '' || day <= validTo);
}

/** First day of the units of 2025: two tiers, 34 provinces, new codes. */
const REFORM = '2025-07-01';

type Successor = LocationEntity['successor'];

const successors = new WeakMap<LexiconRow, { readonly successor: Successor }>();

/** What took the place of an abolished unit; made once for each row. */
function successorOf(row: LexiconRow, lexicon: LocationLexicon): Successor {
  const known = successors.get(row);
  if (known !== undefined) return known.successor;
  const successor = readSuccessor(row, lexicon);
  successors.set(row, { successor });
  return successor;
}

/** Ids of what took a unit's place; a district without one left its tasks to its communes, so that its province stands in. */
function successorIds({ fields, validTo }: LexiconRow, { placesById }: LocationLexicon): readonly string[] {
  const own = fields.successor ?? '';
  if (own !== '') return own.split(',');
  const province = placesById.get(fields.province ?? '')?.row;
  if (province === undefined) return [];
  const gone = province.validTo !== '' && province.validTo <= validTo;
  return gone ? (province.fields.successor ?? '').split(',') : [province.id];
}

function readSuccessor(row: LexiconRow, lexicon: LocationLexicon): Successor {
  const names = successorIds(row, lexicon).flatMap((id) => lexicon.placesById.get(id)?.row.canonical ?? []);
  if (row.validTo === '' || names.length === 0) return undefined;
  return {
    name: names.join(', '),
    since: isoDay(parseIsoDay(row.validTo) + 1),
    decree: row.fields.decree ?? '',
  };
}

/** The unit of the same name and kind that took its place: the city of Huế, of the province and since 2025 of its own. */
function heirOf(
  { row }: PlaceForm,
  lexicon: LocationLexicon,
  day: string | undefined,
): PlaceForm | undefined {
  const heir = row.validTo === '' ? undefined : lexicon.placesById.get(row.fields.successor ?? '');
  const same = heir !== undefined && heir.row.canonical === row.canonical && heir.row.type === row.type;
  return same && isCurrent(heir.row, day) ? heir : undefined;
}

function searchForerunner({ row }: PlaceForm, { placesById }: LocationLexicon): PlaceForm | undefined {
  for (const place of placesById.places) {
    const { canonical, type } = place.row;
    const precedes = cellOf(place.row, 'successor') === row.id;
    if (precedes && canonical === row.canonical && type === row.type) return place;
  }
  return undefined;
}

const forerunners = new WeakMap<PlaceForm, { readonly place: PlaceForm | undefined }>();

/** The unit of the same name and kind that was there before a unit not yet in force; looked for once. */
function forerunnerOf(name: PlaceForm, lexicon: LocationLexicon): PlaceForm | undefined {
  const known = forerunners.get(name);
  if (known !== undefined) return known.place;
  const place = searchForerunner(name, lexicon);
  forerunners.set(name, { place });
  return place;
}

/** The unit of that name in force on the day, where it is another one than the lexicon's first. */
function otherUnit(
  name: PlaceForm,
  lexicon: LocationLexicon,
  day: string | undefined,
): PlaceForm | undefined {
  if (isCurrent(name.row, day)) return undefined;
  const early = day !== undefined && name.source === 'province' && day < name.row.validFrom;
  return early ? forerunnerOf(name, lexicon) : heirOf(name, lexicon, day);
}

/** The unit of that name on the day: another one may stand for a while for yet another. */
function unitOn(name: PlaceForm, lexicon: LocationLexicon, day: string | undefined): PlaceForm {
  const other = otherUnit(name, lexicon, day);
  return other === undefined || other.row === name.row ? name : unitOn(other, lexicon, day);
}

/** The code in the statistical list: that of the day, which is today's where no day is known. */
function codeOf({ fields, validTo }: LexiconRow, day: string | undefined): string {
  const { code = '', code_2025: since = '' } = fields;
  return since !== '' && validTo === '' && (day === undefined || day >= REFORM) ? since : code || since;
}

function statusOf({ row, source }: PlaceForm, day: string | undefined): LocationEntity['status'] {
  if (isCurrent(row, day)) return 'current';
  const administrative = source === 'province' || source === 'district' || source === 'commune';
  return administrative && row.validTo !== '' ? 'abolished' : 'unknown';
}

/**
 * Adds the facts of a place to an entity under construction.
 * @returns the place of the day where it is a listed one
 * @param day day of publication (ISO 8601), on which the status is judged; absent: the status in the lexicon
 */
export function addFacts(
  facts: Partial<Writable<PlaceFacts>>,
  lexicon: LocationLexicon,
  unit: UnitForm | null,
  name: PlaceForm | null,
  day: string | undefined,
): PlaceForm | null {
  if (name === null) {
    facts.unit = unitName(unit, name);
    facts.status = 'unknown';
    return null;
  }
  const place = unitOn(name, lexicon, day);
  const { row } = place;
  const code = codeOf(row, day);
  facts.id = row.id;
  facts.unit = unitName(unit, place);
  if (code !== '') facts.code = code;
  facts.status = statusOf(place, day);
  const successor = facts.status === 'abolished' ? successorOf(row, lexicon) : undefined;
  if (successor !== undefined) facts.successor = successor;
  return place;
}

/** The facts of a place that has a name, as an object. */
export function placeFacts(lexicon: LocationLexicon, name: PlaceForm, day: string | undefined): PlaceFacts {
  const facts: Partial<Writable<PlaceFacts>> = {};
  addFacts(facts, lexicon, null, name, day);
  return facts as PlaceFacts;
}
