/** Rows of the table `entities`. */
import type { Entity } from '../../types.js';
import type { Row } from '../schema.js';
import { placeName } from './place-names.js';
import { cell, dayCell, listCell, type RowScene, sentenceAt, spanCells } from './row-scene.js';

/** The cells that the type fills. */
function typeCells(entity: Entity): Row {
  switch (entity.type) {
    case 'PERSON':
      return { canonical: entity.canonical, person: cell(entity.id) };
    case 'POSITION':
      return {
        lexicon_id: cell(entity.id),
        canonical: entity.role,
        person: cell(entity.holder),
        rank: entity.rank,
        former: entity.former ?? false,
        body: cell(entity.body?.text),
        place: cell(entity.place?.text),
        level: entity.level,
        branch: entity.branch,
      };
    case 'ORGANIZATION':
      return {
        lexicon_id: cell(entity.id),
        kind: entity.kind,
        place: cell(entity.place?.text),
        level: entity.level,
        branch: entity.branch,
      };
    case 'LOCATION':
      return {
        lexicon_id: cell(entity.id),
        canonical: placeName(entity.id),
        kind: entity.unit,
        place_code: cell(entity.code),
        place_status: entity.status,
        successor: cell(entity.successor?.name),
        successor_since: dayCell(entity.successor?.since),
        successor_decree: cell(entity.successor?.decree),
      };
    case 'DATE':
      return {
        lexicon_id: cell(entity.id),
        date_from: dayCell(entity.from),
        date_to: dayCell(entity.to),
        grain: entity.grain,
        known: listCell(entity.known),
      };
    case 'DOCUMENT':
      return {
        lexicon_id: cell(entity.id),
        kind: entity.kind,
        document_number: cell(entity.number),
        issuer: cell(entity.issuer),
        issued: cell(entity.date),
      };
    case 'EVENT':
      return { lexicon_id: cell(entity.id) };
  }
}

/** A row an entity. Linear but for finding the sentence, a bisection each. */
export function entityRows(scene: RowScene): Row[] {
  const { number, document } = scene;
  return document.entities.map((entity, index) => ({
    document: number,
    entity: index,
    sentence: sentenceAt(document.sentences, entity.start),
    ...spanCells(scene, entity),
    text: entity.text,
    type: entity.type,
    ...typeCells(entity),
  }));
}
