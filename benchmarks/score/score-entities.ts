/** Entities: exact and relaxed matches by type. */
import type { Entity, EntityType } from '../../index.js';
import type { GoldArticle, GoldEntity } from '../gold.js';
import type { Counts } from './counts.js';
import { countExact, overlap, pair } from './spans.js';

export const ENTITY_TYPES: readonly EntityType[] = [
  'POSITION',
  'PERSON',
  'ORGANIZATION',
  'LOCATION',
  'DATE',
  'DOCUMENT',
  'EVENT',
];

const key = ({ start, end }: GoldEntity): string => `${start}-${end}`;

/** Counts of one type: same type, start and end. */
export function scoreExact(
  { entities }: GoldArticle,
  predicted: readonly Entity[],
  type: EntityType,
): Counts {
  const ofType = (entity: GoldEntity): boolean => entity.type === type;
  return countExact<GoldEntity>(predicted.filter(ofType), entities.filter(ofType), key);
}

/** Counts of one type: spans that overlap match once. */
export function scoreRelaxed(
  { entities }: GoldArticle,
  predicted: readonly Entity[],
  type: EntityType,
): Counts {
  const found = predicted.filter((entity) => entity.type === type);
  const wanted = entities.filter((entity) => entity.type === type);
  return { right: pair(found, wanted, overlap).length, predicted: found.length, gold: wanted.length };
}
