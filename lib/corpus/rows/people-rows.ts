/** Cells of the table `people`. */
import type { Document, Person, PositionEntity } from '../../types.js';
import type { TableCells } from './cells.js';
import { documentNumber, type RowScene } from './row-scene.js';

/** A person and the offices that the document gives to them. */
export interface PersonItem {
  readonly person: Person;
  readonly held: readonly PositionEntity[];
}

function positionsOf({ positions }: Person, { entities }: Document): PositionEntity[] {
  return positions
    .map((index) => entities[index])
    .filter((entity): entity is PositionEntity => entity?.type === 'POSITION');
}

/** The people of a document. Linear. */
export function personItems({ document }: RowScene): PersonItem[] {
  return document.people.map((person) => ({ person, held: positionsOf(person, document) }));
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function officesOf(held: readonly PositionEntity[]): string | null {
  const offices = new Set(held.map(({ text }) => oneLine(text)));
  return offices.size === 0 ? null : [...offices].join(' | ');
}

function highestRank(positions: readonly PositionEntity[]): number | null {
  const ranks = positions.filter(({ former }) => former !== true).map(({ rank }) => rank);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** A row a person; linear in the offices. */
export const PERSON_CELLS: TableCells<PersonItem> = {
  document: documentNumber,
  person: ({ person }) => person.id,
  name: ({ person }) => person.name,
  mentions: ({ person }) => person.mentions.length,
  statements: ({ person }) => person.statements.length,
  positions: ({ person }) => person.positions.length,
  offices: ({ held }) => officesOf(held),
  highest_rank: ({ held }) => highestRank(held),
};
