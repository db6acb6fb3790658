/** The openings of everything that the entity stage looks for. */
import type { DocumentLexicon } from '../document/document-lexicon.js';
import type { EventFinderLexicon } from '../event/event-read.js';
import type { LocationLexicon } from '../location/location-lexicon.js';
import type { EntityMatchers } from './entity-matchers.js';
import { Opening } from './opening.js';
import { addOpenings, createOpenings, type Openings } from './openings.js';

/** The lexicons of the finders whose forms count. */
export interface FinderLexicons {
  readonly documents: DocumentLexicon;
  readonly events: EventFinderLexicon;
  readonly locations: LocationLexicon;
}

/**
 * Where forms may begin, of all lexicons together. Linear in their size.
 * @param size of the vocabulary
 */
export function entityOpenings(
  size: number,
  matchers: EntityMatchers,
  { documents, events, locations }: FinderLexicons,
): Openings {
  const openings = createOpenings(size);
  addOpenings(openings, Opening.ROLE, matchers.roles);
  addOpenings(openings, Opening.UNIT, locations.units);
  addOpenings(openings, Opening.HEAD, matchers.heads);
  addOpenings(openings, Opening.BODY, matchers.bodies);
  addOpenings(openings, Opening.ADDRESS, matchers.honorifics);
  addOpenings(openings, Opening.ADDRESS, matchers.credits);
  addOpenings(openings, Opening.ADDRESS, matchers.speechVerbs);
  addOpenings(openings, Opening.NAME, matchers.places);
  addOpenings(openings, Opening.NAME, matchers.foreignNames);
  addOpenings(openings, Opening.NAME, locations.names, locations.bareNodes);
  addOpenings(openings, Opening.DOCUMENT, documents.kinds);
  addOpenings(openings, Opening.DOCUMENT, documents.laws);
  addOpenings(openings, Opening.EVENT, events.heads);
  addOpenings(openings, Opening.EVENT, events.named);
  return openings;
}
