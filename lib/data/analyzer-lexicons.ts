// Generated from the names of corpus/lexicons by `npm run data`. Do not edit.

import { ABBREVIATIONS } from './lexicons/abbreviations.js';
import { BASELINE_CUES } from './lexicons/baseline-cues.js';
import { BODIES_ASSEMBLY } from './lexicons/bodies-assembly.js';
import { BODIES_ENTERPRISE } from './lexicons/bodies-enterprise.js';
import { BODIES_FRONT } from './lexicons/bodies-front.js';
import { BODIES_GOVERNMENT } from './lexicons/bodies-government.js';
import { BODIES_INTERNATIONAL } from './lexicons/bodies-international.js';
import { BODIES_JUDICIARY } from './lexicons/bodies-judiciary.js';
import { BODIES_MILITARY } from './lexicons/bodies-military.js';
import { BODIES_PARTY } from './lexicons/bodies-party.js';
import { BODIES_PRESS_SCIENCE } from './lexicons/bodies-press-science.js';
import { BODY_FIELDS } from './lexicons/body-fields.js';
import { BODY_PLACE_UNITS } from './lexicons/body-place-units.js';
import { BUILT_PLACES } from './lexicons/built-places.js';
import { CALENDAR } from './lexicons/calendar.js';
import { CHANGE_VERBS } from './lexicons/change-verbs.js';
import { COMMUNES } from './lexicons/communes.js';
import { COUNTED_NOUNS } from './lexicons/counted-nouns.js';
import { COUNTRIES } from './lexicons/countries.js';
import { CUE_SCOPE } from './lexicons/cue-scope.js';
import { CUES_ACHIEVEMENT } from './lexicons/cues-achievement.js';
import { CUES_DIRECTIVE } from './lexicons/cues-directive.js';
import { CUES_LIMITATION } from './lexicons/cues-limitation.js';
import { CUES_OTHER } from './lexicons/cues-other.js';
import { CURRENCIES } from './lexicons/currencies.js';
import { DATE_WORDS } from './lexicons/date-words.js';
import { DISTRICTS } from './lexicons/districts.js';
import { DOCUMENT_ISSUERS } from './lexicons/document-issuers.js';
import { DOCUMENT_KINDS } from './lexicons/document-kinds.js';
import { DOCUMENT_WORDS } from './lexicons/document-words.js';
import { DURATION_UNITS } from './lexicons/duration-units.js';
import { EVENT_HEADS } from './lexicons/event-heads.js';
import { EVENT_WORDS } from './lexicons/event-words.js';
import { FAMILY_NAMES } from './lexicons/family-names.js';
import { FIGURE_JOINERS } from './lexicons/figure-joiners.js';
import { FOREIGN_NAMES } from './lexicons/foreign-names.js';
import { FURNITURE } from './lexicons/furniture.js';
import { GIVEN_SYLLABLES } from './lexicons/given-syllables.js';
import { HANGING_WORDS } from './lexicons/hanging-words.js';
import { HEDGES } from './lexicons/hedges.js';
import { HONORIFICS } from './lexicons/honorifics.js';
import { INDEFINITE_AMOUNTS } from './lexicons/indefinite-amounts.js';
import { INDICATORS } from './lexicons/indicators.js';
import { LEVEL_PARTICLES } from './lexicons/level-particles.js';
import { MAGNITUDES } from './lexicons/magnitudes.js';
import { MULTIPLE_CUES } from './lexicons/multiple-cues.js';
import { NAME_PARTICLES } from './lexicons/name-particles.js';
import { NAME_WORDS } from './lexicons/name-words.js';
import { NAMED_EVENTS } from './lexicons/named-events.js';
import { NAMED_LAWS } from './lexicons/named-laws.js';
import { NATURAL_PLACES } from './lexicons/natural-places.js';
import { NON_METRIC_CONTEXTS } from './lexicons/non-metric-contexts.js';
import { NUMBER_WORDS } from './lexicons/number-words.js';
import { OFFICE_CHANGES } from './lexicons/office-changes.js';
import { OFFICE_LINK_WORDS } from './lexicons/office-link-words.js';
import { ORG_HEADS } from './lexicons/org-heads.js';
import { ORGANIZATION_FORMS } from './lexicons/organization-forms.js';
import { PERIOD_CUES } from './lexicons/period-cues.js';
import { PERSON_PRONOUNS } from './lexicons/person-pronouns.js';
import { PHRASE_EDGES } from './lexicons/phrase-edges.js';
import { PICTURE_CREDITS } from './lexicons/picture-credits.js';
import { PLACE_UNITS } from './lexicons/place-units.js';
import { PLACE_WORDS } from './lexicons/place-words.js';
import { POSITION_MODIFIERS } from './lexicons/position-modifiers.js';
import { POSITION_ROLES } from './lexicons/position-roles.js';
import { PROVINCES } from './lexicons/provinces.js';
import { RANK_CUES } from './lexicons/rank-cues.js';
import { RATE_DENOMINATORS } from './lexicons/rate-denominators.js';
import { REGIONS } from './lexicons/regions.js';
import { SECTION_HEADINGS } from './lexicons/section-headings.js';
import { SECTION_OPENINGS } from './lexicons/section-openings.js';
import { SENTENCE_OPENERS } from './lexicons/sentence-openers.js';
import { SPEECH_VERBS } from './lexicons/speech-verbs.js';
import { SPEECH_WORDS } from './lexicons/speech-words.js';
import { TARGET_CUES } from './lexicons/target-cues.js';
import { UNITS } from './lexicons/units.js';
import { WORLD_CITIES } from './lexicons/world-cities.js';

