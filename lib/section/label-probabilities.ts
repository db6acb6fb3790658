/** Label results as the table of probabilities that sections and speakers read. */
import { LABEL_COUNT, labelNumber } from '../label/label-names.js';
import type { LabelResult } from '../label/label-sentences.js';

/** Probabilities by sentence and label; what the best label leaves is shared by the others. */
export function labelProbabilities(labels: readonly LabelResult[]): Float32Array {
  const probabilities = new Float32Array(labels.length * LABEL_COUNT);
  labels.forEach(({ label, score }, row) => {
    const at = row * LABEL_COUNT;
    probabilities.fill((1 - score) / (LABEL_COUNT - 1), at, at + LABEL_COUNT);
    probabilities[at + labelNumber(label)] = score;
  });
  return probabilities;
}
