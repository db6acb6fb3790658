/** Exact F1 by type, and a list of errors with their context. */
import { SPAN_TYPES } from '../../../lib/entity/candidate.js';
import { type Article, spanKey } from './examples.js';
import { decode, shuffled, type Training, train } from './perceptron.js';

interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

/** Counts by type number, and the errors. */
export interface Evaluation {
  readonly counts: readonly Counts[];
  readonly errors: string[];
}

/** An evaluation of nothing yet. */
export function emptyEvaluation(): Evaluation {
  const counts = Array.from({ length: SPAN_TYPES.length + 1 }, () => ({ right: 0, predicted: 0, gold: 0 }));
  return { counts, errors: [] };
}

function predictedKeys(weights: Float32Array, article: Article): Set<string> {
  const keys = new Set<string>();
  for (const example of article.examples) {
    const { table, candidates } = example;
    for (const index of decode(weights, example, 0)) {
      const { type, first, last } = candidates;
      keys.add(spanKey(type[index]!, table.start[first[index]!]!, table.end[last[index]!]!));
    }
  }
  return keys;
}

function errorLine(sign: string, article: Article, key: string): string {
  const text = article.examples[0]?.table.text ?? '';
  const [type = 0, start = 0, end = 0] = key.split(':').map(Number);
  const context = `${text.slice(Math.max(0, start - 30), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 25)}`;
  return `${sign} ${SPAN_TYPES[type - 1]}\t${article.id}:${start}\t${context.replaceAll('\n', '/')}`;
}

/** Adds the predictions for articles to an evaluation. */
export function evaluate(evaluation: Evaluation, weights: Float32Array, articles: readonly Article[]): void {
  for (const article of articles) {
    const predicted = predictedKeys(weights, article);
    for (const key of article.gold) {
      evaluation.counts[Number(key[0])]!.gold++;
      if (!predicted.has(key)) evaluation.errors.push(errorLine('-', article, key));
    }
    for (const key of predicted) {
      const counts = evaluation.counts[Number(key[0])]!;
      counts.predicted++;
      if (article.gold.has(key)) counts.right++;
      else evaluation.errors.push(errorLine('+', article, key));
    }
  }
}

/** Trains and evaluates on the parts of a split in turn, so that no article is evaluated by a model that saw it. */
export function crossValidate(articles: readonly Article[], folds: number, training: Training): Evaluation {
  const evaluation = emptyEvaluation();
  const order = shuffled(articles, 7);
  for (let fold = 0; fold < folds; fold++) {
    const held = order.filter((_, k) => k % folds === fold);
    const rest = order.filter((_, k) => k % folds !== fold);
    evaluate(evaluation, train(rest, training), held);
  }
  return evaluation;
}

/** The evaluation as lines of a table. */
export function tableLines({ counts }: Evaluation): string[] {
  return counts.flatMap(({ right, predicted, gold }, type) => {
    if (gold === 0) return [];
    const precision = (right / Math.max(1, predicted)).toFixed(3);
    const recall = (right / gold).toFixed(3);
    const f1 = ((2 * right) / (predicted + gold)).toFixed(3);
    return [`${(SPAN_TYPES[type - 1] ?? '').padEnd(13)} P ${precision} R ${recall} F1 ${f1} (${gold})`];
  });
}
