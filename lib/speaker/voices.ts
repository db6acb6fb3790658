/** Who may speak: mentions of people, offices that nobody is named for, bodies. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { TokenTable } from '../token/table.js';
import type { Entity, Person } from '../types.js';

/** A possible speaker over a range of atoms. */
export interface Voice {
  readonly first: number;
  /** Last atom, inclusive. */
  readonly last: number;
  /** Id of a person, or the name of a body or office as written. */
  readonly speaker: string;
  readonly kind: 'person' | 'pronoun' | 'office' | 'body';
}

/** What the stage reads of people and entities. */
export interface Cast {
  readonly people: readonly Person[];
  readonly matches: readonly EntityMatch[];
  /** The entities of `matches` with their links to people filled in. */
  readonly entities: readonly Entity[];
}

function voiceOf(entity: Entity, { first, last }: EntityMatch): Voice | null {
  if (entity.type === 'PERSON') {
    return { first, last, speaker: entity.id ?? entity.canonical, kind: 'person' };
  }
  if (entity.type === 'POSITION') {
    const { holder } = entity;
    return { first, last, speaker: holder ?? entity.text, kind: holder === undefined ? 'office' : 'person' };
  }
  return entity.type === 'ORGANIZATION' ? { first, last, speaker: entity.text, kind: 'body' } : null;
}

/** The atom that begins at an offset; atoms are in text order. */
function atomAt({ start, length }: TokenTable, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pronounsOf(table: TokenTable, { id, mentions }: Person): Voice[] {
  return mentions
    .filter(({ kind }) => kind === 'pronoun')
    .map(({ start, end }) => ({
      first: atomAt(table, start),
      last: atomAt(table, end) - 1,
      speaker: id,
      kind: 'pronoun' as const,
    }));
}

/** The voices of a text, in text order. */
export function findVoices(table: TokenTable, cast: Cast): Voice[] {
  const named = cast.matches.flatMap((match, index) => voiceOf(cast.entities[index]!, match) ?? []);
  const pronouns = cast.people.flatMap((person) => pronounsOf(table, person));
  return [...named, ...pronouns].sort((a, b) => a.first - b.first);
}
