/**
 * Trains the label model: logistic regression over the features of a sentence and the vectors of its words. Fixed order
 * and seeds, so that the same data give the same bytes.
 *
 *   node dist/corpus/train/labels.js [--gold DIR] [--articles DIR] [--news FILE --labels PATH] [--texts PATH]
 *     [--templates] [--test DIR] [--folds N] [--out FILE] [--predicted FILE]
 *
 * `--gold` and `--articles` are folders of gold files; `--labels` is a label table, or a folder of them, over the
 * articles of `--news` (JSON lines with `id` and `text`); `--texts` are files or folders of `*.jsonl.gz`, from whose
 * articles, which need no labels, the word vectors are learned; `--templates` adds the sentences about scope that are
 * filled from templates. With `--folds` all articles are
 * cross-validated, and each source is scored; `--test` scores the model on a folder it has not seen; `--out` writes the model;
 * `--predicted` writes what a model of the other sources finds in the articles of `--articles`, for the sections.
 */
import { parseArgs } from 'node:util';
import { LABEL_COUNT } from '../../lib/label/label-names.js';
import { readGoldFolder } from './label/articles.js';
import { readExample } from './label/examples.js';
import type { LearningData } from './label/learn.js';
import { foldsOf } from './label/learn.js';
import type { FeatureMatrix } from './label/matrix.js';
import { confusionOf, describeFigures } from './label/score.js';
import { learningData, OWN, predictModel, readArticles, trainModel } from './label/train-model.js';
import { learnVectors, NO_VECTORS } from './label/word-vectors.js';
import { writeModel } from './label/write-model.js';
import { readArticles as readNews } from './news.js';
import { type PredictedLabels, writePredictedLabels } from './section/predicted-labels.js';

function report(
  name: string,
  matrix: FeatureMatrix,
  articles: readonly number[],
  probabilities: Float64Array,
): void {
  console.log(describeFigures(name, confusionOf(matrix, articles, probabilities)));
}

function crossValidate(data: LearningData, articles: readonly number[], folds: number): void {
  const { matrix } = data;
  const results = new Float64Array((matrix.from.length - 1) * LABEL_COUNT);
  for (const held of foldsOf(articles, folds)) {
    const out = new Set(held);
    const model = trainModel(
      data,
      articles.filter((article) => !out.has(article)),
    );
    const found = predictModel(matrix, held, model);
    for (const article of held) {
      const [from, to] = [matrix.base[article]! * LABEL_COUNT, matrix.base[article + 1]! * LABEL_COUNT];
      results.set(found.subarray(from, to), from);
    }
  }
  const sources = new Set(articles.map((article) => matrix.examples[article]!.article.source));
  for (const source of sources) {
    const own = articles.filter((article) => matrix.examples[article]!.article.source === source);
    report(source, matrix, own, results);
  }
}

/** The labels of the project's own articles by a model that has seen none of them. */
function predictOwn(data: LearningData, articles: readonly number[]): PredictedLabels {
  const { base, examples } = data.matrix;
  const isOwn = (article: number): boolean => examples[article]!.article.source === OWN;
  const own = articles.filter(isOwn);
  const model = trainModel(
    data,
    articles.filter((article) => !isOwn(article)),
  );
  const found = predictModel(data.matrix, own, model);
  return new Map(
    own.map((article) => [
      examples[article]!.article.id,
      Float32Array.from(found.subarray(base[article]! * LABEL_COUNT, base[article + 1]! * LABEL_COUNT)),
    ]),
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      articles: { type: 'string', multiple: true, default: [] },
      labels: { type: 'string', multiple: true, default: [] },
      news: { type: 'string' },
      texts: { type: 'string', multiple: true, default: [] },
      templates: { type: 'boolean' },
      test: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '0' },
      out: { type: 'string' },
      predicted: { type: 'string' },
    },
  });
  const training = readArticles({ ...values, news: values.news });
  const tests = values.test.flatMap((folder) => readGoldFolder(folder, 'test'));
  const texts = readNews(values.texts).map(({ text }) => text);
  const vectors = texts.length === 0 ? NO_VECTORS : learnVectors(texts);
  const data = learningData([...training, ...tests].map(readExample), vectors);
  const { matrix } = data;
  const articles = training.map((_, article) => article);
  if (Number(values.folds) > 0) crossValidate(data, articles, Number(values.folds));
  if (values.predicted !== undefined) writePredictedLabels(values.predicted, predictOwn(data, articles));
  if (values.out === undefined && tests.length === 0) return;
  const model = trainModel(data, articles);
  const held = tests.map((_, k) => training.length + k);
  if (held.length > 0) report('test', matrix, held, predictModel(matrix, held, model));
  const sentences = training.reduce((sum, { spans }) => sum + spans.length, 0);
  if (values.out !== undefined) writeModel(values.out, model, sentences);
}

main();
