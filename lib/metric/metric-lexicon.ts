/** What the metric finders know of words, decoded from the lexicons at first use. */
import { BASELINE_CUES } from '../data/lexicons/baseline-cues.js';
import { CHANGE_VERBS } from '../data/lexicons/change-verbs.js';
import { COUNTED_NOUNS } from '../data/lexicons/counted-nouns.js';
import { CURRENCIES } from '../data/lexicons/currencies.js';
import { DURATION_UNITS } from '../data/lexicons/duration-units.js';
import { FIGURE_JOINERS } from '../data/lexicons/figure-joiners.js';
import { HEDGES } from '../data/lexicons/hedges.js';
import { INDEFINITE_AMOUNTS } from '../data/lexicons/indefinite-amounts.js';
import { INDICATORS } from '../data/lexicons/indicators.js';
import { LEVEL_PARTICLES } from '../data/lexicons/level-particles.js';
import { MULTIPLE_CUES } from '../data/lexicons/multiple-cues.js';
import { NON_METRIC_CONTEXTS } from '../data/lexicons/non-metric-contexts.js';
import { PERIOD_CUES } from '../data/lexicons/period-cues.js';
import { PHRASE_EDGES } from '../data/lexicons/phrase-edges.js';
import { RANK_CUES } from '../data/lexicons/rank-cues.js';
import { RATE_DENOMINATORS } from '../data/lexicons/rate-denominators.js';
import { TARGET_CUES } from '../data/lexicons/target-cues.js';
import { UNITS } from '../data/lexicons/units.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { cellOf, type LexiconRow } from '../lexicon/rows.js';
import { type CueMatcher, type CueSheet, cueMatcher } from './cue-matcher.js';
import { entryCode, nounCode } from './field/phrase-codes.js';
import { edgeKind } from './field/segment-kind.js';
import { wordBuckets } from './model/word-buckets.js';
import { type NumberLexicon, NumberRole, numberLexicon } from './number/number-lexicon.js';
import { createOpenings, type Openings } from './opening-words.js';
import { addForms, addHead, createMasks, type WordMasks } from './word-masks.js';

/** Bits of what may begin or end with a word, in the masks of heads and endings. */
export enum Head {
  UNITS = 1,
  CURRENCIES = 2,
  DENOMINATORS = 4,
  NOUNS = 8,
  DURATIONS = 16,
  INDEFINITES = 32,
  CONTEXTS_BEFORE = 64,
  CONTEXTS_AFTER = 128,
  HEDGES_BEFORE = 256,
  HEDGES_AFTER = 512,
  CHANGES = 1024,
  PARTICLES = 2048,
  TARGETS = 4096,
  BASELINES = 8192,
  MULTIPLES = 16_384,
  RANKS = 32_768,
  PERIODS = 65_536,
  JOINERS = 131_072,
  EDGES = 262_144,
  INDICATORS = 524_288,
  /** A word that holds a small word and is none (`thực hiện`). */
  CONTENTS = 1_048_576,
  /** A word of numbers. */
  NUMBERS = 2_097_152,
  MAGNITUDES = 4_194_304,
}

/** The lexicons of figures, each as a matcher of its own. */
interface Matchers {
  readonly units: CueMatcher;
  readonly currencies: CueMatcher;
  readonly denominators: CueMatcher;
  readonly nouns: CueMatcher;
  readonly durations: CueMatcher;
  readonly indefinites: CueMatcher;
  readonly contextsBefore: CueMatcher;
  readonly contextsAfter: CueMatcher;
  readonly hedgesBefore: CueMatcher;
  readonly hedgesAfter: CueMatcher;
  readonly changes: CueMatcher;
  readonly particles: CueMatcher;
  readonly targets: CueMatcher;
  readonly baselines: CueMatcher;
  readonly multiples: CueMatcher;
  readonly ranks: CueMatcher;
  readonly periods: CueMatcher;
  readonly joiners: CueMatcher;
  /** Small words by which noun phrases end. */
  readonly edges: CueMatcher;
  readonly indicators: CueMatcher;
  /** Words that hold a small word and are none. */
  readonly contents: CueMatcher;
}

