/**
 * Trains the label model: logistic regression over the features of a sentence, then a second one over the
 * probabilities of the sentences around it. Fixed order and seeds, so that the same data give the same bytes.
 *
 *   node dist/corpus/train/labels.js [--gold DIR] [--articles DIR] [--news FILE --labels PATH] [--test DIR]
 *     [--folds N] [--out FILE]
 *
 * `--gold` and `--articles` are folders of gold files; `--labels` is a label table, or a folder of them, over the
 * articles of `--news` (JSON lines with `id` and `text`). With `--folds` the gold and the other articles are
 * cross-validated; `--test` scores the model on a folder it has not seen; `--out` writes the model.
 */
import { parseArgs } from 'node:util';
import { LABEL_COUNT } from '../../lib/label/label-names.js';
import { readGoldFolder } from './label/articles.js';
import { readExample } from './label/examples.js';
import { foldsOf } from './label/learn.js';
import { createMatrix, type FeatureMatrix } from './label/matrix.js';
import { writeModel } from './label/pack.js';
import { confusionOf, describeFigures } from './label/score.js';
import { predictModel, readArticles, trainModel } from './label/train-model.js';

function report(
  name: string,
  matrix: FeatureMatrix,
  articles: readonly number[],
  results: readonly [Float64Array, Float64Array],
): void {
  results.forEach((probabilities, pass) => {
    const title = `${name}, ${pass === 0 ? 'first pass' : 'both passes'}`;
    console.log(describeFigures(title, confusionOf(matrix, articles, probabilities)));
  });
}

function crossValidate(matrix: FeatureMatrix, articles: readonly number[], folds: number): void {
  const size = (matrix.from.length - 1) * LABEL_COUNT;
  const results: [Float64Array, Float64Array] = [new Float64Array(size), new Float64Array(size)];
  for (const held of foldsOf(articles, folds)) {
    const out = new Set(held);
    const model = trainModel(
      matrix,
      articles.filter((article) => !out.has(article)),
    );
    predictModel(matrix, held, model).forEach((found, pass) => {
      for (const article of held) {
        const [from, to] = [matrix.base[article]! * LABEL_COUNT, matrix.base[article + 1]! * LABEL_COUNT];
        results[pass]!.set(found.subarray(from, to), from);
      }
    });
  }
  const isGold = (article: number): boolean => matrix.examples[article]!.article.source === 'gold';
  report('gold', matrix, articles.filter(isGold), results);
  report(
    'other sources',
    matrix,
    articles.filter((article) => !isGold(article)),
    results,
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      articles: { type: 'string', multiple: true, default: [] },
      labels: { type: 'string', multiple: true, default: [] },
      news: { type: 'string' },
      test: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  const training = readArticles({ ...values, news: values.news });
  const tests = values.test.flatMap((folder) => readGoldFolder(folder, 'test'));
  const matrix = createMatrix([...training, ...tests].map(readExample));
  const articles = training.map((_, article) => article);
  if (Number(values.folds) > 0) crossValidate(matrix, articles, Number(values.folds));
  if (values.out === undefined && tests.length === 0) return;
  const model = trainModel(matrix, articles);
  const held = tests.map((_, k) => training.length + k);
  if (held.length > 0) report('test', matrix, held, predictModel(matrix, held, model));
  const sentences = training.reduce((sum, { spans }) => sum + spans.length, 0);
  if (values.out !== undefined) writeModel(values.out, model, sentences);
}

main();
