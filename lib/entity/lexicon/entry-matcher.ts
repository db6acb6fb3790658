/** Matchers of entries for the grammar: what a node stands for is one number, to be kept in integer rows. */
import type { Matcher } from '../../lexicon/matcher.js';
import type { Entry } from './entry.js';

/** A matcher that also tells the number of the first entry at each node; 0 for inner nodes. */
export interface EntryMatcher extends Matcher<Entry> {
  readonly first: Int32Array;
}

/**
 * Adds the numbers to a matcher, in place: a copy by spreading has a shape of its own, and reading many shapes is slow.
 * Linear in its nodes.
 */
export function numberEntries(matcher: Matcher<Entry>): EntryMatcher {
  const { entries } = matcher;
  const first = new Int32Array(entries.length);
  // A loop: `Int32Array.from` would go through an iterator for tens of thousands of nodes.
  for (let node = 0; node < first.length; node++) first[node] = entries[node]![0]?.number ?? 0;
  return Object.assign(matcher, { first });
}
