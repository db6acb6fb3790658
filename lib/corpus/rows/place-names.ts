/** Names of places by the lexicon, and the province that a text is about. */
import { PLACE_UNITS } from '../../data/lexicons/place-units.js';
import { defaultLocationLexicon } from '../../entity/location/location-lexicon.js';
import { prefixOfId } from '../../lexicon/row-id.js';
import { parseRows } from '../../lexicon/rows.js';
import { foldKey } from '../../text/fold-key.js';
import type { Entity } from '../../types.js';

/** A place of the lexicon. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
}

const PROVINCE = 'province';
/** The words before the name of a province or central city. */
const UNIT_IDS: readonly string[] = ['unit-place.tinh', 'unit-place.thanh-pho'];

interface Provinces {
  readonly byForm: ReadonlyMap<string, KnownPlace>;
  /** Folded words before names, with a space behind. */
  readonly units: readonly string[];
}

let loaded: Provinces | undefined;

function provinces(): Provinces {
  if (loaded !== undefined) return loaded;
  const byForm = new Map<string, KnownPlace>();
  for (const { row } of defaultLocationLexicon().placesById.withPrefix(PROVINCE).values()) {
    for (const form of row.forms) byForm.set(foldKey(form), { id: row.id, name: row.canonical });
  }
  const units = parseRows(PLACE_UNITS)
    .filter(({ id }) => UNIT_IDS.includes(id))
    .flatMap(({ forms }) => forms.map((form) => `${foldKey(form)} `));
  loaded = { byForm, units };
  return loaded;
}

/** What place texts were found to name; the same few come again and again. */
const named: Map<string, KnownPlace | null> = new Map();
const MOST_NAMED = 10_000;

function findProvince(text: string): KnownPlace | null {
  const { byForm, units } = provinces();
  const key = foldKey(text);
  const unit = units.find((word) => key.startsWith(word)) ?? '';
  return byForm.get(key) ?? byForm.get(key.slice(unit.length)) ?? null;
}

/** The province or central city that a place text names (`tỉnh An Giang`, `Cần Thơ`), or null. */
export function provinceNamed(text: string): KnownPlace | null {
  const known = named.get(text);
  if (known !== undefined) return known;
  if (named.size >= MOST_NAMED) named.clear();
  const found = findProvince(text);
  named.set(text, found);
  return found;
}

/** The preferred name of a place of the lexicon. */
export function placeName(id: string | undefined): string | null {
  return id === undefined ? null : (defaultLocationLexicon().placesById.get(id)?.row.canonical ?? null);
}

/** The province that an entity names, itself or in the name of a body or an office. */
function provinceOf(entity: Entity): KnownPlace | null {
  if (entity.type === 'LOCATION') {
    const known = prefixOfId(entity.id ?? '') === PROVINCE;
    return known ? { id: entity.id!, name: placeName(entity.id) ?? entity.text } : null;
  }
  const inside = entity.type === 'ORGANIZATION' || entity.type === 'POSITION' ? entity.place : undefined;
  return inside === undefined ? null : provinceNamed(inside.text);
}

/** The province that entities name most often, the first of equals; null without one. Linear. */
export function mainProvince(entities: readonly Entity[]): KnownPlace | null {
  const counts = new Map<string, { readonly place: KnownPlace; count: number }>();
  for (const entity of entities) {
    const place = provinceOf(entity);
    if (place === null) continue;
    const found = counts.get(place.id);
    if (found === undefined) counts.set(place.id, { place, count: 1 });
    else found.count++;
  }
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count));
  return [...counts.values()].find(({ count }) => count === most)?.place ?? null;
}
