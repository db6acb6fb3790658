/** All forms of a matcher that begin at one atom, not only the longest. */
import { Gap, type TokenTable } from '../token/table.js';
import { edgeSlot, type Match, type Matcher } from './matcher.js';

/**
 * Every form that begins at atom `i` and ends before atom `limit`, shortest first. A form never runs over a line
 * break. Linear in the length of the longest form.
 */
export function matchAll<Entry>(
  matcher: Matcher<Entry>,
  table: TokenTable,
  i: number,
  limit: number = table.length,
): Match<Entry>[] {
  const found: Match<Entry>[] = [];
  let node = matcher.root[table.id[i]!]!;
  for (let k = i + 1; node !== 0; k++) {
    const entries = matcher.entries[node]!;
    if (entries.length > 0) found.push({ length: k - i, entries });
    if (k >= limit || table.gap[k]! > Gap.SPACE) break;
    node = matcher.targets[edgeSlot(matcher.nodes, matcher.ids, node, table.id[k]!)]!;
  }
  return found;
}
