/** Label results as the table of probabilities that sections and speakers read. */
import { LABEL_COUNT, LABELS } from '../label/label-names.js';
import type { LabelResult } from '../label/label-sentences.js';

/** Probabilities by sentence and label. */
export function labelProbabilities(labels: readonly LabelResult[]): Float32Array {
  const table = new Float32Array(labels.length * LABEL_COUNT);
  labels.forEach(({ probabilities }, row) => {
    for (let label = 0; label < LABEL_COUNT; label++) {
      table[row * LABEL_COUNT + label] = probabilities[LABELS[label]!];
    }
  });
  return table;
}
