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
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { wordBuckets } from './model/word-buckets.js';
import { type NumberLexicon, NumberRole, numberLexicon } from './number/number-lexicon.js';

/** A lexicon row together with the form that was matched. */
export interface Cue {
  readonly id: string;
  readonly form: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Cues as a matcher that can also be asked backwards. */
export interface CueMatcher extends Matcher<Cue> {
  /** By vocabulary id: 1 where a cue ends with the atom. */
  readonly endings: Uint8Array;
}

/** The lexicons of figures, each as a matcher of its own. */
export interface MetricLexicon {
  readonly numbers: NumberLexicon;
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
  /** By vocabulary id: whether a figure may begin with the word, a value of `Opening`. */
  readonly opening: Uint8Array;
  /** By vocabulary id: the kinds of joints of noun phrases that may begin with the word, bits of `Joint`. */
  readonly joints: Uint8Array;
  /** By vocabulary id: 1 where a word may begin that holds a small word and is none. */
  readonly contents: Uint8Array;
  /** By vocabulary id: 1 where a time or a number may. */
  readonly times: Uint8Array;
  readonly periods: CueMatcher;
  readonly joiners: CueMatcher;
  /** Small words by which noun phrases end. */
  readonly edges: CueMatcher;
  readonly indicators: CueMatcher;
  /** By vocabulary id: the bucket of the word in the features. */
  readonly buckets: Uint16Array;
}

type JointMatchers = Pick<MetricLexicon, 'edges' | 'changes' | 'hedgesBefore' | 'baselines'>;

/** Lexicons in which a joint of noun phrases is looked up, as bits. */
export enum Joint {
  EDGE = 1,
  CHANGE = 2,
  HEDGE = 4,
  BASELINE = 8,
}

/** How a word may begin a figure. */
export enum Opening {
  NONE = 0,
  /** It may inside a sentence that has another figure: `một`, `năm`, `không`. */
  WEAK = 1,
  /** It shows that the sentence has a figure: `hai`, `đứng đầu`, `gấp đôi`. */
  STRONG = 2,
}

/** Cues that are a figure by themselves or with the number behind them. */
const RANKS = new Set(['first', 'first-scoped', 'numbered', 'numbered-of', 'ordinal']);
const MULTIPLES = new Set(['multiple', 'fraction', 'change']);

function mark(opening: Uint8Array, { root }: Matcher<unknown>, value: number): void {
  for (let id = 1; id < opening.length; id++) {
    if (root[id] !== 0) opening[id] = Math.max(opening[id]!, value);
  }
}

function openingWords(source: LexiconSource, numbers: NumberLexicon): Uint8Array {
  const opening = new Uint8Array(source.vocabulary.size);
  const { one, five, zero, three } = numbers;
  numbers.role.forEach((role, id) => {
    if (role === NumberRole.DIGIT || role === NumberRole.TEN || role === NumberRole.SIGN)
      opening[id] = Opening.STRONG;
  });
  for (const id of [one, five, zero, three]) opening[id] = Opening.WEAK;
  mark(opening, numbers.magnitudes, Opening.WEAK);
  mark(opening, numbers.fractions, Opening.WEAK);
  mark(
    opening,
    matcherOf(source, 'rank-cues', RANK_CUES, ({ type }) => RANKS.has(type)),
    Opening.STRONG,
  );
  mark(
    opening,
    matcherOf(source, 'multiple-cues', MULTIPLE_CUES, ({ type }) => MULTIPLES.has(type)),
    Opening.STRONG,
  );
  return opening;
}

const cueForms = (rows: readonly LexiconRow[]) =>
  rows.flatMap(({ id, type, fields, forms }) =>
    forms.map((form) => ({ text: form, entry: { id, form, type, fields } })),
  );

function endingIds({ root, nodes, ids, targets, entries }: Matcher<Cue>): Uint8Array {
  const endings = new Uint8Array(root.length);
  for (let id = 1; id < root.length; id++) if (entries[root[id]!]!.length > 0) endings[id] = 1;
  for (let slot = 0; slot < nodes.length; slot++) {
    if (entries[targets[slot]!]!.length > 0) endings[ids[slot]!] = 1;
  }
  return endings;
}

function matcherOf(
  source: LexiconSource,
  name: string,
  data: string,
  keep: (row: LexiconRow) => boolean = () => true,
): CueMatcher {
  const matcher = createMatcher(cueForms(source.rows(name, data).filter(keep)), source.vocabulary);
  return { ...matcher, endings: endingIds(matcher) };
}

const onSide = (side: string) => (row: LexiconRow) => row.fields.side === side;

/** By vocabulary id: 1 where a form of any of the matchers may begin. */
function headsOf(matchers: readonly Matcher<unknown>[]): Uint8Array {
  const heads = new Uint8Array(matchers[0]!.root.length);
  for (const matcher of matchers) mark(heads, matcher, 1);
  return heads;
}

const createMatchers = (source: LexiconSource): Omit<MetricLexicon, 'joints' | 'contents' | 'times'> => ({
  numbers: numberLexicon(source),
  opening: openingWords(source, numberLexicon(source)),
  units: matcherOf(source, 'units', UNITS),
  currencies: matcherOf(source, 'currencies', CURRENCIES),
  denominators: matcherOf(source, 'rate-denominators', RATE_DENOMINATORS),
  nouns: matcherOf(source, 'counted-nouns', COUNTED_NOUNS),
  durations: matcherOf(source, 'duration-units', DURATION_UNITS),
  indefinites: matcherOf(source, 'indefinite-amounts', INDEFINITE_AMOUNTS),
  contextsBefore: matcherOf(source, 'non-metric-contexts', NON_METRIC_CONTEXTS, onSide('before')),
  contextsAfter: matcherOf(source, 'non-metric-contexts', NON_METRIC_CONTEXTS, onSide('after')),
  hedgesBefore: matcherOf(source, 'hedges', HEDGES, onSide('before')),
  hedgesAfter: matcherOf(source, 'hedges', HEDGES, onSide('after')),
  changes: matcherOf(source, 'change-verbs', CHANGE_VERBS),
  particles: matcherOf(source, 'level-particles', LEVEL_PARTICLES),
  targets: matcherOf(source, 'target-cues', TARGET_CUES),
  baselines: matcherOf(source, 'baseline-cues', BASELINE_CUES),
  multiples: matcherOf(source, 'multiple-cues', MULTIPLE_CUES),
  ranks: matcherOf(source, 'rank-cues', RANK_CUES),
  periods: matcherOf(source, 'period-cues', PERIOD_CUES),
  joiners: matcherOf(source, 'figure-joiners', FIGURE_JOINERS),
  edges: matcherOf(source, 'phrase-edges', PHRASE_EDGES),
  indicators: matcherOf(source, 'indicators', INDICATORS),
  buckets: wordBuckets(source.vocabulary),
});

/** Marks by vocabulary id which lexicons of joints have a form that begins there. */
function jointBits({ edges, changes, hedgesBefore, baselines }: JointMatchers): Uint8Array {
  const bits = new Uint8Array(edges.root.length);
  const all: readonly (readonly [Matcher<Cue>, number])[] = [
    [edges, Joint.EDGE],
    [changes, Joint.CHANGE],
    [hedgesBefore, Joint.HEDGE],
    [baselines, Joint.BASELINE],
  ];
  for (const [{ root }, bit] of all) {
    for (let id = 1; id < bits.length; id++) if (root[id] !== 0) bits[id]! |= bit;
  }
  return bits;
}

/** The metric lexicon of a source, compiled once. */
export const metricLexicon: (source: LexiconSource) => MetricLexicon = oncePerSource((source) => {
  const matchers = createMatchers(source);
  const { periods, numbers } = matchers;
  const times = headsOf([periods]);
  for (let id = 1; id < times.length; id++) if (numbers.role[id] !== NumberRole.NONE) times[id] = 1;
  const contents = headsOf([
    matcherOf(source, 'phrase-edges', PHRASE_EDGES, ({ type }) => type === 'content'),
  ]);
  return { ...matchers, joints: jointBits(matchers), contents, times };
});
