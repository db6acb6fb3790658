/** The lexicons of the grammar of names, compiled: offices and what stands around them, bodies, places. */
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
import { FOREIGN_NAMES } from '../../data/lexicons/foreign-names.js';
import { HONORIFICS } from '../../data/lexicons/honorifics.js';
import { ORG_HEADS } from '../../data/lexicons/org-heads.js';
import { ORGANIZATION_FORMS } from '../../data/lexicons/organization-forms.js';
import { PICTURE_CREDITS } from '../../data/lexicons/picture-credits.js';
import { POSITION_MODIFIERS } from '../../data/lexicons/position-modifiers.js';
import { POSITION_ROLES } from '../../data/lexicons/position-roles.js';
import { PROVINCES } from '../../data/lexicons/provinces.js';
import { REGIONS } from '../../data/lexicons/regions.js';
import { SPEECH_VERBS } from '../../data/lexicons/speech-verbs.js';
import { WORLD_CITIES } from '../../data/lexicons/world-cities.js';
import type { LexiconSource } from '../../lexicon/lexicon-source.js';
import { MatcherBuilder } from '../../lexicon/matcher.js';
import { Entry } from './entry.js';
import { type EntryMatcher, numberEntries } from './entry-matcher.js';

/** The matchers of entries. */
export interface EntityMatchers {
  readonly roles: EntryMatcher;
  readonly modifiers: EntryMatcher;
  readonly honorifics: EntryMatcher;
  readonly credits: EntryMatcher;
  readonly speechVerbs: EntryMatcher;
  readonly bodies: EntryMatcher;
  readonly heads: EntryMatcher;
  readonly fields: EntryMatcher;
  readonly legalForms: EntryMatcher;
  readonly places: EntryMatcher;
  readonly placeUnits: EntryMatcher;
  readonly foreignNames: EntryMatcher;
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

/** The matcher of all rows of some lexicons, each an entry of its own. */
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

/**
 * Compiles the lexicons of the grammar. Linear in their size.
 * @param entries is appended to
 */
export function entityMatchers(source: LexiconSource, entries: (Entry | null)[]): EntityMatchers {
  const of = (files: Files): EntryMatcher => matcherOf(source, entries, files);
  return {
    roles: of({ 'position-roles': POSITION_ROLES }),
    modifiers: of({ 'position-modifiers': POSITION_MODIFIERS }),
    honorifics: of({ honorifics: HONORIFICS }),
    credits: of({ 'picture-credits': PICTURE_CREDITS }),
    speechVerbs: of({ 'speech-verbs': SPEECH_VERBS }),
    bodies: of(BODY_FILES),
    heads: of({ 'org-heads': ORG_HEADS }),
    fields: of({ 'body-fields': BODY_FIELDS }),
    legalForms: of({ 'organization-forms': ORGANIZATION_FORMS }),
    places: of(PLACE_FILES),
    placeUnits: of({ 'body-place-units': BODY_PLACE_UNITS }),
    foreignNames: of({ 'foreign-names': FOREIGN_NAMES }),
  };
}
