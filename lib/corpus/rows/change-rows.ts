/** Cells of the table `changes`. */
import type { Change, DateEntity, Document, Entity } from '../../types.js';
import type { TableCells } from './cells.js';
import { cell, dayCell, documentNumber, itemNumber, type RowScene, sentenceAt } from './row-scene.js';

/** A change of office and the entities that it names. */
export interface ChangeItem {
  readonly change: Change;
  readonly name: string | undefined;
  readonly office: Entity | undefined;
  readonly date: DateEntity | undefined;
  readonly decision: Entity | undefined;
}

function entityAt({ entities }: Document, index: number | undefined): Entity | undefined {
  return index === undefined ? undefined : entities[index];
}

/** The changes of office of a document. Linear. */
export function changeItems({ document }: RowScene): ChangeItem[] {
  const names = new Map(document.people.map(({ id, name }) => [id, name]));
  return document.changes.map((change) => {
    const date = entityAt(document, change.date);
    return {
      change,
      name: names.get(change.person),
      office: entityAt(document, change.position),
      date: date?.type === 'DATE' ? date : undefined,
      decision: entityAt(document, change.document),
    };
  });
}

/** A row a change; constant time a cell, but for finding the sentence. */
export const CHANGE_CELLS: TableCells<ChangeItem> = {
  document: documentNumber,
  change: itemNumber,
  sentence: ({ change }, _, { document }) => sentenceAt(document.sentences, change.start),
  start_offset: ({ change }, _, { at }) => at(change.start),
  end_offset: ({ change }, _, { at }) => at(change.end),
  text: ({ change }) => change.text,
  kind: ({ change }) => change.kind,
  person: ({ change }) => change.person,
  name: ({ name }) => cell(name),
  position_entity: ({ change }) => cell(change.position),
  office: ({ office }) => cell(office?.text),
  date_entity: ({ change }) => cell(change.date),
  date_from: ({ date }) => dayCell(date?.from),
  date_to: ({ date }) => dayCell(date?.to),
  decision_entity: ({ change }) => cell(change.document),
  decision: ({ decision }) => cell(decision?.text),
};
