/** Accuracy and F1 of predicted labels (annotation guidelines, section 5). */
import { LABEL_COUNT, LABELS, OTHER } from '../../../lib/label/label-names.js';
import type { FeatureMatrix } from './matrix.js';

/** Counts by gold label, then predicted label. */
export type LabelConfusion = readonly (readonly number[])[];

/** The label of the highest probability of a row. */
export function highest(probabilities: Float64Array, row: number): number {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label++) {
    if (probabilities[row * LABEL_COUNT + label]! > probabilities[row * LABEL_COUNT + best]!) best = label;
  }
  return best;
}

/** Compares probabilities (of all rows of the matrix) with the gold spans of some articles. */
export function confusionOf(
  { examples, base }: FeatureMatrix,
  articles: readonly number[],
  probabilities: Float64Array,
): LabelConfusion {
  const confusion = LABELS.map(() => LABELS.map(() => 0));
  for (const article of articles) {
    const { article: gold, rows } = examples[article]!;
    gold.spans.forEach(({ label }, k) => {
      const row = rows[k]!;
      const predicted = row < 0 ? OTHER : highest(probabilities, base[article]! + row);
      confusion[LABELS.indexOf(label)]![predicted]!++;
    });
  }
  return confusion;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Accuracy, macro F1 and F1 by label. */
export function figures(confusion: LabelConfusion): { accuracy: number; macroF1: number; f1: number[] } {
  const all = total(confusion.flat());
  const f1 = confusion.map((row, label) => {
    const predicted = total(confusion.map((other) => other[label]!));
    return (2 * row[label]!) / Math.max(1, total(row) + predicted);
  });
  return {
    accuracy: total(confusion.map((row, label) => row[label]!)) / Math.max(1, all),
    macroF1: total(f1) / f1.length,
    f1,
  };
}

/** One line of a table. */
export function describeFigures(name: string, confusion: LabelConfusion): string {
  const { accuracy, macroF1, f1 } = figures(confusion);
  const cells = f1.map((value, label) => `${LABELS[label]!.slice(0, 3)} ${value.toFixed(3)}`).join(' ');
  return `${name.padEnd(32)} accuracy ${accuracy.toFixed(3)} macro F1 ${macroF1.toFixed(3)} ${cells}`;
}
