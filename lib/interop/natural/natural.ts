/** `thoisu/natural`: Vietnamese words, sentences and stop words for the package `natural`. */
export {
  loadNatural,
  type NaturalClassifier,
  type NaturalNGrams,
  type NaturalTfIdf,
  type PartImporter,
  type VietnameseNatural,
} from './load-natural.js';
export {
  type NaturalSentenceTokenizer,
  type NaturalTokenizer,
  sentenceTokenizer,
  stopwords,
  tokenizer,
} from './tokenizer.js';
