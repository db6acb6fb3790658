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
import { FAMILY_NAMES } from '../../data/lexicons/family-names.js';
import { GIVEN_SYLLABLES } from '../../data/lexicons/given-syllables.js';
import { HONORIFICS } from '../../data/lexicons/honorifics.js';
import { NAME_WORDS } from '../../data/lexicons/name-words.js';
import { ORG_HEADS } from '../../data/lexicons/org-heads.js';
import { ORGANIZATION_FORMS } from '../../data/lexicons/organization-forms.js';
import { POSITION_MODIFIERS } from '../../data/lexicons/position-modifiers.js';
import { POSITION_ROLES } from '../../data/lexicons/position-roles.js';
import { SPEECH_VERBS } from '../../data/lexicons/speech-verbs.js';
import { TMP_PLACES } from '../../data/lexicons/tmp-places.js';
import { defaultVocabulary } from '../../lexicon/default-vocabulary.js';
import { createMatcher, type Matcher } from '../../lexicon/matcher.js';
import { type LexiconRow, parseRows } from '../../lexicon/rows.js';
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

const BODIES = [
  BODIES_PARTY,
  BODIES_ASSEMBLY,
  BODIES_GOVERNMENT,
  BODIES_FRONT,
  BODIES_JUDICIARY,
  BODIES_MILITARY,
  BODIES_INTERNATIONAL,
  BODIES_ENTERPRISE,
  BODIES_PRESS_SCIENCE,
];

function matcherOf(data: readonly string[], vocabulary: Vocabulary): Matcher<LexiconRow> {
  const rows = data.flatMap(parseRows);
  return createMatcher(
    rows.flatMap((row) => row.forms.map((text) => ({ text, entry: row }))),
    vocabulary,
  );
}

/** Rows by the atom id of each one-atom form. */
function byAtom(data: string, vocabulary: Vocabulary): Map<number, LexiconRow> {
  const map = new Map<number, LexiconRow>();
  for (const row of parseRows(data)) {
    for (const form of row.forms) {
      const id = idOf(vocabulary, form);
      if (id > 0 && !map.has(id)) map.set(id, row);
    }
  }
  return map;
}

function wordsOfType(type: string, vocabulary: Vocabulary): Set<number> {
  const rows = parseRows(NAME_WORDS).filter((row) => row.type === type);
  return new Set(rows.flatMap((row) => row.forms.map((form) => idOf(vocabulary, form))));
}

/** Compiles the lexicons against a vocabulary. */
export function createEntityLexicon(vocabulary: Vocabulary): EntityLexicon {
  return {
    vocabulary,
    roles: matcherOf([POSITION_ROLES], vocabulary),
    modifiers: matcherOf([POSITION_MODIFIERS], vocabulary),
    bodies: matcherOf(BODIES, vocabulary),
    heads: matcherOf([ORG_HEADS], vocabulary),
    fields: matcherOf([BODY_FIELDS], vocabulary),
    legalForms: matcherOf([ORGANIZATION_FORMS], vocabulary),
    honorifics: matcherOf([HONORIFICS], vocabulary),
    speechVerbs: matcherOf([SPEECH_VERBS], vocabulary),
    places: matcherOf([TMP_PLACES], vocabulary),
    placeUnits: matcherOf([BODY_PLACE_UNITS], vocabulary),
    families: byAtom(FAMILY_NAMES, vocabulary),
    givens: byAtom(GIVEN_SYLLABLES, vocabulary),
    of: wordsOfType('of', vocabulary),
    and: wordsOfType('and', vocabulary),
    termWords: wordsOfType('term', vocabulary),
    joints: wordsOfType('joint', vocabulary),
    boundaryWords: wordsOfType('boundary', vocabulary),
  };
}

let loaded: EntityLexicon | undefined;

/** The compiled lexicons against the default vocabulary. */
export function defaultEntityLexicon(): EntityLexicon {
  loaded ??= createEntityLexicon(defaultVocabulary());
  return loaded;
}
