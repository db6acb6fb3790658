/** The words that tie people to offices and tell of changes of office, compiled at first use. */
import { HONORIFICS } from '../data/lexicons/honorifics.js';
import { NAME_PARTICLES } from '../data/lexicons/name-particles.js';
import { OFFICE_CHANGES } from '../data/lexicons/office-changes.js';
import { OFFICE_LINK_WORDS } from '../data/lexicons/office-link-words.js';
import { PERSON_PRONOUNS } from '../data/lexicons/person-pronouns.js';
import { PICTURE_CREDITS } from '../data/lexicons/picture-credits.js';
import { POSITION_MODIFIERS } from '../data/lexicons/position-modifiers.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, createRowMatcher, type Matcher, MatcherBuilder } from '../lexicon/matcher.js';
import { cellOf, type LexiconRow } from '../lexicon/rows.js';
import { idOf } from '../token/vocabulary.js';
import { Between, LINK_BITS, MODIFIER_BITS } from './between.js';

/** Compiled lexicons of the people stage. */
export interface PeopleLexicon {
  /** Words between people and offices, with their bits; of a form in several lexicons the first entry counts. */
  readonly between: Matcher<number>;
  /** Forms of address that tell the gender. */
  readonly genders: Matcher<string>;
  readonly pronouns: Matcher<LexiconRow>;
  readonly changes: Matcher<LexiconRow>;
  /** Words before a word of change that make it no change: `xem xét`, `từng`. */
  readonly unreal: Matcher<LexiconRow>;
  readonly credits: Matcher<LexiconRow>;
  /** Words between two names of one person: `tên thật`, `tức`. */
  readonly aliases: Matcher<LexiconRow>;
  /** Atom ids of `bị` and `được`. */
  readonly passive: ReadonlySet<number>;
  /** Atom ids of words between a subject and its verb: `đã`, `vừa`. */
  readonly adverbs: ReadonlySet<number>;
  /** Atom ids of `làm` and `giữ`. */
  readonly becomes: ReadonlySet<number>;
  /** Atom ids of `Thị`, the middle name of women. */
  readonly female: ReadonlySet<number>;
  /** Atom ids of `người`, which opens a clause about the person before, and of `là`. */
  readonly clause: ReadonlySet<number>;
  /** Atom ids of words that an office is written with or without: `Chủ tịch (UBND) tỉnh`. */
  readonly optional: ReadonlySet<number>;
}

/** Types of link words that are asked for word by word, not as forms between people and offices. */
const WORD_BY_WORD: ReadonlySet<string> = new Set(['optional', 'adverb', 'becomes', 'female-name', 'clause']);

/** Bits that a word of change has where it is no word of taking office. */
function changeBits({ type }: LexiconRow): number {
  if (type === 'elected' || type === 'appointed') return Between.APPOINTS | Between.CHANGE;
  return type === 'dismissed' || type === 'disciplined' ? Between.CHANGE : Between.OTHER;
}

function betweenMatcher(
  links: readonly LexiconRow[],
  honorifics: readonly LexiconRow[],
  changes: readonly LexiconRow[],
  source: LexiconSource,
): Matcher<number> {
  const builder = new MatcherBuilder<number>(source.vocabulary);
  for (const row of links) {
    if (!WORD_BY_WORD.has(row.type)) builder.addRow(row, LINK_BITS[row.type] ?? Between.OTHER);
  }
  for (const row of honorifics) builder.addRow(row, Between.ADDRESS);
  for (const row of source.rows('position-modifiers', POSITION_MODIFIERS)) {
    builder.addRow(row, MODIFIER_BITS[row.type] ?? Between.MODIFIER);
  }
  for (const row of changes) if (row.type !== 'unreal') builder.addRow(row, changeBits(row));
  return builder.matcher();
}

/** The people lexicon of a source, compiled at first use. */
export const peopleLexicon: (source: LexiconSource) => PeopleLexicon = oncePerSource((source) => {
  const { vocabulary } = source;
  const links = source.rows('office-link-words', OFFICE_LINK_WORDS);
  const honorifics = source.rows('honorifics', HONORIFICS);
  const changes = source.rows('office-changes', OFFICE_CHANGES);
  const rowMatcher = (rows: readonly LexiconRow[]): Matcher<LexiconRow> => createRowMatcher(rows, vocabulary);
  const wordIds = (wanted: string): ReadonlySet<number> =>
    new Set(
      links
        .filter(({ type }) => type === wanted)
        .flatMap(({ forms }) => forms.flatMap((form) => form.split(' ')))
        .map((word) => idOf(vocabulary, word)),
    );
  return {
    between: betweenMatcher(links, honorifics, changes, source),
    genders: createMatcher(
      honorifics.filter((row) => cellOf(row, 'gender') !== ''),
      vocabulary,
      (row) => cellOf(row, 'gender'),
    ),
    pronouns: rowMatcher(source.rows('person-pronouns', PERSON_PRONOUNS)),
    changes: rowMatcher(changes.filter(({ type }) => type !== 'unreal')),
    unreal: rowMatcher(changes.filter(({ type }) => type === 'unreal')),
    credits: rowMatcher(source.rows('picture-credits', PICTURE_CREDITS)),
    aliases: rowMatcher(
      source.rows('name-particles', NAME_PARTICLES).filter(({ type }) => type === 'alias-cue'),
    ),
    passive: wordIds('passive'),
    becomes: wordIds('becomes'),
    female: wordIds('female-name'),
    clause: wordIds('clause'),
    optional: wordIds('optional'),
    adverbs: wordIds('adverb'),
  };
});
