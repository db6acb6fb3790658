/** Cells of the table `entities`. */
import type {
  DateEntity,
  DocumentEntity,
  Entity,
  LocationEntity,
  OrganizationEntity,
  PositionEntity,
} from '../../types.js';
import type { Cell } from '../schema.js';
import type { ReadCell, TableCells } from './cells.js';
import { placeName } from './place-names.js';
import { cell, dayCell, documentNumber, itemNumber, listCell, SPAN_CELLS } from './row-scene.js';

type Read<Kind extends Entity> = (entity: Kind) => Cell;

const ofPosition =
  (read: Read<PositionEntity>): ReadCell<Entity> =>
  (entity) =>
    entity.type === 'POSITION' ? read(entity) : null;

const ofBody =
  (read: Read<PositionEntity | OrganizationEntity>): ReadCell<Entity> =>
  (entity) =>
    entity.type === 'POSITION' || entity.type === 'ORGANIZATION' ? read(entity) : null;

const ofLocation =
  (read: Read<LocationEntity>): ReadCell<Entity> =>
  (entity) =>
    entity.type === 'LOCATION' ? read(entity) : null;

const ofDate =
  (read: Read<DateEntity>): ReadCell<Entity> =>
  (entity) =>
    entity.type === 'DATE' ? read(entity) : null;

const ofDocument =
  (read: Read<DocumentEntity>): ReadCell<Entity> =>
  (entity) =>
    entity.type === 'DOCUMENT' ? read(entity) : null;

/** The name that the lexicon or the text has for it in full. */
function canonicalOf(entity: Entity): Cell {
  switch (entity.type) {
    case 'PERSON':
      return entity.canonical;
    case 'POSITION':
      return entity.role;
    case 'LOCATION':
      return placeName(entity.id);
    default:
      return null;
  }
}

/** The person that it names, or that holds it. */
function personOf(entity: Entity): Cell {
  if (entity.type === 'PERSON') return cell(entity.id);
  return entity.type === 'POSITION' ? cell(entity.holder) : null;
}

function kindOf(entity: Entity): Cell {
  switch (entity.type) {
    case 'ORGANIZATION':
    case 'DOCUMENT':
      return entity.kind;
    case 'LOCATION':
      return entity.unit;
    default:
      return null;
  }
}

/** A row an entity; constant time a cell, but for finding the sentence. */
export const ENTITY_CELLS: TableCells<Entity> = {
  document: documentNumber,
  entity: itemNumber,
  ...SPAN_CELLS,
  text: ({ text }) => text,
  type: ({ type }) => type,
  lexicon_id: (entity) => (entity.type === 'PERSON' ? null : cell(entity.id)),
  canonical: canonicalOf,
  person: personOf,
  kind: kindOf,
  rank: ofPosition(({ rank }) => rank),
  former: ofPosition(({ former }) => former ?? false),
  body: ofPosition(({ body }) => cell(body?.text)),
  place: ofBody(({ place }) => cell(place?.text)),
  level: ofBody(({ level }) => level),
  branch: ofBody(({ branch }) => branch),
  place_code: ofLocation(({ code }) => cell(code)),
  place_status: ofLocation(({ status }) => status),
  successor: ofLocation(({ successor }) => cell(successor?.name)),
  successor_since: ofLocation(({ successor }) => dayCell(successor?.since)),
  successor_decree: ofLocation(({ successor }) => cell(successor?.decree)),
  date_from: ofDate(({ from }) => dayCell(from)),
  date_to: ofDate(({ to }) => dayCell(to)),
  grain: ofDate(({ grain }) => grain),
  known: ofDate(({ known }) => listCell(known)),
  document_number: ofDocument(({ number }) => cell(number)),
  issuer: ofDocument(({ issuer }) => cell(issuer)),
  issued: ofDocument(({ date }) => cell(date)),
};
