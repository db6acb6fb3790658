/** The dictionary of the model: words of the training text and of our list, and its look-up in the training text itself. */
import { scan } from '../../../lib/token/scan.js';
import type { Vocabulary } from '../../../lib/token/vocabulary.js';
import { createDictionary, type DictionaryWord, findHits, MAX_WORD } from '../../../lib/word/dictionary.js';
import { symbolise } from '../../../lib/word/symbols.js';
import { type Encoded, forEachWord, isGold, SYLLABLES } from './encoded.js';

/** Words seen less often are not in the dictionary. */
const MIN_WORD = 2;
/** A word that people cut counts so often, and a word of our list. */
const GOLD_COUNT = 2;
const LIST_COUNT = 3;
/** Parts of the texts that are looked up in dictionaries of the other parts, in blocks of so many sentences. */
const FOLDS = 4;
const FOLD_BLOCK = 20;

function keyOf(symbols: Uint16Array, first: number, length: number): string {
  return String.fromCharCode(...symbols.subarray(first, first + length));
}

function countWords(sentences: readonly Encoded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const { atoms, joins } = sentence;
    const count = isGold(sentence) ? GOLD_COUNT : 1;
    forEachWord(joins, (first, length) => {
      if (length < 2 || length > MAX_WORD) return;
      if (atoms.symbols.subarray(first, first + length).some((symbol) => symbol >= SYLLABLES)) return;
      const key = keyOf(atoms.symbols, first, length);
      counts.set(key, (counts.get(key) ?? 0) + count);
    });
  }
  return counts;
}

function countSequences(
  sentences: readonly Encoded[],
  words: ReadonlyMap<string, number>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { atoms } of sentences) {
    const { symbols } = atoms;
    for (let i = 0; i < symbols.length; i++) {
      for (let length = 2; length <= MAX_WORD && i + length <= symbols.length; length++) {
        const key = keyOf(symbols, i, length);
        if (words.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** 1 to 5 by the share of the places where the syllables stand side by side as this word; 6 where they never do. */
function joinClassOf(share: number, places: number): number {
  if (places === 0) return 6;
  return 1 + [0.1, 0.4, 0.7, 0.95].filter((limit) => share >= limit).length;
}

/** The dictionary: words of the sentences that occur often enough, and our list. */
export function mineDictionary(
  sentences: readonly Encoded[],
  list: readonly string[],
  vocabulary: Vocabulary,
  ofVocabulary: Uint16Array,
): DictionaryWord[] {
  const counts = countWords(sentences);
  for (const word of list) {
    const { symbols } = symbolise(scan(word, vocabulary), ofVocabulary);
    if (symbols.length < 2 || symbols.length > MAX_WORD || symbols.some((symbol) => symbol >= SYLLABLES))
      continue;
    const key = keyOf(symbols, 0, symbols.length);
    counts.set(key, (counts.get(key) ?? 0) + LIST_COUNT);
  }
  const sequences = countSequences(sentences, counts);
  return [...counts]
    .filter(([, count]) => count >= MIN_WORD)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({
      symbols: [...key].map((symbol) => symbol.charCodeAt(0)),
      joinClass: joinClassOf(
        Math.min(1, count / Math.max(1, sequences.get(key) ?? 0)),
        sequences.get(key) ?? 0,
      ),
      tagClass: 0,
      cluster: 0,
      list: 0,
    }));
}

/** Numbers the sentences' folds: blocks, so that an article's rare words stay together. */
function foldOf(index: number): number {
  return Math.floor(index / FOLD_BLOCK) % FOLDS;
}

/**
 * Looks words up in every sentence, in a dictionary that never saw the sentence: else rare words would look safer in
 * training than they are in new text.
 */
export function fillHits(
  sentences: readonly Encoded[],
  mine: (seen: readonly Encoded[]) => readonly DictionaryWord[],
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const dictionary = createDictionary(mine(sentences.filter((_, index) => foldOf(index) !== fold)));
    sentences.forEach(({ atoms, hits }, index) => {
      if (foldOf(index) === fold) findHits(dictionary, atoms.symbols, 0, atoms.symbols.length - 1, hits);
    });
  }
}
