/** The weights that choose among candidates: one signed byte a hash bucket, decoded at first use. */
import { ENTITY_MODEL, ENTITY_MODEL_BITS } from '../../data/entity-model.js';

/** Weights by hash bucket. */
export interface EntityModel {
  readonly weights: Int8Array;
  /** Takes the bucket from a feature hash. */
  readonly mask: number;
}

/**
 * Unpacks weights: base64 of bytes, where a zero byte is followed by the length of a run of zeros (1 to 255).
 * Linear.
 */
export function unpackWeights(packed: string, size: number): Int8Array {
  const bytes = atob(packed);
  const weights = new Int8Array(size);
  let bucket = 0;
  for (let k = 0; k < bytes.length; k++) {
    const value = bytes.charCodeAt(k);
    if (value === 0) bucket += bytes.charCodeAt(++k);
    else weights[bucket++] = value;
  }
  return weights;
}

let loaded: EntityModel | undefined;

/** The model that comes with the library. */
export function defaultEntityModel(): EntityModel {
  loaded ??= {
    weights: unpackWeights(ENTITY_MODEL, 1 << ENTITY_MODEL_BITS),
    mask: (1 << ENTITY_MODEL_BITS) - 1,
  };
  return loaded;
}
