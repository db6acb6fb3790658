/** Training of the label model, and prediction by the form that is shipped. */
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import type { LabelModel } from '../../../lib/label/model.js';
import { scoreSentences } from '../../../lib/label/score-sentences.js';
import { type LabelledArticle, readGoldFolder, readLabelTables, readRawArticles } from './articles.js';
import type { LabelExample } from './examples.js';
import { crossPredict, type LearningData, RECIPE, trainFirst, trainSecond } from './learn.js';
import { createMatrix, type FeatureMatrix, GOLD } from './matrix.js';
import { quantizeModel } from './pack.js';
import { scopeSentences } from './scope-sentences.js';
import { smoothLabels } from './smooth.js';
import { vectorColumns } from './vector-columns.js';
import type { WordVectors } from './word-vectors.js';

/** Source of the articles written for the project. */
export const OWN = 'own';

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
  /** Whether the sentences filled from templates are read too. */
  readonly templates?: boolean | undefined;
}

/** Reads all training articles, in a fixed order. */
export function readArticles({ gold, articles, labels, news, templates }: Inputs): LabelledArticle[] {
  const raw = news === undefined ? new Map<string, string>() : readRawArticles(news);
  return [
    ...gold.flatMap((folder) => readGoldFolder(folder, GOLD)),
    ...articles.flatMap((folder) => readGoldFolder(folder, OWN)),
    ...labels.flatMap((path) => readLabelTables(path, raw)),
    ...(templates === true ? scopeSentences() : []),
  ];
}

/** The features and vectors of all examples. */
export function learningData(examples: readonly LabelExample[], vectors: WordVectors): LearningData {
  return { matrix: createMatrix(examples), vectors: vectorColumns(examples, vectors) };
}

/** Trains on some articles of the matrix. */
export function trainModel(data: LearningData, articles: readonly number[]): LabelModel {
  return quantizeModel(data, trainFirst(data, articles, RECIPE));
}

/** Probabilities for the sentences of some articles. */
export function predictModel(
  { examples, base, from }: FeatureMatrix,
  articles: readonly number[],
  model: LabelModel,
): Float64Array {
  const probabilities = new Float64Array((from.length - 1) * LABEL_COUNT);
  for (const article of articles) {
    probabilities.set(scoreSentences(examples[article]!.facts, model), base[article]! * LABEL_COUNT);
  }
  return probabilities;
}

/** The probabilities of `test` after a second pass, trained on those for `articles` by models that had not seen them. */
export function predictSmoothed(
  data: LearningData,
  articles: readonly number[],
  test: readonly number[],
  probabilities: Float64Array,
): Float64Array {
  const { matrix } = data;
  const second = trainSecond(matrix, articles, crossPredict(data, articles, RECIPE), RECIPE);
  const smoothed = new Float64Array(probabilities.length);
  for (const article of test) {
    const [from, to] = [matrix.base[article]! * LABEL_COUNT, matrix.base[article + 1]! * LABEL_COUNT];
    const { sentences } = matrix.examples[article]!.facts.scene;
    smoothed.set(smoothLabels(probabilities.subarray(from, to), sentences, second), from);
  }
  return smoothed;
}
