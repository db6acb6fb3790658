/** The classifiers of the package `natural`, trained on the same sentences: the baselines of the label model. */
import { createRequire } from 'node:module';
import { LABEL_COUNT, LABELS, labelNumber } from '../../../lib/label/label-names.js';
import type { LabelExample } from './examples.js';
import { labelledRows } from './learn.js';
import type { FeatureMatrix } from './matrix.js';

const require = createRequire(import.meta.url);

/** What both classifiers of `natural` can do. */
interface NaturalClassifier {
  addDocument(terms: string[], label: string): void;
  train(): void;
  getClassifications(terms: string[]): { label: string; value: number }[];
}

/** A baseline and the limits that keep its training within minutes: it builds dense rows. */
export interface Baseline {
  readonly kind: 'bayes' | 'logistic-regression';
  /** The most frequent terms that it is given. */
  readonly terms: number;
  /** The training sentences that it is given, evenly spread over all. */
  readonly sentences: number;
}

function createClassifier({ kind }: Baseline): NaturalClassifier {
  // Parts are loaded by path: the main entry loads the whole package and prints.
  const file = kind === 'bayes' ? 'bayes_classifier' : 'logistic_regression_classifier';
  const Classifier = require(`natural/lib/natural/classifiers/${file}`) as new () => NaturalClassifier;
  return new Classifier();
}

/** The folded atoms of a sentence. */
function termsOf({ facts }: LabelExample, sentence: number): string[] {
  const { keys, from } = facts.keys;
  // A letter first: plain numbers as names of properties would be sorted.
  return Array.from(keys.subarray(from[sentence], from[sentence + 1]), (key) => `k${key}`);
}

function mostFrequent(documents: readonly (readonly string[])[], count: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const terms of documents) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(order.slice(0, count).map(([term]) => term));
}

/** Trains a baseline on the labelled sentences of `articles`; returns its probabilities for those of `test`. */
export function runBaseline(
  matrix: FeatureMatrix,
  articles: readonly number[],
  test: readonly number[],
  baseline: Baseline,
): Float64Array {
  const { examples, base } = matrix;
  const place = (row: number): [LabelExample, number] => {
    let article = 0;
    while (base[article + 1]! <= row) article++;
    return [examples[article]!, row - base[article]!];
  };
  const rows = labelledRows(matrix, articles);
  const step = Math.max(1, rows.length / baseline.sentences);
  const chosen = Array.from({ length: Math.min(rows.length, baseline.sentences) }, (_, k) =>
    place(rows[Math.floor(k * step)]!),
  );
  const documents = chosen.map(([example, sentence]) => termsOf(example, sentence));
  const kept = mostFrequent(documents, baseline.terms);
  const classifier = createClassifier(baseline);
  chosen.forEach(([example, sentence], k) => {
    classifier.addDocument(
      documents[k]!.filter((term) => kept.has(term)),
      LABELS[example.labels[sentence]!]!,
    );
  });
  classifier.train();
  const probabilities = new Float64Array((matrix.from.length - 1) * LABEL_COUNT);
  for (const article of test) {
    for (let row = base[article]!; row < base[article + 1]!; row++) {
      const terms = termsOf(examples[article]!, row - base[article]!).filter((term) => kept.has(term));
      for (const { label, value } of classifier.getClassifications(terms)) {
        probabilities[row * LABEL_COUNT + labelNumber(label)] = value;
      }
    }
  }
  return probabilities;
}
