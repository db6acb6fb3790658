/** Words that one body of text has more often than another. */
import { argumentError, checkOptions } from '../../options.js';
import { checkProbability, checkWhole } from './check-number.js';
import { chiSquareTail, logTerm } from './significance.js';
import { createTermCounter, TERM_RULES, type TermOptions, type TermTable } from './term-counter.js';
import type { TermSource } from './terms.js';

/** Options of `keyness`. */
export interface KeynessOptions extends TermOptions {
  /** Least number of uses in both bodies together. Default 5. */
  readonly minFrequency?: number;
  /** Greatest probability that the difference is chance, above 0 and at most 1. Default 0.001. */
  readonly significance?: number;
  /** `bonferroni` divides the significance by the number of words tested. Default `none`. */
  readonly correction?: 'none' | 'bonferroni';
  /** Which words: those more frequent in the target, in the reference, or both. Default `both`. */
  readonly side?: 'target' | 'reference' | 'both';
  /** Most rows. Default: all. */
  readonly limit?: number;
}

/** A key word. */
export interface KeynessRow {
  /** The spelling that is met most often. */
  readonly term: string;
  /** The body in which it is more frequent. */
  readonly side: 'target' | 'reference';
  /** Uses in each body. */
  readonly target: number;
  readonly reference: number;
  /** Uses in a million words of each body. */
  readonly targetRate: number;
  readonly referenceRate: number;
  /** Log-likelihood ratio: how sure the difference is. */
  readonly g2: number;
  /** Probability of such a `g2` by chance (chi-square, one degree of freedom). */
  readonly p: number;
  /** Binary logarithm of the ratio of the rates: how great the difference is. 1: twice as frequent in the target. */
  readonly logRatio: number;
}

/** What `keyness` compares: texts or word lists, or a table filled with `createTermCounter`. */
export type KeynessSource = TermTable | Iterable<TermSource>;

const MILLION = 1_000_000;
/** Stands for no use at all in the log ratio (Hardie 2014). */
const NONE = 0.5;

const RULES = {
  ...TERM_RULES,
  minFrequency: 'number',
  significance: 'number',
  correction: ['none', 'bonferroni'],
  side: ['target', 'reference', 'both'],
  limit: 'number',
} as const;

function check(options: KeynessOptions): void {
  checkOptions('keyness', options, RULES);
  checkWhole('keyness', 'minFrequency', options.minFrequency, 1);
  checkWhole('keyness', 'limit', options.limit, 0);
  checkProbability('keyness', 'significance', options.significance);
}

function isTable(source: unknown): source is TermTable {
  return typeof source === 'object' && source !== null && 'counts' in source && 'total' in source;
}

function counterOf(name: string, source: KeynessSource, options: TermOptions): TermTable {
  if (isTable(source)) return source;
  if (typeof source === 'string' || typeof source?.[Symbol.iterator] !== 'function')
    throw argumentError('keyness', name, source, 'a term counter, or an iterable of texts or word lists');
  const { stopwords } = options;
  const counter = createTermCounter(stopwords === undefined ? {} : { stopwords });
  for (const text of source) counter.add(text);
  return counter;
}

/** The log-likelihood of Rayson and Garside (2000): observed and expected uses in the two bodies. */
function logLikelihood(target: number, reference: number, sizes: readonly [number, number]): number {
  const share = (target + reference) / (sizes[0] + sizes[1]);
  return 2 * (logTerm(target, sizes[0] * share) + logTerm(reference, sizes[1] * share));
}

function toRow(
  term: string,
  target: number,
  reference: number,
  sizes: readonly [number, number],
): KeynessRow {
  const g2 = Math.max(0, logLikelihood(target, reference, sizes));
  const logRatio = Math.log2((target || NONE) / sizes[0] / ((reference || NONE) / sizes[1]));
  return {
    term,
    side: target / sizes[0] >= reference / sizes[1] ? 'target' : 'reference',
    target,
    reference,
    targetRate: (target / sizes[0]) * MILLION,
    referenceRate: (reference / sizes[1]) * MILLION,
    g2,
    p: chiSquareTail(g2),
    logRatio,
  };
}

function compareRows(a: KeynessRow, b: KeynessRow): number {
  return b.g2 - a.g2 || (a.term < b.term ? -1 : 1);
}

/**
 * The key words of `target` against `reference`, the surest first: log-likelihood ratio G2 (Dunning 1993, in the form of
 * Rayson and Garside 2000) for the evidence, log ratio (Hardie 2014, 0.5 for no use) for the size of the difference.
 * Empty where one of the bodies has no word. Linear in the text, and n log n in the vocabulary; memory by vocabulary.
 * @throws TypeError when a source is of a wrong type, or an option is unknown or of a wrong value
 * @example keyness(limitations, achievements, { stopwords: 'drop', side: 'target', limit: 20 })
 */
export function keyness(
  target: KeynessSource,
  reference: KeynessSource,
  options: KeynessOptions = {},
): KeynessRow[] {
  check(options);
  const { minFrequency = 5, significance = 0.001, correction = 'none', side = 'both', limit } = options;
  const [ours, theirs] = [counterOf('target', target, options), counterOf('reference', reference, options)];
  if (ours.total === 0 || theirs.total === 0) return [];
  const [counts, others] = [ours.counts(), theirs.counts()];
  const rows: KeynessRow[] = [];
  for (const key of new Set([...counts.keys(), ...others.keys()])) {
    const [here, there] = [counts.get(key), others.get(key)];
    const uses = [here?.count ?? 0, there?.count ?? 0] as const;
    if (uses[0] + uses[1] < minFrequency) continue;
    const form = (uses[0] >= uses[1] ? here : there)!.term;
    rows.push(toRow(form, uses[0], uses[1], [ours.total, theirs.total]));
  }
  const level = correction === 'bonferroni' ? significance / Math.max(1, rows.length) : significance;
  return rows
    .filter((row) => row.p <= level && (side === 'both' || row.side === side))
    .sort(compareRows)
    .slice(0, limit);
}
