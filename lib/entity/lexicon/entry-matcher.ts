/** Matchers of entries for the grammar: what a node stands for is one number, to be kept in integer rows. */
import type { Matcher } from '../../lexicon/matcher.js';
import type { Entry } from './entry.js';

/** A matcher that also tells the number of the first entry at each node; 0 for inner nodes. */
export interface EntryMatcher extends Matcher<Entry> {
  readonly first: Int32Array;
}

/** Adds the numbers to a matcher. Linear in its nodes. */
export function numberEntries(matcher: Matcher<Entry>): EntryMatcher {
  return { ...matcher, first: Int32Array.from(matcher.entries, (list) => list[0]?.number ?? 0) };
}
