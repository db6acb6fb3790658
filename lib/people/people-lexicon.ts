/** The words that tie people to offices and tell of changes of office, compiled at first use. */
import { HONORIFICS } from '../data/lexicons/honorifics.js';
import { OFFICE_CHANGES } from '../data/lexicons/office-changes.js';
import { OFFICE_LINK_WORDS } from '../data/lexicons/office-link-words.js';
import { PERSON_PRONOUNS } from '../data/lexicons/person-pronouns.js';
import { PICTURE_CREDITS } from '../data/lexicons/picture-credits.js';
import { POSITION_MODIFIERS } from '../data/lexicons/position-modifiers.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { idOf } from '../token/vocabulary.js';

/** Compiled lexicons of the people stage. */
export interface PeopleLexicon {
  readonly honorifics: Matcher<LexiconRow>;
  readonly modifiers: Matcher<LexiconRow>;
  readonly pronouns: Matcher<LexiconRow>;
  readonly links: Matcher<LexiconRow>;
  readonly changes: Matcher<LexiconRow>;
  readonly credits: Matcher<LexiconRow>;
  /** Atom ids of `bị` and `được`. */
  readonly passive: ReadonlySet<number>;
}

function matcherOf(source: LexiconSource, name: string, data: string): Matcher<LexiconRow> {
  const forms = source.rows(name, data).flatMap((row) => row.forms.map((text) => ({ text, entry: row })));
  return createMatcher(forms, source.vocabulary);
}

/** The people lexicon of a source, compiled at first use. */
export const peopleLexicon: (source: LexiconSource) => PeopleLexicon = oncePerSource((source) => ({
  honorifics: matcherOf(source, 'honorifics', HONORIFICS),
  modifiers: matcherOf(source, 'position-modifiers', POSITION_MODIFIERS),
  pronouns: matcherOf(source, 'person-pronouns', PERSON_PRONOUNS),
  links: matcherOf(source, 'office-link-words', OFFICE_LINK_WORDS),
  changes: matcherOf(source, 'office-changes', OFFICE_CHANGES),
  credits: matcherOf(source, 'picture-credits', PICTURE_CREDITS),
  passive: new Set(
    source
      .rows('office-link-words', OFFICE_LINK_WORDS)
      .filter(({ type }) => type === 'passive')
      .flatMap(({ forms }) => forms.map((form) => idOf(source.vocabulary, form))),
  ),
}));
