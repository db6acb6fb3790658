/** What the finders of dates, documents, events and places propose: finished entities, each with its own score. */
import type { TokenTable } from '../token/table.js';
import { findDates } from './date/find-dates.js';
import { findDocuments } from './document/find-documents.js';
import type { EntityMatch } from './entity-match.js';
import { findEvents } from './event/find-events.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { findLocations } from './location/find-locations.js';

/**
 * The matches of all four, in the order of their first atoms. Linear.
 * @param publishedAt day of publication (ISO 8601), against which dates and abolished places are judged
 */
export function findOthers(
  table: TokenTable,
  lexicon: EntityLexicon,
  publishedAt: string | undefined,
): EntityMatch[] {
  const found = [
    ...findDates(table, lexicon.dates, publishedAt === undefined ? {} : { reference: publishedAt }),
    ...findDocuments(table, lexicon.documents),
    ...findEvents(table, lexicon.events),
    ...findLocations(table, lexicon.locations, { publishedAt }),
  ];
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}
