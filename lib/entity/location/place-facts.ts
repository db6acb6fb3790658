/** What the lexicons know of a place: its kind, code, and what became of it. */
import type { LexiconRow } from '../../lexicon/rows.js';
import type { LocationEntity } from '../../types.js';
import { isoDay, parseIsoDay } from '../date/calendar-day.js';
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

function readSuccessor(row: LexiconRow, { byId }: LocationLexicon): Successor {
  const names = (row.fields.successor ?? '').split(',').flatMap((id) => byId.get(id)?.canonical ?? []);
  if (row.validTo === '' || names.length === 0) return undefined;
  return {
    name: names.join(', '),
    since: isoDay(parseIsoDay(row.validTo) + 1),
    decree: row.fields.decree ?? '',
  };
}

/**
 * The facts of a place.
 * @param day day of publication (ISO 8601), on which the status is judged; absent: the status in the lexicon
 */
export function placeFacts(
  lexicon: LocationLexicon,
  unit: UnitForm | null,
  name: PlaceForm | null,
  day: string | undefined,
): PlaceFacts {
  const base = unitName(unit, name);
  if (name === null) return { unit: base, status: 'unknown' };
  const { row } = name;
  const code = row.fields.code || row.fields.code_2025;
  const administrative =
    name.source === 'province' || name.source === 'district' || name.source === 'commune';
  const status = isCurrent(row, day)
    ? 'current'
    : administrative && row.validTo !== ''
      ? 'abolished'
      : 'unknown';
  const successor = status === 'abolished' ? successorOf(row, lexicon) : undefined;
  return {
    id: row.id,
    unit: base,
    ...(code === undefined || code === '' ? {} : { code }),
    status,
    ...(successor === undefined ? {} : { successor }),
  };
}