/** What the metric finders know of words. */
export interface MetricLexicon extends Matchers {
  readonly numbers: NumberLexicon;
  /** What a figure may begin with. */
  readonly openings: Openings;
  /** What may begin and end with a word, as bits of `Head`. */
  readonly masks: WordMasks;
  /** By vocabulary id: the bucket of the word in the features. */
  readonly buckets: Uint16Array;
}

const onSide = (side: string) => (row: LexiconRow) => cellOf(row, 'side') === side;
const isContent = ({ type }: LexiconRow): boolean => type === 'content';

const SHEETS: Readonly<Record<keyof Matchers, CueSheet>> = {
  units: { bit: Head.UNITS, name: 'units', data: UNITS },
  currencies: { bit: Head.CURRENCIES, name: 'currencies', data: CURRENCIES },
  denominators: { bit: Head.DENOMINATORS, name: 'rate-denominators', data: RATE_DENOMINATORS },
  nouns: { bit: Head.NOUNS, name: 'counted-nouns', data: COUNTED_NOUNS, code: nounCode },
  durations: { bit: Head.DURATIONS, name: 'duration-units', data: DURATION_UNITS },
  indefinites: { bit: Head.INDEFINITES, name: 'indefinite-amounts', data: INDEFINITE_AMOUNTS },
  contextsBefore: {
    bit: Head.CONTEXTS_BEFORE,
    name: 'non-metric-contexts',
    data: NON_METRIC_CONTEXTS,
    keep: onSide('before'),
  },
  contextsAfter: {
    bit: Head.CONTEXTS_AFTER,
    name: 'non-metric-contexts',
    data: NON_METRIC_CONTEXTS,
    keep: onSide('after'),
  },
  hedgesBefore: { bit: Head.HEDGES_BEFORE, name: 'hedges', data: HEDGES, keep: onSide('before') },
  hedgesAfter: { bit: Head.HEDGES_AFTER, name: 'hedges', data: HEDGES, keep: onSide('after') },
  changes: { bit: Head.CHANGES, name: 'change-verbs', data: CHANGE_VERBS },
  particles: { bit: Head.PARTICLES, name: 'level-particles', data: LEVEL_PARTICLES },
  targets: { bit: Head.TARGETS, name: 'target-cues', data: TARGET_CUES },
  baselines: { bit: Head.BASELINES, name: 'baseline-cues', data: BASELINE_CUES },
  multiples: { bit: Head.MULTIPLES, name: 'multiple-cues', data: MULTIPLE_CUES },
  ranks: { bit: Head.RANKS, name: 'rank-cues', data: RANK_CUES },
  periods: { bit: Head.PERIODS, name: 'period-cues', data: PERIOD_CUES },
  joiners: { bit: Head.JOINERS, name: 'figure-joiners', data: FIGURE_JOINERS },
  edges: { bit: Head.EDGES, name: 'phrase-edges', data: PHRASE_EDGES, code: edgeKind },
  indicators: { bit: Head.INDICATORS, name: 'indicators', data: INDICATORS, code: entryCode },
  contents: { bit: Head.CONTENTS, name: 'phrase-edges', data: PHRASE_EDGES, keep: isContent },
};

function createMatchers(source: LexiconSource): Matchers {
  const entries = Object.entries(SHEETS).map(([name, sheet]) => [name, cueMatcher(source, sheet)] as const);
  return Object.fromEntries(entries) as unknown as Matchers;
}

/** The metric lexicon of a source, compiled once. */
export const metricLexicon: (source: LexiconSource) => MetricLexicon = oncePerSource((source) => {
  const { vocabulary } = source;
  const matchers = createMatchers(source);
  const numbers = numberLexicon(source);
  const masks = createMasks(vocabulary.size);
  for (const matcher of Object.values(matchers) as CueMatcher[]) addForms(masks, matcher, matcher.bit);
  addForms(masks, numbers.magnitudes, Head.MAGNITUDES);
  numbers.role.forEach((role, id) => {
    if (role !== NumberRole.NONE) addHead(masks, id, Head.NUMBERS);
  });
  const openings = createOpenings(source, numbers);
  return { ...matchers, numbers, openings, masks, buckets: wordBuckets(vocabulary) };
});
