/** Which lexicons of the entity stage have a form that begins with an atom. */
import type { LocationLexicon } from '../location/location-lexicon.js';
import type { EntityMatchers } from './entity-matchers.js';
import type { NameFrequencies } from './name-frequencies.js';
import { Start, startBits } from './starts.js';

/** The bits of `Start` of every atom id of a vocabulary of the given size. Linear. */
export function entityStarts(
  size: number,
  matchers: EntityMatchers,
  locations: LocationLexicon,
  names: NameFrequencies,
): Uint16Array {
  return startBits(
    size,
    [
      [Start.ROLE, matchers.roles],
      [Start.HONORIFIC, matchers.honorifics],
      [Start.UNIT, locations.units],
      [Start.HEAD, matchers.heads],
      [Start.CREDIT, matchers.credits],
      [Start.PLACE, matchers.places],
      [Start.BODY, matchers.bodies],
      [Start.PLACE_UNIT, matchers.placeUnits],
      [Start.SPEECH, matchers.speechVerbs],
      [Start.FOREIGN, matchers.foreignNames],
      [Start.FIELD, matchers.fields],
    ],
    [
      [Start.FAMILY, names.family],
      [Start.GIVEN, names.given],
    ],
  );
}
