/** The weights that choose among candidates, decoded at first use. */
import { ENTITY_MODEL } from '../../data/entity-model.js';
import { unpackWeights } from '../../packing.js';
import { ROWS, TYPES } from './rows.js';

let loaded: Int8Array | undefined;

/**
 * The weights that come with the library: a row for each feature (`rows.ts`), a column for each entity type. Each is
 * a signed byte that stands for its square with its sign (`weightOf`).
 */
export function defaultEntityWeights(): Int8Array {
  loaded ??= unpackWeights(ENTITY_MODEL, ROWS * TYPES);
  return loaded;
}
