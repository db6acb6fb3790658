/** Rows of the tables `people` and `changes`. */
import type { Entity, PositionEntity } from '../../types.js';
import type { Row } from '../schema.js';
import { cell, dayCell, type RowScene, sentenceAt, spanCells } from './row-scene.js';

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function highestRank(positions: readonly PositionEntity[]): number | null {
  const ranks = positions.filter(({ former }) => former !== true).map(({ rank }) => rank);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** A row a person. Linear. */
export function peopleRows({ number, document }: RowScene): Row[] {
  return document.people.map((person) => {
    const held = person.positions
      .map((index) => document.entities[index])
      .filter((entity): entity is PositionEntity => entity?.type === 'POSITION');
    const offices = [...new Set(held.map(({ text }) => oneLine(text)))];
    return {
      document: number,
      person: person.id,
      name: person.name,
      mentions: person.mentions.length,
      statements: person.statements.length,
      positions: person.positions.length,
      offices: offices.length === 0 ? null : offices.join(' | '),
      highest_rank: highestRank(held),
    };
  });
}

/** A row a change of office. Linear but for finding the sentence, a bisection each. */
export function changeRows(scene: RowScene): Row[] {
  const { number, document } = scene;
  const names = new Map(document.people.map(({ id, name }) => [id, name]));
  const entity = (index: number | undefined): Entity | undefined =>
    index === undefined ? undefined : document.entities[index];
  return document.changes.map((change, index) => {
    const date = entity(change.date);
    return {
      document: number,
      change: index,
      sentence: sentenceAt(document.sentences, change.start),
      ...spanCells(scene, change),
      text: change.text,
      kind: change.kind,
      person: change.person,
      name: cell(names.get(change.person)),
      position_entity: cell(change.position),
      office: cell(entity(change.position)?.text),
      date_entity: cell(change.date),
      date_from: date?.type === 'DATE' ? dayCell(date.from) : null,
      date_to: date?.type === 'DATE' ? dayCell(date.to) : null,
      decision_entity: cell(change.document),
      decision: cell(entity(change.document)?.text),
    };
  });
}