/** The compiled lexicons that the stages of an analyser read, by name. */
export const ANALYZER_LEXICONS: Readonly<Record<string, string>> = {
  'abbreviations': ABBREVIATIONS,
  'baseline-cues': BASELINE_CUES,
  'bodies-assembly': BODIES_ASSEMBLY,
  'bodies-enterprise': BODIES_ENTERPRISE,
  'bodies-front': BODIES_FRONT,
  'bodies-government': BODIES_GOVERNMENT,
  'bodies-international': BODIES_INTERNATIONAL,
  'bodies-judiciary': BODIES_JUDICIARY,
  'bodies-military': BODIES_MILITARY,
  'bodies-party': BODIES_PARTY,
  'bodies-press-science': BODIES_PRESS_SCIENCE,
  'body-fields': BODY_FIELDS,
  'body-place-units': BODY_PLACE_UNITS,
  'built-places': BUILT_PLACES,
  'calendar': CALENDAR,
  'change-verbs': CHANGE_VERBS,
  'communes': COMMUNES,
  'counted-nouns': COUNTED_NOUNS,
  'countries': COUNTRIES,
  'cue-scope': CUE_SCOPE,
  'cues-achievement': CUES_ACHIEVEMENT,
  'cues-directive': CUES_DIRECTIVE,
  'cues-limitation': CUES_LIMITATION,
  'cues-other': CUES_OTHER,
  'currencies': CURRENCIES,
  'date-words': DATE_WORDS,
  'districts': DISTRICTS,
  'document-issuers': DOCUMENT_ISSUERS,
  'document-kinds': DOCUMENT_KINDS,
  'document-words': DOCUMENT_WORDS,
  'duration-units': DURATION_UNITS,
  'event-heads': EVENT_HEADS,
  'event-words': EVENT_WORDS,
  'family-names': FAMILY_NAMES,
  'figure-joiners': FIGURE_JOINERS,
  'foreign-names': FOREIGN_NAMES,
  'furniture': FURNITURE,
  'given-syllables': GIVEN_SYLLABLES,
  'hanging-words': HANGING_WORDS,
  'hedges': HEDGES,
  'honorifics': HONORIFICS,
  'indefinite-amounts': INDEFINITE_AMOUNTS,
  'indicators': INDICATORS,
  'level-particles': LEVEL_PARTICLES,
  'magnitudes': MAGNITUDES,
  'multiple-cues': MULTIPLE_CUES,
  'name-particles': NAME_PARTICLES,
  'name-words': NAME_WORDS,
  'named-events': NAMED_EVENTS,
  'named-laws': NAMED_LAWS,
  'natural-places': NATURAL_PLACES,
  'non-metric-contexts': NON_METRIC_CONTEXTS,
  'number-words': NUMBER_WORDS,
  'office-changes': OFFICE_CHANGES,
  'office-link-words': OFFICE_LINK_WORDS,
  'org-heads': ORG_HEADS,
  'organization-forms': ORGANIZATION_FORMS,
  'period-cues': PERIOD_CUES,
  'person-pronouns': PERSON_PRONOUNS,
  'phrase-edges': PHRASE_EDGES,
  'picture-credits': PICTURE_CREDITS,
  'place-units': PLACE_UNITS,
  'place-words': PLACE_WORDS,
  'position-modifiers': POSITION_MODIFIERS,
  'position-roles': POSITION_ROLES,
  'provinces': PROVINCES,
  'rank-cues': RANK_CUES,
  'rate-denominators': RATE_DENOMINATORS,
  'regions': REGIONS,
  'section-headings': SECTION_HEADINGS,
  'section-openings': SECTION_OPENINGS,
  'sentence-openers': SENTENCE_OPENERS,
  'speech-verbs': SPEECH_VERBS,
  'speech-words': SPEECH_WORDS,
  'target-cues': TARGET_CUES,
  'units': UNITS,
  'world-cities': WORLD_CITIES,
};
