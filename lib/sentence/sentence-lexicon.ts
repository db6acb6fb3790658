/** What the sentence steps know of words, decoded from the lexicons at first use. */

import { ABBREVIATIONS } from '../data/lexicons/abbreviations.js';
import { HANGING_WORDS } from '../data/lexicons/hanging-words.js';
import { PICTURE_CREDITS } from '../data/lexicons/picture-credits.js';
import { SENTENCE_OPENERS } from '../data/lexicons/sentence-openers.js';
import { GLUE_WEIGHTS } from '../data/sentence-model.js';
import { defaultVocabulary } from '../lexicon/default-vocabulary.js';
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
import { parseRows } from '../lexicon/rows.js';
import { unpackWeights } from '../packing.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { GLUE_BITS, spellingHashes } from './glue-features.js';

/** Compiled lexicons of the sentence stage. An entry is the row's type. */
export interface SentenceLexicon {
  /** Words that are written with a capital only where a sentence begins: `Tuy nhiên`, `Theo`. */
  readonly openers: Matcher<string>;
  /** What stands before the source of a picture or text: `Ảnh`, `Tin, ảnh`. */
  readonly credits: Matcher<string>;
  /** Words after which no line ends: `của`, `như`. */
  readonly hanging: Matcher<string>;
  /** Abbreviations that end a list, and often its sentence: `v.v.`. */
  readonly closing: Matcher<string>;
  /** Weights of the model of lost line breaks. */
  readonly glueWeights: Int8Array;
  /** A hash of each atom's spelling, by vocabulary id. */
  readonly spellings: Uint16Array;
}

function matcherOf(data: string, vocabulary: Vocabulary, only?: string): Matcher<string> {
  const rows = parseRows(data).filter(({ type }) => only === undefined || type === only);
  return createMatcher(rows, vocabulary, ({ type }) => type);
}

/** Compiles the sentence lexicons against a vocabulary. */
export function createSentenceLexicon(vocabulary: Vocabulary): SentenceLexicon {
  return {
    openers: matcherOf(SENTENCE_OPENERS, vocabulary),
    credits: matcherOf(PICTURE_CREDITS, vocabulary),
    hanging: matcherOf(HANGING_WORDS, vocabulary),
    closing: matcherOf(ABBREVIATIONS, vocabulary, 'closing'),
    glueWeights: unpackWeights(GLUE_WEIGHTS, 1 << GLUE_BITS),
    spellings: spellingHashes(vocabulary),
  };
}

let loaded: SentenceLexicon | undefined;

/** The compiled lexicons against the default vocabulary. */
export function defaultSentenceLexicon(): SentenceLexicon {
  loaded ??= createSentenceLexicon(defaultVocabulary());
  return loaded;
}
