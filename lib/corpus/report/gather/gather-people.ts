/** The people of a corpus, the offices they held and how offices changed hands. */
import { foldKey } from '../../../text/fold-key.js';
import type { Row } from '../../schema.js';
import { BoundedMap, Spellings } from './bounded-map.js';
import type { DocumentRows } from './document-rows.js';

const PEOPLE = 100_000;
const OFFICES = 100_000;
const SHOWN = 20;
const CHANGES = 20;

/** A person; people of the same name are one. */
export interface PersonFacts {
  readonly name: string;
  readonly office: string;
  readonly documents: number;
  readonly statements: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A person in an office, with the days of the first and the last article that says so. */
export interface OfficeFacts {
  readonly name: string;
  readonly office: string;
  readonly documents: number;
  readonly first: string;
  readonly last: string;
}

/** A change of office. */
export interface ChangeFacts {
  readonly day: string;
  readonly kind: string;
  readonly name: string;
  readonly office: string;
  /** Title of the article, else its identifier. */
  readonly article: string;
}

/** What the report says of people. */
export interface PeopleFacts {
  readonly people: readonly PersonFacts[];
  readonly offices: readonly OfficeFacts[];
  /** The latest ones first. */
  readonly changes: readonly ChangeFacts[];
}

interface Days {
  first: string | null;
  last: string | null;
}

interface PersonTally extends Days {
  count: number;
  readonly names: Spellings;
  readonly offices: Spellings;
  statements: number;
}

interface OfficeTally extends Days {
  count: number;
  readonly names: Spellings;
  readonly offices: Spellings;
}

function widen(days: Days, day: string | null): void {
  if (day === null) return;
  if (days.first === null || day < days.first) days.first = day;
  if (days.last === null || day > days.last) days.last = day;
}

/** Role, body and place make an office; the words around them do not. */
function officeKey({ canonical, text, body, place }: Row): string {
  return foldKey([canonical ?? text, body ?? '', body === null ? (place ?? '') : ''].join(' · '));
}

/** Collects document by document. */
export class PeopleGatherer {
  readonly #people = new BoundedMap<PersonTally>(PEOPLE);
  readonly #offices = new BoundedMap<OfficeTally>(OFFICES);
  #changes: ChangeFacts[] = [];

  add(rows: DocumentRows): void {
    const day = rows.document.published_at as string | null;
    const names = new Map(rows.people.map(({ person, name }) => [person, String(name)]));
    const seen = new Set<string>();
    for (const person of rows.people) this.#addPerson(person, day);
    for (const entity of rows.entities) {
      const name = entity.type === 'POSITION' ? names.get(entity.person!) : undefined;
      if (name === undefined) continue;
      this.#addOffice(entity, name, day, seen);
    }
    for (const change of rows.changes) this.#addChange(change, rows.document);
  }

  #addPerson({ name, statements, offices }: Row, day: string | null): void {
    const tally = this.#people.count(foldKey(String(name)), newPerson);
    tally.names.add(String(name));
    tally.statements += Number(statements);
    if (typeof offices === 'string') tally.offices.add(offices.split(' | ')[0]!);
    widen(tally, day);
  }

  #addOffice(entity: Row, name: string, day: string | null, seen: Set<string>): void {
    const key = `${foldKey(name)}\t${officeKey(entity)}`;
    if (seen.has(key) || entity.former === true) return;
    seen.add(key);
    const tally = this.#offices.count(key, () => ({
      count: 0,
      names: new Spellings(),
      offices: new Spellings(),
      first: null,
      last: null,
    }));
    tally.names.add(name);
    tally.offices.add(String(entity.text));
    widen(tally, day);
  }

  #addChange({ date_from, kind, name, office }: Row, { id, title, headline, published_at }: Row): void {
    const day = date_from ?? published_at;
    if (typeof day !== 'string' || typeof name !== 'string') return;
    this.#changes.push({
      day,
      kind: String(kind),
      name,
      office: String(office ?? ''),
      article: String(title ?? headline ?? id),
    });
    if (this.#changes.length > 50 * CHANGES) this.#changes = this.#latest();
  }

  #latest(): ChangeFacts[] {
    return this.#changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, CHANGES);
  }

  facts(): PeopleFacts {
    const people = this.#people.top(SHOWN).map(({ names, offices, count, statements, first, last }) => ({
      name: names.best(),
      office: offices.best(),
      documents: count,
      statements,
      first,
      last,
    }));
    const offices = this.#offices
      .top(2000)
      .filter(({ first, last }) => first !== null && last !== null && first < last)
      .slice(0, SHOWN)
      .map(({ names, offices: spelled, count, first, last }) => ({
        name: names.best(),
        office: spelled.best(),
        documents: count,
        first: first!,
        last: last!,
      }));
    return { people, offices, changes: this.#latest() };
  }
}

function newPerson(): PersonTally {
  return {
    count: 0,
    names: new Spellings(),
    offices: new Spellings(),
    statements: 0,
    first: null,
    last: null,
  };
}
