/** The openings of everything that the entity stage looks for. */
import type { EntityLexicon } from './entity-lexicon.js';
import { addOpenings, createOpenings, type Openings } from './openings.js';

/** Groups of forms, as bits. */
export enum Opening {
  ROLE = 1,
  /** Unit words of the place finder. */
  UNIT = 2,
  HEAD = 4,
  BODY = 8,
  /** Forms of address, picture credits, verbs of speech. */
  ADDRESS = 16,
  /** Names of foreigners, and of places that need no unit word. */
  NAME = 32,
  DOCUMENT = 64,
  EVENT = 128,
}

/** Where forms may begin, of all lexicons together. Linear in their size. */
export function entityOpenings(lexicon: Omit<EntityLexicon, 'openings'>): Openings {
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
  addOpenings(openings, Opening.NAME, locations.names, ({ source }) => source !== 'commune');
  addOpenings(openings, Opening.DOCUMENT, documents.kinds);
  addOpenings(openings, Opening.DOCUMENT, documents.laws);
  addOpenings(openings, Opening.EVENT, events.heads);
  addOpenings(openings, Opening.EVENT, events.named);
  return openings;
}
