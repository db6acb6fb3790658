/** What the structure steps know of words, decoded from the lexicons at first use. */
import { FURNITURE } from '../data/lexicons/furniture.js';
import { HONORIFICS } from '../data/lexicons/honorifics.js';
import { PHRASE_EDGES } from '../data/lexicons/phrase-edges.js';
import { PICTURE_CREDITS } from '../data/lexicons/picture-credits.js';
import { POSITION_MODIFIERS } from '../data/lexicons/position-modifiers.js';
import { POSITION_ROLES } from '../data/lexicons/position-roles.js';
import { SECTION_HEADINGS } from '../data/lexicons/section-headings.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createRowMatcher, type Matcher } from '../lexicon/matcher.js';
import { cellOf, type LexiconRow } from '../lexicon/rows.js';

/** Types of small words after which a phrase must go on. */
const OPEN_EDGES: ReadonlySet<string> = new Set(['of', 'conjunction', 'determiner']);

/** A lexicon row that a step may cite. */
export type Mark = Pick<LexiconRow, 'id' | 'type' | 'fields'>;

/** Compiled lexicons of the structure stage. */
export interface StructureLexicon {
  /** Forms that fill a line. */
  readonly lines: Matcher<Mark>;
  /** Forms that open a line. */
  readonly prefixes: Matcher<Mark>;
  /** Forms that end a line. */
  readonly suffixes: Matcher<Mark>;
  /** Words that a line of date and time is made of. */
  readonly dateWords: Matcher<Mark>;
  /** Small words inside a signature: `thực hiện`, `tổng hợp`. */
  readonly bylineWords: Matcher<Mark>;
  /** What stands before the source of a picture. */
  readonly credits: Matcher<Mark>;
  /** Words that stand before a person's name. */
  readonly titles: Matcher<Mark>;
  /** Small words that end no heading. */
  readonly edges: Matcher<Mark>;
  /** Sub-headings by their words. */
  readonly headings: Matcher<Mark>;
}

function createStructureLexicon(source: LexiconSource): StructureLexicon {
  const furniture = source.rows('furniture', FURNITURE);
  const credits = source.rows('picture-credits', PICTURE_CREDITS);
  const titles = [
    ...source.rows('honorifics', HONORIFICS),
    ...source.rows('position-roles', POSITION_ROLES),
    ...source.rows('position-modifiers', POSITION_MODIFIERS).filter(({ type }) => type === 'former'),
  ];
  const headings = source.rows('section-headings', SECTION_HEADINGS);
  const matcher = (rows: readonly LexiconRow[]): Matcher<Mark> => createRowMatcher(rows, source.vocabulary);
  const withMatch = (match: string): LexiconRow[] =>
    furniture.filter((row) => cellOf(row, 'match') === match);
  const ofType = (type: string): LexiconRow[] => furniture.filter((row) => row.type === type);
  return {
    lines: matcher(withMatch('line')),
    prefixes: matcher(withMatch('prefix')),
    suffixes: matcher(withMatch('suffix')),
    dateWords: matcher(ofType('date-word')),
    bylineWords: matcher(ofType('byline-word')),
    credits: matcher([...credits, ...ofType('credit')]),
    titles: matcher(titles),
    edges: matcher(source.rows('phrase-edges', PHRASE_EDGES).filter(({ type }) => OPEN_EDGES.has(type))),
    headings: matcher(headings.filter((row) => cellOf(row, 'match') === 'line')),
  };
}

/** The structure lexicon of a source; compiled at first use. */
export const structureLexicon: (source: LexiconSource) => StructureLexicon =
  oncePerSource(createStructureLexicon);
