/** People: offices tied to their holders, mentions tied to the person meant, changes of office. */
import type { Document, Person, Span } from '../../index.js';
import type { GoldArticle, GoldPerson } from '../gold.js';
import { type Counts, noCounts } from './counts.js';
import { countExact } from './spans.js';

/** Counts of the three tasks. */
export interface LinkCounts {
  /** An office span with the person who holds it. */
  readonly positions: Counts;
  /** A span (name, short form, title, pronoun) with the person meant. */
  readonly mentions: Counts;
  /** A kind of change with the person. */
  readonly changes: Counts;
}

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** For each found person the gold person who shares most names, or the person's own id where none does. */
function alignPeople(found: readonly Person[], gold: readonly GoldPerson[]): Map<string, string> {
  const aligned = new Map<string, string>();
  for (const { id, mentions } of found) {
    const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'short');
    const spans = new Set(named.map(spanKey));
    const shared = gold.map((person) => ({
      id: person.id,
      count: person.mentions.filter((mention) => spans.has(spanKey(mention))).length,
    }));
    const best = shared.reduce((a, b) => (b.count > a.count ? b : a), { id: `found ${id}`, count: 0 });
    aligned.set(id, best.id);
  }
  return aligned;
}

/** Scores the people of a document; all counts are zero where the gold has none. */
export function scoreLinks(article: GoldArticle, document: Document): LinkCounts {
  const { people = [], changes = [] } = article;
  if (people.length === 0) return { positions: noCounts(), mentions: noCounts(), changes: noCounts() };
  const aligned = alignPeople(document.people, people);
  const owned = (span: Span, id: string): string => `${spanKey(span)} ${id}`;
  const identity = (key: string): string => key;
  const distinct = (keys: readonly string[]): string[] => [...new Set(keys)];
  return {
    positions: countExact(
      document.people.flatMap(({ id, positions }) =>
        positions.map((index) => owned(document.entities[index]!, aligned.get(id)!)),
      ),
      people.flatMap(({ id, positions }) => positions.map((span) => owned(span, id))),
      identity,
    ),
    mentions: countExact(
      document.people.flatMap(({ id, mentions }) => mentions.map((span) => owned(span, aligned.get(id)!))),
      people.flatMap(({ id, mentions }) => mentions.map((span) => owned(span, id))),
      identity,
    ),
    changes: countExact(
      distinct(document.changes.map(({ kind, person }) => `${kind} ${aligned.get(person)}`)),
      distinct(changes.map(({ kind, person }) => `${kind} ${person}`)),
      identity,
    ),
  };
}
