/** Words that keep company. */
import { argumentError, checkOptions } from '../../options.js';
import { type Association, association } from './association.js';
import { checkWhole } from './check-number.js';
import { createPairCounter, PAIR_RULES, type PairCounter, type PairOptions } from './pair-counter.js';
import type { TermSource } from './terms.js';

/** Options of `collocations`. */
export interface CollocationOptions extends PairOptions {
  /** Least number of times that the two stand near each other. Default 5. */
  readonly minCount?: number;
  /** The measure by which the rows are sorted, highest first. Default `logDice`. */
  readonly measure?: keyof Association;
  /** Most rows. Default: all. */
  readonly limit?: number;
}

/** Two words that stand near each other more often than chance would have it. */
export interface CollocationRow extends Association {
  /** The node where one was given, else the word met first; with `direction: 'right'` the left one. */
  readonly word: string;
  readonly collocate: string;
  /** How often the two stand near each other. */
  readonly count: number;
  /** Uses of each word. */
  readonly wordCount: number;
  readonly collocateCount: number;
}

const RULES = {
  ...PAIR_RULES,
  minCount: 'number',
  measure: ['g2', 'pmi', 'npmi', 'logDice'],
  limit: 'number',
} as const;

function isCounter(source: unknown): source is PairCounter {
  return typeof source === 'object' && source !== null && 'pairs' in source && 'vocabulary' in source;
}

function counterOf(source: PairCounter | Iterable<TermSource>, options: PairOptions): PairCounter {
  if (isCounter(source)) return source;
  if (typeof source === 'string' || typeof source?.[Symbol.iterator] !== 'function')
    throw argumentError(
      'collocations',
      'source',
      source,
      'a pair counter, or an iterable of texts or word lists',
    );
  const counter = createPairCounter(options);
  for (const text of source) counter.add(text);
  return counter;
}

function pairOptions({ minCount: _, measure: __, limit: ___, ...options }: CollocationOptions): PairOptions {
  return options;
}

function compareBy(measure: keyof Association): (a: CollocationRow, b: CollocationRow) => number {
  const name = ({ word, collocate }: CollocationRow): string => `${word}\t${collocate}`;
  return (a, b) => b[measure] - a[measure] || b.count - a.count || (name(a) < name(b) ? -1 : 1);
}

/**
 * The pairs of words that attract each other, strongest first, with four measures computed from the table of all pairs
 * inside the window (Evert 2008): G2, PMI, NPMI, logDice. Pairs that are rarer than chance would have it are left out.
 * Linear in the text times the window; memory by pairs, or by vocabulary with a `node`.
 * @throws TypeError when the source is of a wrong type, or an option is unknown or of a wrong value
 * @example collocations(texts, { node: 'giải ngân', limit: 10 }).map(({ collocate }) => collocate)
 */
export function collocations(
  source: PairCounter | Iterable<TermSource>,
  options: CollocationOptions = {},
): CollocationRow[] {
  checkOptions('collocations', options, RULES);
  checkWhole('collocations', 'minCount', options.minCount, 1);
  checkWhole('collocations', 'limit', options.limit, 0);
  const { minCount = 5, measure = 'logDice', limit, node } = options;
  const counter = counterOf(source, pairOptions(options));
  const forms = counter.vocabulary.forms();
  const nodeWord = node === undefined ? -1 : counter.vocabulary.find(node);
  const rows: CollocationRow[] = [];
  for (const { first, second, count, weight } of counter.pairs()) {
    if (count < minCount || (node !== undefined && first !== nodeWord && second !== nodeWord)) continue;
    const [a, b] = [counter.marginals(first), counter.marginals(second)];
    const measures = association(weight, a[0], b[1], counter.total);
    if (measures.pmi <= 0) continue;
    const swap = second === nodeWord && options.direction !== 'right';
    const [word, collocate] = swap ? [second, first] : [first, second];
    rows.push({
      word: forms[word]!,
      collocate: forms[collocate]!,
      count,
      wordCount: counter.vocabulary.countOf(word),
      collocateCount: counter.vocabulary.countOf(collocate),
      ...measures,
    });
  }
  return rows.sort(compareBy(measure)).slice(0, limit);
}
