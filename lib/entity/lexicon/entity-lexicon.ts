/** The lexicons that the finders of people, offices and bodies read, compiled to matchers at first use. */
import { BODIES_ASSEMBLY } from '../../data/lexicons/bodies-assembly.js';
import { BODIES_ENTERPRISE } from '../../data/lexicons/bodies-enterprise.js';
import { BODIES_FRONT } from '../../data/lexicons/bodies-front.js';
import { BODIES_GOVERNMENT } from '../../data/lexicons/bodies-government.js';
import { BODIES_INTERNATIONAL } from '../../data/lexicons/bodies-international.js';
import { BODIES_JUDICIARY } from '../../data/lexicons/bodies-judiciary.js';
import { BODIES_MILITARY } from '../../data/lexicons/bodies-military.js';
import { BODIES_PARTY } from '../../data/lexicons/bodies-party.js';
import { BODIES_PRESS_SCIENCE } from '../../data/lexicons/bodies-press-science.js';
import { BODY_FIELDS } from '../../data/lexicons/body-fields.js';
import { BODY_PLACE_UNITS } from '../../data/lexicons/body-place-units.js';
import { COUNTRIES } from '../../data/lexicons/countries.js';
import { DISTRICTS } from '../../data/lexicons/districts.js';
import { FAMILY_NAMES } from '../../data/lexicons/family-names.js';
import { FOREIGN_NAMES } from '../../data/lexicons/foreign-names.js';
import { GIVEN_SYLLABLES } from '../../data/lexicons/given-syllables.js';
import { HONORIFICS } from '../../data/lexicons/honorifics.js';
import { NAME_PARTICLES } from '../../data/lexicons/name-particles.js';
import { ORG_HEADS } from '../../data/lexicons/org-heads.js';
import { ORGANIZATION_FORMS } from '../../data/lexicons/organization-forms.js';
import { PICTURE_CREDITS } from '../../data/lexicons/picture-credits.js';
import { POSITION_MODIFIERS } from '../../data/lexicons/position-modifiers.js';
import { POSITION_ROLES } from '../../data/lexicons/position-roles.js';
import { PROVINCES } from '../../data/lexicons/provinces.js';
import { REGIONS } from '../../data/lexicons/regions.js';
import { SPEECH_VERBS } from '../../data/lexicons/speech-verbs.js';
import { WORLD_CITIES } from '../../data/lexicons/world-cities.js';
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { MatcherBuilder } from '../../lexicon/matcher.js';
import { cellOf, type LexiconRow, wordIdsOf } from '../../lexicon/rows.js';
import type { Vocabulary } from '../../token/vocabulary.js';
import { type DateLexicon, dateLexicon } from '../date/date-lexicon.js';
import { type DocumentLexicon, documentLexicon } from '../document/document-lexicon.js';
import { eventFinderLexicon } from '../event/event-finder-lexicon.js';
import type { EventFinderLexicon } from '../event/find-events.js';
import { type LocationLexicon, locationLexicon } from '../location/location-lexicon.js';
import { plainFacts } from './atom-fact.js';
import { vocabularyKeys } from './atom-keys.js';
import { entityOpenings } from './entity-openings.js';
import { Entry, type EntryList } from './entry.js';
import { type EntryMatcher, numberEntries } from './entry-matcher.js';
import { nameWords } from './name-word.js';
import type { Openings } from './openings.js';
import { Start, startBits } from './starts.js';

