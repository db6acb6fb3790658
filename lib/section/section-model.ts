/** The weights of the discourse model, decoded at first use. */
import { SECTION_WEIGHTS } from '../data/section-weights.js';

let loaded: Float32Array | undefined;

/** The weights that come with the library (docs/models/sections.md). */
export function defaultSectionWeights(): Float32Array {
  loaded ??= Float32Array.from(SECTION_WEIGHTS.split(' '), Number);
  return loaded;
}
