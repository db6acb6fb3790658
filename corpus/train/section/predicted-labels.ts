/** Labels of the project's own articles as a model found them that had not seen them: what sections meet in use. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LABEL_COUNT, LABELS } from '../../../lib/label/label-names.js';

/** Probability of each label of each sentence (`row * LABEL_COUNT + label`), by article. */
export type PredictedLabels = ReadonlyMap<string, Float32Array>;

/** Writes a table with a line a sentence. */
export function writePredictedLabels(file: string, labels: PredictedLabels): void {
  const lines = [['article', 'sentence', ...LABELS].join('\t')];
  for (const [article, probabilities] of labels) {
    for (let at = 0; at < probabilities.length; at += LABEL_COUNT) {
      const cells = Array.from(probabilities.subarray(at, at + LABEL_COUNT), (value) => value.toFixed(3));
      lines.push([article, at / LABEL_COUNT, ...cells].join('\t'));
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Reads the table. */
export function readPredictedLabels(file: string): PredictedLabels {
  const found = new Map<string, number[]>();
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [article = '', , ...cells] = line.split('\t');
    const values = found.get(article) ?? [];
    values.push(...cells.map(Number));
    found.set(article, values);
  }
  return new Map([...found].map(([article, values]) => [article, Float32Array.from(values)]));
}
