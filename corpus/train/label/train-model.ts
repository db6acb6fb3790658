/** Both passes of the label model: training, and prediction by the form that is shipped. */
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import type { LabelModel } from '../../../lib/label/model.js';
import { scoreSentences } from '../../../lib/label/score-sentences.js';
import { smoothLabels } from '../../../lib/label/smooth.js';
import { type LabelledArticle, readGoldFolder, readLabelTables, readRawArticles } from './articles.js';
import { crossPredict, RECIPE, trainFirst, trainSecond } from './learn.js';
import type { FeatureMatrix } from './matrix.js';
import { quantizeModel } from './pack.js';

/** Where the training sentences come from. */
export interface Inputs {
  /** Folders of gold files. */
  readonly gold: readonly string[];
  /** Folders of articles written for the project. */
  readonly articles: readonly string[];
  /** Label tables, or folders of them. */
  readonly labels: readonly string[];
  /** The raw articles into which the tables point. */
  readonly news?: string | undefined;
}

/** Reads all training articles, in a fixed order. */
export function readArticles({ gold, articles, labels, news }: Inputs): LabelledArticle[] {
  const raw = news === undefined ? new Map<string, string>() : readRawArticles(news);
  return [
    ...gold.flatMap((folder) => readGoldFolder(folder, 'gold')),
    ...articles.flatMap((folder) => readGoldFolder(folder, 'own')),
    ...labels.flatMap((path) => readLabelTables(path, raw)),
  ];
}

/** Trains both passes on some articles of the matrix. */
export function trainModel(matrix: FeatureMatrix, articles: readonly number[]): LabelModel {
  const seen = crossPredict(matrix, articles, RECIPE);
  const second = trainSecond(matrix, articles, seen, RECIPE);
  return quantizeModel(matrix, trainFirst(matrix, articles, RECIPE), second);
}

/** Probabilities for the sentences of some articles, after the first pass and after both. */
export function predictModel(
  matrix: FeatureMatrix,
  articles: readonly number[],
  model: LabelModel,
): [first: Float64Array, both: Float64Array] {
  const size = (matrix.from.length - 1) * LABEL_COUNT;
  const [first, both] = [new Float64Array(size), new Float64Array(size)];
  for (const article of articles) {
    const { facts } = matrix.examples[article]!;
    const at = matrix.base[article]! * LABEL_COUNT;
    const probabilities = scoreSentences(facts, model);
    first.set(probabilities, at);
    both.set(smoothLabels(probabilities, facts.scene.sentences, model), at);
  }
  return [first, both];
}
