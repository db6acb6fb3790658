/** What may begin and end with each word, as bits, so that few lexicons are asked at an atom. */
import type { Matcher } from '../lexicon/matcher.js';
import { addPair, createPairs, hasPair } from '../lexicon/pair-filter.js';
import { Gap, type TokenTable } from '../token/table.js';

/** The masks of a vocabulary; each matcher has a bit. */
export interface WordMasks {
  /** By vocabulary id the masks of a word side by side, each at its place in `Column`. */
  readonly words: Int32Array;
  /** The two words that may begin a form. */
  readonly pairs: Int32Array;
}

/** The masks of a word. */
enum Column {
  /** The matchers with a form that begins with it. */
  HEAD = 0,
  /** Those with a form that is the word alone. */
  ALONE = 1,
  /** Those with a form whose second word it is. */
  SECOND = 2,
  /** Those with a form that ends with it. */
  ENDING = 3,
}

/** Masks a word has. */
const COLUMNS = 4;

/** Masks without any bit. */
export function createMasks(size: number): WordMasks {
  return { words: new Int32Array(COLUMNS * size), pairs: createPairs() };
}

/** Adds the forms of a matcher under a bit. */
export function addForms(
  { words, pairs }: WordMasks,
  { parents, atoms, entries }: Matcher<unknown>,
  bit: number,
): void {
  for (let node = 1; node < parents.length; node++) {
    const word = COLUMNS * atoms[node]!;
    const parent = parents[node]!;
    const ends = entries[node]!.length > 0;
    if (ends) words[word + Column.ENDING]! |= bit;
    if (parent === 0) {
      words[word + Column.HEAD]! |= bit;
      if (ends) words[word + Column.ALONE]! |= bit;
    } else if (parents[parent] === 0) {
      words[word + Column.SECOND]! |= bit;
      addPair(pairs, atoms[parent]!, atoms[node]!);
    }
  }
}

/** Adds a word that begins something that is no form of a matcher. */
export function addHead({ words }: WordMasks, id: number, bit: number): void {
  words[COLUMNS * id + Column.HEAD]! |= bit;
  words[COLUMNS * id + Column.ALONE]! |= bit;
}

/** The matchers with a form that begins with a word. */
export function beginnings({ words }: WordMasks, id: number): number {
  return words[COLUMNS * id + Column.HEAD]!;
}

/** The matchers with a form that ends with a word. */
export function endings({ words }: WordMasks, id: number): number {
  return words[COLUMNS * id + Column.ENDING]!;
}

/** What may begin and what may end at each atom of a text, filled stretch by stretch. */
export interface AtomMasks {
  readonly heads: Int32Array;
  readonly endings: Int32Array;
}

/**
 * Looks up the masks of the atoms from `first` up to, not including, `limit`, where no form runs beyond. A matcher is a
 * head where it has a form of the word alone or one that may go on with the next word. Linear.
 * @returns all heads of the stretch together
 */
export function lookUpMasks(
  { words, pairs }: WordMasks,
  { id, gap }: TokenTable,
  first: number,
  limit: number,
  { heads, endings }: AtomMasks,
): number {
  let present = 0;
  for (let i = first; i < limit; i++) {
    const own = id[i]!;
    const word = COLUMNS * own;
    const begins = words[word + Column.HEAD]!;
    endings[i] = words[word + Column.ENDING]!;
    let head = begins & words[word + Column.ALONE]!;
    if (head !== begins && i + 1 < limit && gap[i + 1]! <= Gap.SPACE) {
      const next = id[i + 1]!;
      if (hasPair(pairs, own, next)) head |= begins & words[COLUMNS * next + Column.SECOND]!;
    }
    heads[i] = head;
    present |= head;
  }
  return present;
}
