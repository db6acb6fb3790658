/** What the finders of dates, documents, events and places propose: finished entities, each with its own score. */
import { findDates } from './date/find-dates.js';
import { findDocuments } from './document/find-documents.js';
import { findEvents } from './event/find-events.js';
import type { FinderMatch } from './finder-match.js';
import { findLocations } from './location/find-locations.js';
import type { Scene } from './scene.js';

/** Two lists in the order of their first atoms as one; of matches alike those of the first list come first. */
function merge(left: readonly FinderMatch[], right: readonly FinderMatch[]): readonly FinderMatch[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const all: FinderMatch[] = [];
  let at = 0;
  for (const match of left) {
    const { first, last } = match;
    for (; at < right.length; at++) {
      const other = right[at]!;
      if (other.first > first || (other.first === first && other.last >= last)) break;
      all.push(other);
    }
    all.push(match);
  }
  for (; at < right.length; at++) all.push(right[at]!);
  return all;
}

/**
 * The matches of all four, in the order of their first atoms. Linear.
 * @param publishedAt day of publication (ISO 8601), against which dates and abolished places are judged
 */
export function findOthers(
  { table, lexicon, openings }: Scene,
  publishedAt: string | undefined,
): readonly FinderMatch[] {
  const dates = findDates(table, lexicon.dates, publishedAt === undefined ? {} : { reference: publishedAt });
  const named = merge(
    findDocuments(table, lexicon.documents, openings),
    findEvents(table, lexicon.events, openings),
  );
  return merge(merge(dates, named), findLocations(table, lexicon.locations, openings, publishedAt));
}
