/** The lexicons that the entity stage reads, compiled at first use. */
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import type { Vocabulary } from '../../token/vocabulary.js';
import { type DateLexicon, dateLexicon } from '../date/date-lexicon.js';
import { type DocumentLexicon, documentLexicon } from '../document/document-lexicon.js';
import { eventFinderLexicon } from '../event/event-finder-lexicon.js';
import type { EventFinderLexicon } from '../event/event-read.js';
import { type LocationLexicon, locationLexicon } from '../location/location-lexicon.js';
import { vocabularyKeys } from './atom-keys.js';
import { type EntityMatchers, entityMatchers } from './entity-matchers.js';
import { entityOpenings } from './entity-openings.js';
import { entityStarts } from './entity-starts.js';
import type { Entry, EntryList } from './entry.js';
import { type NameFrequencies, nameFrequencies } from './name-frequencies.js';
import { nameWords } from './name-word.js';
import type { Openings } from './openings.js';

/** Compiled lexicons of the entity stage. */
export interface EntityLexicon extends EntityMatchers, NameFrequencies, EntryList {
  readonly vocabulary: Vocabulary;
  /** Where forms may begin, of all lexicons together. */
  readonly openings: Openings;
  /** By atom id: bits of `Start`. */
  readonly starts: Uint16Array;
  /** Feature keys by atom id. */
  readonly keys: Int32Array;
  /** By atom id: bits of `NameWord`. */
  readonly nameWords: Uint8Array;
  /** Lexicons of the finders of dates, documents, events and places. */
  readonly dates: DateLexicon;
  readonly documents: DocumentLexicon;
  readonly events: EventFinderLexicon;
  readonly locations: LocationLexicon;
}

function createEntityLexicon(source: LexiconSource): EntityLexicon {
  const { vocabulary } = source;
  const entries: (Entry | null)[] = [null];
  const matchers = entityMatchers(source, entries);
  const documents = documentLexicon(source);
  const events = eventFinderLexicon(source);
  const locations = locationLexicon(source);
  const names = nameFrequencies(source);
  // Named one by one: what many objects are spread into is slow to read.
  return {
    vocabulary,
    entries,
    entryFacts: new Uint8Array(entries.length),
    roles: matchers.roles,
    modifiers: matchers.modifiers,
    bodies: matchers.bodies,
    heads: matchers.heads,
    fields: matchers.fields,
    legalForms: matchers.legalForms,
    honorifics: matchers.honorifics,
    foreignNames: matchers.foreignNames,
    credits: matchers.credits,
    speechVerbs: matchers.speechVerbs,
    places: matchers.places,
    placeUnits: matchers.placeUnits,
    openings: entityOpenings(vocabulary.size, matchers, { documents, events, locations }),
    starts: entityStarts(vocabulary.size, matchers, locations, names),
    family: names.family,
    given: names.given,
    keys: vocabularyKeys(vocabulary),
    nameWords: nameWords(source),
    dates: dateLexicon(source),
    documents,
    events,
    locations,
  };
}

/** The entity lexicon of a source, compiled at first use. */
export const entityLexicon: (source: LexiconSource) => EntityLexicon = oncePerSource(createEntityLexicon);
