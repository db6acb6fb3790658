/** Tier and branch of an office or body, from the first entry that tells. */
import { formBetween, matchLongest } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';
import type { Branch, Level } from '../types.js';
import type { Edge } from './edge-view.js';
import type { Scene } from './scene.js';

/** Branches of the lexicons that the public types count to a wider one. */
const WIDER: Readonly<Record<string, Branch>> = { state: 'government', police: 'government' };

function firstField(rows: readonly (LexiconRow | null)[], field: string): string | undefined {
  for (const row of rows) {
    const value = row?.fields[field];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** Tier by the lexicon that lists a place. */
const PLACE_LEVELS: Readonly<Record<string, Level>> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  country: 'foreign',
};

/** The country whose offices are not foreign. */
const HOME = 'country.viet-nam';

/** The tier of the place that ends an office or body: by its listed name, else by its unit word. */
export function placeLevel({ table, lexicon }: Scene, { placeFirst, stepEntry }: Edge): Level | undefined {
  if (placeFirst < 0) return undefined;
  const unit = matchLongest(lexicon.placeUnits, table, placeFirst)?.entries[0]?.row.fields.level;
  const id = stepEntry?.row.id ?? '';
  if (id === HOME) return undefined;
  // The unit word knows best: `phường Sa Pa` has the name of a district.
  return unit === undefined || unit === '' ? PLACE_LEVELS[id.slice(0, id.indexOf('.'))] : (unit as Level);
}

/** Whether the place that ends an office or body is Việt Nam. */
export function isHome({ placeFirst, stepEntry }: Edge): boolean {
  return placeFirst >= 0 && stepEntry?.row.id === HOME;
}

/** The level of an office that one country has in another (`Đại sứ Việt Nam tại Mỹ`): its own country decides. */
export function senderOf({ table, lexicon }: Scene, first: number, edge: Edge): Level | undefined {
  if (edge.entry?.takesCountry !== true || edge.placeFirst < 0) return undefined;
  // `tại` stands between the two.
  const limit = edge.placeFirst - 1;
  for (let start = first + 1; start < limit; start++) {
    const id = formBetween(lexicon.places, table, start, limit)[0]?.row.id ?? '';
    if (id.startsWith('country.')) return id === HOME ? 'central' : 'foreign';
  }
  return undefined;
}

/** `foreign` for another country's, else the level that the first of the entries names, else that of the place. */
export function levelOf(rows: readonly (LexiconRow | null)[], place: Level | undefined): Level {
  if (place === 'foreign') return place;
  return (firstField(rows, 'level') as Level | undefined) ?? place ?? 'unknown';
}

/** `foreign` for another country's, else the branch that the first of the entries names, else `unknown`. */
export function branchOf(rows: readonly (LexiconRow | null)[], place: Level | undefined): Branch {
  if (place === 'foreign') return place;
  const branch = firstField(rows, 'branch');
  return branch === undefined ? 'unknown' : (WIDER[branch] ?? (branch as Branch));
}
