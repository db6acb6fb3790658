/** What the labels stage knows of words: cues, the operators that change them, headings and verbs of speech. */
import { CUE_SCOPE } from '../data/lexicons/cue-scope.js';
import { CUES_ACHIEVEMENT } from '../data/lexicons/cues-achievement.js';
import { CUES_DIRECTIVE } from '../data/lexicons/cues-directive.js';
import { CUES_LIMITATION } from '../data/lexicons/cues-limitation.js';
import { CUES_OTHER } from '../data/lexicons/cues-other.js';
import { DURATION_UNITS } from '../data/lexicons/duration-units.js';
import { NUMBER_WORDS } from '../data/lexicons/number-words.js';
import { SECTION_HEADINGS } from '../data/lexicons/section-headings.js';
import { SPEECH_VERBS } from '../data/lexicons/speech-verbs.js';
import { hashText } from '../hash.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, createRowMatcher, type Matcher, MatcherBuilder } from '../lexicon/matcher.js';
import { createPairFilter, type PairFilter } from '../lexicon/pair-filter.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { Group } from './feature-groups.js';
import { type Feature, FIRST_NAMED } from './feature-list.js';
import { LABELS, labelNumber } from './label-names.js';
import { Cue, type NameFeature, Operator, type Signal } from './signals.js';
import { type Trend, trendMatcher } from './trends.js';

/** A heading, or an opening that stands for one, or a verb of speech; with the label that follows. */
export class Opener {
  private knownCode = -1;

  constructor(
    private readonly row: LexiconRow,
    private readonly column: string,
    private readonly name: NameFeature,
  ) {}

  get id(): string {
    return this.row.id;
  }

  get label(): number {
    const field = this.row.fields[this.column] ?? '';
    return labelNumber(field === 'cause' ? LABELS[1]! : field);
  }

  get type(): string {
    return this.row.type;
  }

  /** Code of its feature. */
  get code(): number {
    if (this.knownCode < 0) this.knownCode = this.name(Group.SPEECH, hashText(this.row.id));
    return this.knownCode;
  }
}

/** What may begin with a word: a cue or operator, a verb of speech, an indicator or verb of change. */
export enum Head {
  SIGNAL = 1,
  SPEECH = 2,
  TREND = 4,
}

/** The lexicon of the stage. */
export interface LabelLexicon {
  /** Cues and operators in one trie, so that a sentence is walked once. */
  readonly signals: Matcher<Cue | Operator>;
  /** What ends at each node of that trie; filled as nodes are first met. */
  readonly signalAt: (Signal | undefined)[];
  readonly headings: Matcher<Opener>;
  readonly speech: Matcher<Opener>;
  /** Indicators and verbs of change. */
  readonly trends: Matcher<Trend>;
  /** Numbers in words. */
  readonly numbers: Matcher<LexiconRow>;
  readonly durations: Matcher<LexiconRow>;
  /** By vocabulary id, bits of `Head`: the cheap test that passes over most words. */
  readonly heads: Uint8Array;
  /** Whether any of them may begin at an atom, by the next one too. */
  readonly openings: PairFilter;
  /** Hash of each atom of the vocabulary, by id: equal to `hashFolded` of its text. */
  readonly atomKeys: Int32Array;
  /** The features of the entries that were met: that of code `FIRST_NAMED + k` stands at `k`. */
  readonly named: readonly Feature[];
}

const CUE_FILES = [
  ['cues-achievement', CUES_ACHIEVEMENT, 'achievement'],
  ['cues-limitation', CUES_LIMITATION, 'limitation'],
  ['cues-directive', CUES_DIRECTIVE, 'directive'],
  ['cues-other', CUES_OTHER, 'other'],
] as const;

/** Compiles cues and, behind them, operators. */
function signalMatcher(source: LexiconSource, name: NameFeature): Matcher<Cue | Operator> {
  const builder = new MatcherBuilder<Cue | Operator>(source.vocabulary);
  for (const [file, data, label] of CUE_FILES) {
    const number = labelNumber(label);
    for (const row of source.rows(file, data)) builder.addRow(row, new Cue(row, number, name));
  }
  for (const row of source.rows('cue-scope', CUE_SCOPE)) builder.addRow(row, new Operator(row, name));
  return builder.matcher();
}

function markHeads(heads: Uint8Array, { parents, atoms }: Matcher<unknown>, head: Head): void {
  for (let node = 1; node < parents.length; node++) if (parents[node] === 0) heads[atoms[node]!]! |= head;
}

function headBits(
  { signals, speech, trends }: Pick<LabelLexicon, 'signals' | 'speech' | 'trends'>,
  size: number,
): Uint8Array {
  const heads = new Uint8Array(size);
  markHeads(heads, signals, Head.SIGNAL);
  markHeads(heads, speech, Head.SPEECH);
  markHeads(heads, trends, Head.TREND);
  return heads;
}

/** Whether a number may begin with it. */
function isNumber({ type }: LexiconRow): boolean {
  return type === 'digit' || type === 'half';
}

/** The label lexicon of a source, compiled once. */
export const labelLexicon: (source: LexiconSource) => LabelLexicon = oncePerSource((source) => {
  const { vocabulary } = source;
  const named: Feature[] = [];
  const name: NameFeature = (group, key) => FIRST_NAMED + named.push({ group, key }) - 1;
  const signals = signalMatcher(source, name);
  const openers = (file: string, data: string, column: string): Matcher<Opener> =>
    createMatcher(source.rows(file, data), vocabulary, (row) => new Opener(row, column, name));
  const speech = openers('speech-verbs', SPEECH_VERBS, 'tendency');
  const trends = trendMatcher(source);
  return {
    signals,
    signalAt: new Array<Signal | undefined>(signals.entries.length).fill(undefined),
    headings: openers('section-headings', SECTION_HEADINGS, 'label'),
    speech,
    trends,
    numbers: createRowMatcher(source.rows('number-words', NUMBER_WORDS).filter(isNumber), vocabulary),
    durations: createRowMatcher(source.rows('duration-units', DURATION_UNITS), vocabulary),
    heads: headBits({ signals, speech, trends }, vocabulary.size),
    openings: createPairFilter(vocabulary.size, [signals, speech, trends]),
    atomKeys: vocabulary.hashes,
    named,
  };
});
