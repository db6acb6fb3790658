/** The parts of the package `natural` with Vietnamese words set in. */
import { stopwords, tokenizer } from './tokenizer.js';

/** What a classifier of `natural` can do with Vietnamese text. */
export interface NaturalClassifier {
  addDocument(text: string | string[], label: string): void;
  train(): void;
  classify(text: string | string[]): string;
  getClassifications(text: string | string[]): { label: string; value: number }[];
}

/** What a term table of `natural` can do with Vietnamese text. */
export interface NaturalTfIdf {
  addDocument(text: string | string[], key?: string): void;
  tfidf(terms: string | string[], document: number): number;
  tfidfs(terms: string | string[]): number[];
  listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[];
}

/** The n-grams of `natural` over Vietnamese words. */
export interface NaturalNGrams {
  ngrams(text: string | string[], size: number): string[][];
  bigrams(text: string | string[]): string[][];
  trigrams(text: string | string[]): string[][];
}

/** Makers of `natural`'s objects, ready for Vietnamese. */
export interface VietnameseNatural {
  createBayesClassifier(): NaturalClassifier;
  createLogisticRegressionClassifier(): NaturalClassifier;
  createTfIdf(): NaturalTfIdf;
  readonly NGrams: NaturalNGrams;
}

type ClassifierClass = new (stemmer: typeof tokenizer) => NaturalClassifier;

type TfIdfClass = new () => NaturalTfIdf & {
  setTokenizer(words: typeof tokenizer): void;
  setStopwords(words: readonly string[]): void;
};

type NGramsPart = NaturalNGrams & { setTokenizer(words: typeof tokenizer): void };

/** Imports a part of the package by its path. */
export type PartImporter = (path: string) => Promise<unknown>;

// The main entry of the package loads everything and prints.
const importPart: PartImporter = (path) => import(path);

/** A package that natural loads (sylvester) puts a sign function of its own in its place, for which the sign of 0 is 1. */
const { sign } = Math;

async function loadPart<Part>(importer: PartImporter, part: string): Promise<Part> {
  try {
    const { default: loaded } = (await importer(`natural/lib/natural/${part}.js`)) as { default: Part };
    return loaded;
  } catch (cause) {
    const hint = "thoisu/natural needs the package 'natural' (version 8 or later): npm install natural";
    throw new Error(hint, { cause });
  } finally {
    Math.sign = sign;
  }
}

/**
 * Loads `natural`'s classifiers, term table and n-grams and sets Vietnamese words and stop words in. `natural` keeps
 * the tokenizer of its term tables and n-grams for the whole process: other users of them get Vietnamese words too.
 * @param importer imports a part by its path, for programs that keep the package elsewhere
 * @throws Error when the package `natural` is not installed
 */
export async function loadNatural(importer: PartImporter = importPart): Promise<VietnameseNatural> {
  const Bayes = await loadPart<ClassifierClass>(importer, 'classifiers/bayes_classifier');
  const Regression = await loadPart<ClassifierClass>(importer, 'classifiers/logistic_regression_classifier');
  const TfIdf = await loadPart<TfIdfClass>(importer, 'tfidf/tfidf');
  const NGrams = await loadPart<NGramsPart>(importer, 'ngrams/ngrams');
  NGrams.setTokenizer(tokenizer);
  return {
    createBayesClassifier: () => new Bayes(tokenizer),
    createLogisticRegressionClassifier: () => new Regression(tokenizer),
    createTfIdf: () => {
      const table = new TfIdf();
      table.setTokenizer(tokenizer);
      table.setStopwords(stopwords());
      return table;
    },
    NGrams,
  };
}
