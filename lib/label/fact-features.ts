/** Features from the entities and the figures of a sentence. */
import type { EntityType, Metric } from '../types.js';
import { Group } from './feature-groups.js';
import type { FeatureList } from './feature-list.js';
import type { LabelFacts } from './label-scene.js';

const ENTITY_NUMBERS: Readonly<Record<EntityType, number>> = {
  PERSON: 1,
  POSITION: 2,
  ORGANIZATION: 3,
  LOCATION: 4,
  DATE: 5,
  DOCUMENT: 6,
  EVENT: 7,
};

const DIRECTIONS: Readonly<Record<Metric['direction'], number>> = { increase: 0, decrease: 1, level: 2 };
const ROLES: Readonly<Record<Metric['role'], number>> = { actual: 0, target: 1, estimate: 2 };
const KINDS: Readonly<Record<Metric['kind'], number>> = {
  percent: 0,
  money: 1,
  count: 2,
  measure: 3,
  ratio: 4,
  rank: 5,
  score: 6,
};

function entityFeatures({ scene, entityFrom }: LabelFacts, row: number, list: FeatureList): void {
  const first = scene.sentences.first[row]!;
  // Four bits a type: counts up to three say enough.
  let counts = 0;
  for (let k = entityFrom[row]!; k < entityFrom[row + 1]!; k++) {
    const { entity, first: from } = scene.entities[k]!;
    const type = ENTITY_NUMBERS[entity.type];
    if (((counts >> (type * 4)) & 15) < 3) counts += 1 << (type * 4);
    if (from === first) list.add(Group.ENTITY, 100 + type);
  }
  for (let type = 1; type < 8; type++) {
    const count = (counts >> (type * 4)) & 15;
    if (count > 0) list.add(Group.ENTITY, type * 4 + count);
  }
}

function metricFeatures({ scene, metricFrom }: LabelFacts, row: number, list: FeatureList): void {
  const from = metricFrom[row]!;
  const limit = metricFrom[row + 1]!;
  list.add(Group.METRIC, Math.min(4, limit - from));
  for (let k = from; k < limit; k++) {
    const { kind, direction, role, polarity } = scene.metrics[k]!;
    list.add(Group.METRIC, 10 + KINDS[kind]);
    list.add(Group.METRIC, 20 + DIRECTIONS[direction]);
    list.add(Group.METRIC, 30 + ROLES[role]);
    list.add(Group.METRIC, 40 + DIRECTIONS[direction] * 3 + polarity + 1);
  }
}

/** Entities and figures of the sentence `row`. */
export function factFeatures(facts: LabelFacts, row: number, list: FeatureList): void {
  entityFeatures(facts, row, list);
  metricFeatures(facts, row, list);
}
