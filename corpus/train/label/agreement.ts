/** How often a second, blind reading of sentences gives the label of the first. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelTable } from './articles.js';

/** Sentences read twice. */
export interface Agreement {
  readonly sentences: number;
  readonly agreed: number;
  /** Cohen's kappa (Cohen 1960): agreement beyond what the shares of the labels give by chance. */
  readonly kappa: number;
}

/** The labels of a folder of tables, by article and start. */
function labelsOf(folder: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    for (const [article, spans] of readLabelTable(join(folder, file))) {
      for (const { start, label } of spans) labels.set(`${article}:${start}`, label);
    }
  }
  return labels;
}

const share = (values: readonly string[], value: string): number =>
  values.filter((other) => other === value).length / values.length;

/** Compares the tables of `second` with those of `first`, over the sentences that both have. */
export function readAgreement(first: string, second: string): Agreement {
  const labels = labelsOf(first);
  const pairs = [...labelsOf(second)].flatMap(([key, label]) => {
    const other = labels.get(key);
    return other === undefined ? [] : [[other, label] as const];
  });
  const [left, right] = [pairs.map(([label]) => label), pairs.map(([, label]) => label)];
  const agreed = pairs.filter(([a, b]) => a === b).length;
  const chance = [...new Set(left)].reduce((sum, label) => sum + share(left, label) * share(right, label), 0);
  return { sentences: pairs.length, agreed, kappa: (agreed / pairs.length - chance) / (1 - chance) };
}
