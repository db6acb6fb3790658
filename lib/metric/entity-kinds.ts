/** What kinds of entities stand in a text, as numbers: the finders ask at every figure. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { EntityType } from '../types.js';

/** The kinds that make a difference to figures. */
export enum EntityKind {
  NONE = 0,
  BODY = 1,
  PERSON = 2,
  PLACE = 3,
  DATE = 4,
  DOCUMENT = 5,
  OTHER = 6,
}

const KIND_OF_TYPE: ReadonlyMap<EntityType, EntityKind> = new Map<EntityType, EntityKind>([
  ['ORGANIZATION', EntityKind.BODY],
  ['PERSON', EntityKind.PERSON],
  ['POSITION', EntityKind.PERSON],
  ['LOCATION', EntityKind.PLACE],
  ['DATE', EntityKind.DATE],
  ['DOCUMENT', EntityKind.DOCUMENT],
]);

/** The kind of each entity, from the second place on; the first is of no entity. */
export function entityKinds(entities: readonly EntityMatch[]): Uint8Array {
  const kinds = new Uint8Array(entities.length + 1);
  entities.forEach(({ entity }, index) => {
    kinds[index + 1] = KIND_OF_TYPE.get(entity.type) ?? EntityKind.OTHER;
  });
  return kinds;
}