/** Compiled lexicons of the entity stage. */
export interface EntityLexicon extends EntryList {
  readonly vocabulary: Vocabulary;
  readonly roles: EntryMatcher;
  readonly modifiers: EntryMatcher;
  readonly bodies: EntryMatcher;
  readonly heads: EntryMatcher;
  readonly fields: EntryMatcher;
  readonly legalForms: EntryMatcher;
  readonly honorifics: EntryMatcher;
  readonly foreignNames: EntryMatcher;
  readonly credits: EntryMatcher;
  readonly speechVerbs: EntryMatcher;
  readonly places: EntryMatcher;
  readonly placeUnits: EntryMatcher;
  /** Where forms may begin, of all lexicons together. */
  readonly openings: Openings;
  /** By atom id: bits of `Start`. */
  readonly starts: Uint16Array;
  /** By atom id: bits of `AtomFact` that follow from those. */
  readonly plain: Int32Array;
  /** Frequency class of family names and of given syllables, 1 to 4, by atom id; 0: none. */
  readonly family: Uint8Array;
  readonly given: Uint8Array;
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

/** Lexicons by file name. */
type Files = Readonly<Record<string, string>>;

const BODY_FILES: Files = {
  'bodies-party': BODIES_PARTY,
  'bodies-assembly': BODIES_ASSEMBLY,
  'bodies-government': BODIES_GOVERNMENT,
  'bodies-front': BODIES_FRONT,
  'bodies-judiciary': BODIES_JUDICIARY,
  'bodies-military': BODIES_MILITARY,
  'bodies-international': BODIES_INTERNATIONAL,
  'bodies-enterprise': BODIES_ENTERPRISE,
  'bodies-press-science': BODIES_PRESS_SCIENCE,
};

const PLACE_FILES: Files = {
  provinces: PROVINCES,
  districts: DISTRICTS,
  countries: COUNTRIES,
  regions: REGIONS,
  'world-cities': WORLD_CITIES,
};

function matcherOf(source: LexiconSource, entries: (Entry | null)[], files: Files): EntryMatcher {
  const builder = new MatcherBuilder<Entry>(source.vocabulary);
  for (const name of Object.keys(files)) {
    for (const row of source.rows(name, files[name]!)) {
      const entry = new Entry(row, entries.length);
      entries.push(entry);
      builder.addRow(row, entry);
    }
  }
  return numberEntries(builder.matcher());
}

/** Last frequency class. */
const RAREST = 4;

/** Frequency classes of one-atom forms by atom id; the first row of a form decides. */
function frequencies({ vocabulary }: LexiconSource, rows: readonly LexiconRow[]): Uint8Array {
  const classes = new Uint8Array(vocabulary.size);
  for (const row of rows) {
    for (const id of wordIdsOf(row, vocabulary)) {
      if (id > 0 && classes[id] === 0)
        classes[id] = Math.min(Number(cellOf(row, 'frequency')) || RAREST, RAREST);
    }
  }
  return classes;
}

function createEntityLexicon(source: LexiconSource): EntityLexicon {
  const { vocabulary } = source;
  const entries: (Entry | null)[] = [null];
  const roles = matcherOf(source, entries, { 'position-roles': POSITION_ROLES });
  const bodies = matcherOf(source, entries, BODY_FILES);
  const heads = matcherOf(source, entries, { 'org-heads': ORG_HEADS });
  const honorifics = matcherOf(source, entries, { honorifics: HONORIFICS });
  const credits = matcherOf(source, entries, { 'picture-credits': PICTURE_CREDITS });
  const places = matcherOf(source, entries, PLACE_FILES);
  const placeUnits = matcherOf(source, entries, { 'body-place-units': BODY_PLACE_UNITS });
  const documents = documentLexicon(source);
  const events = eventFinderLexicon(source);
  const locations = locationLexicon(source);
  const fields = matcherOf(source, entries, { 'body-fields': BODY_FIELDS });
  const foreignNames = matcherOf(source, entries, { 'foreign-names': FOREIGN_NAMES });
  const speechVerbs = matcherOf(source, entries, { 'speech-verbs': SPEECH_VERBS });
  const modifiers = matcherOf(source, entries, { 'position-modifiers': POSITION_MODIFIERS });
  const legalForms = matcherOf(source, entries, { 'organization-forms': ORGANIZATION_FORMS });
  const particles = source.rows('name-particles', NAME_PARTICLES);
  const family = frequencies(source, [
    ...source.rows('family-names', FAMILY_NAMES),
    ...particles.filter((row) => cellOf(row, 'position') === 'first'),
  ]);
  const given = frequencies(source, [
    ...source.rows('given-syllables', GIVEN_SYLLABLES),
    ...particles.filter((row) => cellOf(row, 'position') !== 'first'),
  ]);
  const starts = startBits(
    vocabulary.size,
    [
      [Start.ROLE, roles],
      [Start.HONORIFIC, honorifics],
      [Start.UNIT, locations.units],
      [Start.HEAD, heads],
      [Start.CREDIT, credits],
      [Start.PLACE, places],
      [Start.BODY, bodies],
      [Start.PLACE_UNIT, placeUnits],
      [Start.SPEECH, speechVerbs],
      [Start.FOREIGN, foreignNames],
      [Start.FIELD, fields],
    ],
    [
      [Start.FAMILY, family],
      [Start.GIVEN, given],
    ],
  );
  return {
    vocabulary,
    entries,
    entryFacts: new Uint8Array(entries.length),
    roles,
    modifiers,
    bodies,
    heads,
    fields,
    legalForms,
    honorifics,
    foreignNames,
    credits,
    speechVerbs,
    places,
    placeUnits,
    openings: entityOpenings({
      vocabulary,
      roles,
      heads,
      bodies,
      honorifics,
      credits,
      speechVerbs,
      places,
      foreignNames,
      documents,
      events,
      locations,
    }),
    starts,
    plain: plainFacts(starts),
    family,
    given,
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
