/** The openings of everything that the entity stage looks for. */
import type { Vocabulary } from '../../token/vocabulary.js';
import type { DocumentLexicon } from '../document/document-lexicon.js';
import type { EventFinderLexicon } from '../event/find-events.js';
import type { LocationLexicon } from '../location/location-lexicon.js';
import type { EntryMatcher } from './entry-matcher.js';
import { Opening } from './opening.js';
import { addOpenings, createOpenings, liveNodes, type Openings } from './openings.js';

/** The lexicons whose forms count. */
export interface OpeningLexicons {
  readonly vocabulary: Vocabulary;
  readonly roles: EntryMatcher;
  readonly heads: EntryMatcher;
  readonly bodies: EntryMatcher;
  readonly honorifics: EntryMatcher;
  readonly credits: EntryMatcher;
  readonly speechVerbs: EntryMatcher;
  readonly places: EntryMatcher;
  readonly foreignNames: EntryMatcher;
  readonly documents: DocumentLexicon;
  readonly events: EventFinderLexicon;
  readonly locations: LocationLexicon;
}

/** Where forms may begin, of all lexicons together. Linear in their size. */
export function entityOpenings(lexicon: OpeningLexicons): Openings {
  const { vocabulary, locations, documents, events } = lexicon;
  const openings = createOpenings(vocabulary.size);
  addOpenings(openings, Opening.ROLE, lexicon.roles);
  addOpenings(openings, Opening.UNIT, locations.units);
  addOpenings(openings, Opening.HEAD, lexicon.heads);
  addOpenings(openings, Opening.BODY, lexicon.bodies);
  addOpenings(openings, Opening.ADDRESS, lexicon.honorifics);
  addOpenings(openings, Opening.ADDRESS, lexicon.credits);
  addOpenings(openings, Opening.ADDRESS, lexicon.speechVerbs);
  addOpenings(openings, Opening.NAME, lexicon.places);
  addOpenings(openings, Opening.NAME, lexicon.foreignNames);
  const { names } = locations;
  const bare = liveNodes(names, ({ source }) => source !== 'commune');
  addOpenings(openings, Opening.NAME, names, bare);
  addOpenings(openings, Opening.DOCUMENT, documents.kinds);
  addOpenings(openings, Opening.DOCUMENT, documents.laws);
  addOpenings(openings, Opening.EVENT, events.heads);
  addOpenings(openings, Opening.EVENT, events.named);
  return openings;
}
