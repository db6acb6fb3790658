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
import { GIVEN_SYLLABLES } from '../../data/lexicons/given-syllables.js';
import { HONORIFICS } from '../../data/lexicons/honorifics.js';
import { NAME_WORDS } from '../../data/lexicons/name-words.js';
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
import { createMatcher, type Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { idOf, type Vocabulary } from '../../token/vocabulary.js';

/** Compiled lexicons of the entity stage. */
export interface EntityLexicon {
  readonly vocabulary: Vocabulary;
  readonly roles: Matcher<LexiconRow>;
  readonly modifiers: Matcher<LexiconRow>;
  readonly bodies: Matcher<LexiconRow>;
  readonly heads: Matcher<LexiconRow>;
  readonly fields: Matcher<LexiconRow>;
  readonly legalForms: Matcher<LexiconRow>;
  readonly honorifics: Matcher<LexiconRow>;
  readonly credits: Matcher<LexiconRow>;
  readonly speechVerbs: Matcher<LexiconRow>;
  readonly places: Matcher<LexiconRow>;
  readonly placeUnits: Matcher<LexiconRow>;
  /** Family names and given syllables by atom id. */
  readonly families: ReadonlyMap<number, LexiconRow>;
  readonly givens: ReadonlyMap<number, LexiconRow>;
  /** Atom ids of `của`, `và`, `khóa`, `kiêm`, and of the words that end every name. */
  readonly of: ReadonlySet<number>;
  readonly and: ReadonlySet<number>;
  readonly termWords: ReadonlySet<number>;
  readonly joints: ReadonlySet<number>;
  readonly boundaryWords: ReadonlySet<number>;
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

function matcherOf(source: LexiconSource, files: Files): Matcher<LexiconRow> {
  const rows = Object.entries(files).flatMap(([name, data]) => source.rows(name, data));
  return createMatcher(
    rows.flatMap((row) => row.forms.map((text) => ({ text, entry: row }))),
    source.vocabulary,
  );
}

/** Rows by the atom id of each one-atom form. */
function byAtom({ vocabulary }: LexiconSource, rows: readonly LexiconRow[]): Map<number, LexiconRow> {
  const map = new Map<number, LexiconRow>();
  for (const row of rows) {
    for (const form of row.forms) {
      const id = idOf(vocabulary, form);
      if (id > 0 && !map.has(id)) map.set(id, row);
    }
  }
  return map;
}

function wordsOfType(type: string, source: LexiconSource): Set<number> {
  const rows = source.rows('name-words', NAME_WORDS).filter((row) => row.type === type);
  return new Set(byAtom(source, rows).keys());
}

function createEntityLexicon(source: LexiconSource): EntityLexicon {
  return {
    vocabulary: source.vocabulary,
    roles: matcherOf(source, { 'position-roles': POSITION_ROLES }),
    modifiers: matcherOf(source, { 'position-modifiers': POSITION_MODIFIERS }),
    bodies: matcherOf(source, BODY_FILES),
    heads: matcherOf(source, { 'org-heads': ORG_HEADS }),
    fields: matcherOf(source, { 'body-fields': BODY_FIELDS }),
    legalForms: matcherOf(source, { 'organization-forms': ORGANIZATION_FORMS }),
    honorifics: matcherOf(source, { honorifics: HONORIFICS }),
    credits: matcherOf(source, { 'picture-credits': PICTURE_CREDITS }),
    speechVerbs: matcherOf(source, { 'speech-verbs': SPEECH_VERBS }),
    places: matcherOf(source, PLACE_FILES),
    placeUnits: matcherOf(source, { 'body-place-units': BODY_PLACE_UNITS }),
    families: byAtom(source, source.rows('family-names', FAMILY_NAMES)),
    givens: byAtom(source, source.rows('given-syllables', GIVEN_SYLLABLES)),
    of: wordsOfType('of', source),
    and: wordsOfType('and', source),
    termWords: wordsOfType('term', source),
    joints: wordsOfType('joint', source),
    boundaryWords: wordsOfType('boundary', source),
  };
}

/** The entity lexicon of a source, compiled at first use. */
export const entityLexicon: (source: LexiconSource) => EntityLexicon = oncePerSource(createEntityLexicon);
