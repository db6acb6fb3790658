/**
 * Compares the label model with its baselines on articles that none of them has seen, and keeps the figures.
 *
 *   npm run bench:labels -- --gold DIR --articles DIR --news FILE --labels DIR --texts PATH --templates --second DIR --test DIR
 *
 * The arguments are those of the trainer, with which the shipped model was made: it is the model of the table;
 * `--second` holds blind second readings of labelled sentences. Prints and keeps (benchmarks/results/labels.json): the
 * table of baselines, the confusion matrix of the model, the learning curve over articles, and how often readers agree.
 */
import { parseArgs } from 'node:util';
import { readAgreement } from '../corpus/train/label/agreement.js';
import { readGoldFolder } from '../corpus/train/label/articles.js';
import { readExample } from '../corpus/train/label/examples.js';
import type { LearningData } from '../corpus/train/label/learn.js';
import { foldsOf } from '../corpus/train/label/learn.js';
import { type Baseline, runBaseline } from '../corpus/train/label/natural-baselines.js';
import { confusionOf, describeFigures, figures, type LabelConfusion } from '../corpus/train/label/score.js';
import {
  learningData,
  predictModel,
  predictSmoothed,
  readArticles,
  trainModel,
} from '../corpus/train/label/train-model.js';
import { learnVectors, NO_VECTORS } from '../corpus/train/label/word-vectors.js';
import { readArticles as readNews } from '../corpus/train/news.js';
import { LABEL_COUNT, LABELS, OTHER } from '../lib/label/label-names.js';
import { defaultLabelModel } from '../lib/label/model.js';
import { saveResult } from './results.js';

/** Limits of the baselines: they build dense rows, so that time and memory grow with sentences times terms. */
const BAYES: Baseline = { kind: 'bayes', terms: 2000, sentences: 20_000 };
const REGRESSION: Baseline = { kind: 'logistic-regression', terms: 300, sentences: 1200 };

interface Data extends LearningData {
  readonly training: readonly number[];
  readonly test: readonly number[];
}

function constant({ matrix }: Data, label: number): Float64Array {
  const probabilities = new Float64Array((matrix.from.length - 1) * LABEL_COUNT);
  for (let k = label; k < probabilities.length; k += LABEL_COUNT) probabilities[k] = 1;
  return probabilities;
}

/** The label whose cues weigh most; `other` where no cue speaks. */
function cuesAlone({ matrix, test }: Data): Float64Array {
  const probabilities = new Float64Array((matrix.from.length - 1) * LABEL_COUNT);
  for (const article of test) {
    const { facts, labels } = matrix.examples[article]!;
    labels.forEach((_, row) => {
      const label = facts.strongest[row]!;
      probabilities[(matrix.base[article]! + row) * LABEL_COUNT + (label < 0 ? OTHER : label)] = 1;
    });
  }
  return probabilities;
}

function baselineTable(data: Data): Record<string, LabelConfusion> {
  const { matrix, training, test } = data;
  const found = predictModel(matrix, test, defaultLabelModel());
  const rows: Record<string, Float64Array> = {
    majority: constant(data, OTHER),
    'natural Bayes': runBaseline(matrix, training, test, BAYES),
    'natural logistic regression': runBaseline(matrix, training, test, REGRESSION),
    'cues alone': cuesAlone(data),
    model: found,
    'model with smoothing': predictSmoothed(data, training, test, found),
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, probabilities]) => [name, confusionOf(matrix, test, probabilities)]),
  );
}

/** Accuracy and macro F1 of models trained on a part of the articles, each part inside the next. */
function learningCurve(data: Data): object[] {
  const { matrix, training, test } = data;
  const order = foldsOf(training, 1)[0]!;
  return [8, 4, 2].map((divisor) => {
    const part = order.slice(0, Math.floor(order.length / divisor));
    const found = predictModel(matrix, test, trainModel(data, part));
    const { accuracy, macroF1 } = figures(confusionOf(matrix, test, found));
    const sentences = part.reduce((sum, article) => sum + matrix.examples[article]!.article.spans.length, 0);
    return { articles: part.length, sentences, accuracy, macroF1 };
  });
}

function printConfusion(confusion: LabelConfusion): void {
  console.log(`gold \\ found ${LABELS.map((label) => label.padStart(12)).join('')}`);
  confusion.forEach((row, label) => {
    console.log(`${LABELS[label]!.padEnd(13)}${row.map((count) => String(count).padStart(12)).join('')}`);
  });
}

function main(): void {
  const list = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({
    options: {
      gold: list,
      articles: list,
      labels: list,
      test: list,
      texts: list,
      second: { type: 'string' },
      templates: { type: 'boolean' },
      news: { type: 'string' },
    },
  });
  const training = readArticles(values);
  const tests = values.test.flatMap((folder) => readGoldFolder(folder, 'test'));
  const texts = readNews(values.texts).map(({ text }) => text);
  const data: Data = {
    ...learningData(
      [...training, ...tests].map(readExample),
      texts.length === 0 ? NO_VECTORS : learnVectors(texts),
    ),
    training: training.map((_, article) => article),
    test: tests.map((_, k) => training.length + k),
  };
  const table = baselineTable(data);
  for (const [name, confusion] of Object.entries(table)) console.log(describeFigures(name, confusion));
  printConfusion(table.model!);
  const curve = learningCurve(data);
  for (const point of curve) console.log(JSON.stringify(point));
  const agreement =
    values.second === undefined ? null : readAgreement(values.labels[0] ?? values.second, values.second);
  console.log(JSON.stringify({ agreement }));
  const baselines = Object.fromEntries(
    Object.entries(table).map(([name, confusion]) => [name, { ...figures(confusion), confusion }]),
  );
  saveResult('labels', {
    labels: LABELS,
    limits: [BAYES, REGRESSION],
    baselines,
    learningCurve: curve,
  });
}

main();
