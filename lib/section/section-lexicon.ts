/** What the section stage knows of words, decoded from the lexicons at first use. */
import { CALENDAR } from '../data/lexicons/calendar.js';
import { CUE_SCOPE } from '../data/lexicons/cue-scope.js';
import { SECTION_HEADINGS } from '../data/lexicons/section-headings.js';
import { SECTION_OPENINGS } from '../data/lexicons/section-openings.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, createRowMatcher, type Matcher } from '../lexicon/matcher.js';
import { cellOf, type LexiconRow } from '../lexicon/rows.js';
import type { SectionLabel } from '../types.js';
import { SECTION_LABELS } from './section-labels.js';

/** A form that tells which section begins. */
export interface SectionCue {
  readonly row: LexiconRow;
  /** Number of the section label. */
  readonly label: number;
}

/** Compiled lexicons of the section stage. */
export interface SectionLexicon {
  /** Words of headings. */
  readonly headings: Matcher<SectionCue>;
  /** Words by which the first sentence of a section begins. */
  readonly openings: Matcher<SectionCue>;
  /** `Tuy nhiên`, `song`: the sentence turns against the one before. */
  readonly contrasts: Matcher<LexiconRow>;
  /** Words that tell of a day. */
  readonly days: Matcher<LexiconRow>;
}

/** The lexicon's label for introductions is `other`, which sections call background. */
function labelOf(name: string): number {
  return SECTION_LABELS.indexOf(name === 'other' ? 'background' : (name as SectionLabel));
}

function createSectionLexicon(source: LexiconSource): SectionLexicon {
  const { vocabulary } = source;
  const cues = source.rows('section-headings', SECTION_HEADINGS);
  const openings = source.rows('section-openings', SECTION_OPENINGS);
  const cueMatcher = (rows: readonly LexiconRow[]): Matcher<SectionCue> =>
    createMatcher(rows, vocabulary, (row) => ({ row, label: labelOf(cellOf(row, 'label')) }));
  const calendar = source.rows('calendar', CALENDAR);
  const tellsDay = (row: LexiconRow): boolean => row.type === 'day-part' || cellOf(row, 'value') === 'day';
  const ofType = (rows: readonly LexiconRow[], type: string): LexiconRow[] =>
    rows.filter((row) => row.type === type);
  return {
    headings: cueMatcher(cues),
    openings: cueMatcher([...ofType(cues, 'opening'), ...openings]),
    contrasts: createRowMatcher(ofType(source.rows('cue-scope', CUE_SCOPE), 'contrast'), vocabulary),
    days: createRowMatcher(calendar.filter(tellsDay), vocabulary),
  };
}

/** The section lexicon of a source; compiled at first use. */
export const sectionLexicon: (source: LexiconSource) => SectionLexicon = oncePerSource(createSectionLexicon);
