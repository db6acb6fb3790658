/** The vocabulary of the compiled lexicons, decoded at first use. */
import { VOCABULARY } from '../data/vocabulary.js';
import { type Vocabulary, vocabularyOf } from '../token/vocabulary.js';

let loaded: Vocabulary | undefined;

/** The atoms of the compiled lexicons, folded, in id order. */
export function defaultAtoms(): string[] {
  return VOCABULARY.split(' ');
}

/** The vocabulary that every stage uses unless an analyser with more rows was made. */
export function defaultVocabulary(): Vocabulary {
  loaded ??= vocabularyOf(defaultAtoms());
  return loaded;
}
