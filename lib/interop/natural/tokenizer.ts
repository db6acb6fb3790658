/** Vietnamese words and sentences behind the interfaces that the package `natural` expects. */
import { STOPWORDS } from '../../data/lexicons/stopwords.js';
import { parseRows } from '../../lexicon/rows.js';
import { checkText } from '../../options.js';
import { sentences } from '../../sentence/sentences.js';
import { termsOf } from './terms.js';

/** What `natural` calls on a tokenizer, and on the stemmer of a classifier. */
export interface NaturalTokenizer {
  /** The words of a text, lower case, syllables joined by `_` (`kinh_tế`), without marks. */
  tokenize(text: string): string[];
  /** The same without stop words, unless `keepStops`; Vietnamese words have no endings to take off. */
  tokenizeAndStem(text: string, keepStops?: boolean): string[];
  /** The word itself. */
  stem(word: string): string;
}

/** What `natural` calls on a sentence tokenizer. */
export interface NaturalSentenceTokenizer {
  /** The sentences of a text, without outer white space. */
  tokenize(text: string): string[];
}

/** Types of stop words that change what a sentence says. */
const MEANINGFUL: ReadonlySet<string> = new Set(['negation', 'auxiliary']);

let loaded: readonly string[] | undefined;

/**
 * The stop words in the form of the terms (syllables joined by `_`), for `TfIdf.setStopwords`. Negations (`chưa`) and
 * auxiliaries (`đã`, `cần`) are left out: they tell an achievement from a limitation.
 */
export function stopwords(): readonly string[] {
  loaded ??= [
    ...new Set(
      parseRows(STOPWORDS)
        .filter(({ type }) => !MEANINGFUL.has(type))
        .flatMap(({ forms }) => forms.map((form) => form.toLowerCase().replaceAll(' ', '_'))),
    ),
  ];
  return loaded;
}

let stopwordSet: ReadonlySet<string> | undefined;

function isStopword(term: string): boolean {
  stopwordSet ??= new Set(stopwords());
  return stopwordSet.has(term);
}

/**
 * Words for `natural`: pass it to `new BayesClassifier(tokenizer)`, `new TfIdf().setTokenizer(tokenizer)` or
 * `NGrams.setTokenizer(tokenizer)`.
 * @throws TypeError (each method) when the text is no string
 */
export const tokenizer: NaturalTokenizer = {
  tokenize(text) {
    checkText('tokenize', text);
    return termsOf(text);
  },
  tokenizeAndStem(text, keepStops = false) {
    checkText('tokenizeAndStem', text);
    const terms = termsOf(text);
    return keepStops ? terms : terms.filter((term) => !isStopword(term));
  },
  stem: (word) => word,
};

/**
 * Sentences for `natural`.
 * @throws TypeError when the text is no string
 */
export const sentenceTokenizer: NaturalSentenceTokenizer = {
  tokenize(text) {
    checkText('tokenize', text);
    return sentences(text).map((sentence) => sentence.text);
  },
};
