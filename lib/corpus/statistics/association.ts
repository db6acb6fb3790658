/** How strongly two words attract each other. */
import { logTerm } from './significance.js';

/** The measures of association. */
export interface Association {
  /** Log-likelihood ratio of the contingency table (Dunning 1993): how sure the attraction is. */
  readonly g2: number;
  /** Pointwise mutual information in bits (Church and Hanks 1990). High for rare pairs. */
  readonly pmi: number;
  /** The same between -1 and 1 (Bouma 2009). */
  readonly npmi: number;
  /** 14 for words that only occur together, one less for half as much (Rychlý 2008). Comparable between corpora. */
  readonly logDice: number;
}

/**
 * The measures of a pair that was met `together` times, of a first word met in `first` pairs and a second one in
 * `second` pairs, of `all` pairs.
 */
export function association(together: number, first: number, second: number, all: number): Association {
  const expected = (first * second) / all;
  const pmi = Math.log2(together / expected);
  const rest = all - first - second + together;
  const g2 =
    2 *
    (logTerm(together, expected) +
      logTerm(first - together, (first * (all - second)) / all) +
      logTerm(second - together, ((all - first) * second) / all) +
      logTerm(rest, ((all - first) * (all - second)) / all));
  return {
    g2: Math.max(0, g2),
    pmi,
    npmi: together === all ? 1 : Math.min(1, pmi / -Math.log2(together / all)),
    logDice: 14 + Math.log2((2 * together) / (first + second)),
  };
}
