/** Sentences as the model sees them: symbols, joins, and the dictionary mined from them. */

import { foldAtom } from '../../lib/token/fold.js';
import { scan } from '../../lib/token/scan.js';
import { AtomKind, atomText } from '../../lib/token/table.js';
import type { Vocabulary } from '../../lib/token/vocabulary.js';
import {
  createDictionary,
  createHits,
  type DictionaryHits,
  type DictionaryWord,
  findHits,
  MAX_SYMBOLS,
  MAX_WORD,
} from '../../lib/word/dictionary.js';
import { type AtomSymbols, symbolise } from '../../lib/word/symbols.js';
import type { TaggedText } from './words-data.js';

/** Atoms seen less often stay unknown. */
const MIN_ATOM = 3;
/** Words seen less often are not in the dictionary. */
const MIN_WORD = 2;
/** A word of the treebank counts so often, and a word of our list. */
const TREEBANK_COUNT = 2;
const LIST_COUNT = 3;
/** Parts of the texts that are looked up in dictionaries of the other parts, in blocks of so many sentences. */
const FOLDS = 4;
const FOLD_BLOCK = 20;
/** Symbols above this are no syllables. */
const SYLLABLES = MAX_SYMBOLS - 96;

/** A sentence ready for training. */
export interface Encoded {
  readonly atoms: AtomSymbols;
  /** 1 where an atom continues a word. */
  readonly joins: Uint8Array;
  readonly hits: DictionaryHits;
  readonly gold: boolean;
  readonly source: TaggedText;
}

/** The atoms of the model: frequent words of the texts and every syllable of the list. */
export function chooseAtoms(
  texts: readonly TaggedText[],
  list: readonly string[],
  base: Vocabulary,
): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    const table = scan(text, base);
    for (let i = 0; i < table.length; i++) {
      if (table.kind[i] !== AtomKind.WORD) continue;
      const atom = foldAtom(atomText(table, i));
      counts.set(atom, (counts.get(atom) ?? 0) + by);
    }
  };
  for (const { text } of texts) count(text, 1);
  for (const word of list) count(word, MIN_ATOM);
  const chosen = [...counts].filter(([, times]) => times >= MIN_ATOM).map(([atom]) => atom);
  return chosen.sort((a, b) => (a < b ? -1 : 1)).slice(0, SYLLABLES - 1);
}

/** Scans and translates a text; words that end inside an atom are joined to what follows. */
export function encode(
  source: TaggedText,
  vocabulary: Vocabulary,
  ofVocabulary: Uint16Array,
  gold: boolean,
): Encoded {
  const table = scan(source.text, vocabulary);
  const starts = new Set(source.spans.map(([start]) => start));
  const joins = new Uint8Array(table.length);
  for (let i = 1; i < table.length; i++) joins[i] = starts.has(table.start[i]!) ? 0 : 1;
  return { atoms: symbolise(table, ofVocabulary), joins, hits: createHits(table.length), gold, source };
}

function keyOf(symbols: Uint16Array, first: number, length: number): string {
  return String.fromCharCode(...symbols.subarray(first, first + length));
}

/** Calls `visit` with the first atom and the length of each word. */
export function forEachWord(joins: Uint8Array, visit: (first: number, length: number) => void): void {
  for (let i = 0; i < joins.length; ) {
    let end = i + 1;
    while (end < joins.length && joins[end] === 1) end++;
    visit(i, end - i);
    i = end;
  }
}

function countWords(sentences: readonly Encoded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { atoms, joins, gold } of sentences) {
    forEachWord(joins, (first, length) => {
      if (length < 2 || length > MAX_WORD) return;
      if (atoms.symbols.subarray(first, first + length).some((symbol) => symbol >= SYLLABLES)) return;
      const key = keyOf(atoms.symbols, first, length);
      counts.set(key, (counts.get(key) ?? 0) + (gold ? TREEBANK_COUNT : 1));
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

/** 17 classes of syllables by how often they stand alone and where in longer words they stand. */
export function usageClasses(sentences: readonly Encoded[], size: number): Uint8Array {
  const alone = new Float64Array(size);
  const head = new Float64Array(size);
  const tail = new Float64Array(size);
  const all = new Float64Array(size);
  for (const { atoms, joins } of sentences) {
    forEachWord(joins, (first, length) => {
      for (let k = 0; k < length; k++) {
        const symbol = atoms.symbols[first + k]!;
        if (symbol >= size) continue;
        all[symbol]!++;
        if (length === 1) alone[symbol]!++;
        else if (k === 0) head[symbol]!++;
        else if (k === length - 1) tail[symbol]!++;
      }
    });
  }
  return Uint8Array.from(all, (count, symbol) => {
    if (symbol === 0 || count < 3) return symbol === 0 ? 0 : 1;
    const share = alone[symbol]! / count;
    const step = [0.05, 0.25, 0.6, 0.9].filter((limit) => share >= limit).length;
    const lead = head[symbol]! / (head[symbol]! + tail[symbol]! + 0.01);
    return 2 + step * 3 + (step === 4 || lead < 0.2 ? 0 : lead < 0.8 ? 1 : 2);
  });
}
