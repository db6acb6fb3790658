/** Which of several districts of one name is meant: `huyện Châu Thành, tỉnh Long An`. */
import type { LocationEntity } from '../../types.js';
import { type FinderMatch, withEntity } from '../finder-match.js';
import type { LocationLexicon, PlaceForm } from './location-lexicon.js';
import { placeFacts } from './place-facts.js';

/** Most atoms between a district and the province that follows it. */
const NEAR = 3;

/** The province that a place is, by its id, or an empty string. */
function provinceOf(place: PlaceForm | null | undefined): string {
  return place?.source === 'province' ? place.row.id : '';
}

/** The namesake in the province that follows, else in the one named last before it. */
function chosen(places: readonly PlaceForm[], following: string, latest: string): PlaceForm | undefined {
  return (
    places.find(({ row }) => row.fields.province === following) ??
    places.find(({ row }) => row.fields.province === latest)
  );
}

/** The facts of a place of which several are possible: what they have in common. */
function withoutId({ id, code, successor, ...rest }: LocationEntity): LocationEntity {
  return rest;
}

/**
 * Gives districts that share their name the facts of the one meant; where none is, no id and no successor. Linear.
 * @param found places in text order; changed in place
 * @param listed the listed place of each of them, or null
 * @param day day of publication (ISO 8601), where known
 */
export function settleNamesakes(
  found: FinderMatch[],
  listed: readonly (PlaceForm | null)[],
  lexicon: LocationLexicon,
  day: string | undefined,
): void {
  let latest = '';
  for (let k = 0; k < found.length; k++) {
    const own = listed[k]!;
    if (own === null) continue;
    latest = provinceOf(own) || latest;
    const places = own.source === 'district' ? lexicon.namesakes.get(own.row.id) : undefined;
    if (places === undefined) continue;
    const match = found[k]!;
    const next = found[k + 1];
    const close = next !== undefined && next.first - match.last <= NEAR;
    const place = chosen(places, close ? provinceOf(listed[k + 1]) : '', latest);
    const entity = withoutId(match.entity as LocationEntity);
    const facts = place === undefined ? {} : placeFacts(lexicon, place, day);
    found[k] = withEntity(match, { ...entity, ...facts, unit: entity.unit });
  }
}
