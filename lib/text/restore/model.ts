/** The restoration model that comes with the library, decoded at the first use. */
import { FORMS, LEANINGS, PAIRS, SCALE, VOCABULARY, WEIGHTS } from '../../data/restore-model.js';
import type { RestoreModel } from './decode.js';
import { readPairs } from './pairs.js';
import { readWeights } from './read-weights.js';
import { readVocabulary } from './vocabulary.js';

let model: RestoreModel | null = null;

/** The model; the same object at every call. */
export function restoreModel(): RestoreModel {
  model ??= {
    vocabulary: readVocabulary(VOCABULARY),
    weights: readWeights(WEIGHTS),
    scale: SCALE,
    everyday: {
      leanings: readWeights(LEANINGS),
      forms: readWeights(FORMS),
      pairs: readPairs(PAIRS),
    },
  };
  return model;
}
