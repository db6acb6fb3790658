/** The words of a text as stable numbers, sentence by sentence, with names and figures folded to their kinds. */
import type { EntityMatch } from '../entity/entity-match.js';
import { hashText } from '../hash.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, type TokenTable } from '../token/table.js';
import type { EntityType } from '../types.js';
import type { WordTable } from '../word/word-table.js';
import { hashFolded } from './atom-hash.js';
import { joinKeys } from './feature-groups.js';
import type { LabelLexicon } from './label-lexicon.js';

/** Keys of all sentences, one after the other. */
export interface DocumentKeys {
  readonly keys: Int32Array;
  /** Where the keys of each sentence begin; one more entry closes the last. */
  readonly from: Int32Array;
  /** First and last atom of each key. */
  readonly atoms: Int32Array;
  readonly ends: Int32Array;
}

/** Key of every figure. */
export const FIGURE_KEY = 3;

/** A name says little of the label; that a person or a place is named says more. */
const MASKED: Partial<Record<EntityType, number>> = {
  PERSON: hashText('PERSON'),
  LOCATION: hashText('LOCATION'),
  DATE: hashText('DATE'),
};

/** By kind of atom, 1 for figures. */
const FIGURES: Uint8Array = Uint8Array.from({ length: 16 }, (_, kind) =>
  Number(kind === AtomKind.NUMBER || kind === AtomKind.SLASHED || kind === AtomKind.DATE),
);

function keyOf({ kind, id, text, start, end }: TokenTable, i: number, atomKeys: Int32Array): number {
  if (FIGURES[kind[i]!] === 1) return FIGURE_KEY;
  return id[i] === 0 ? hashFolded(text, start[i]!, end[i]!) : atomKeys[id[i]!]!;
}

/** Key of a word of several atoms. */
function keyOfWord(table: TokenTable, first: number, last: number, atomKeys: Int32Array): number {
  const { kind } = table;
  // A range is a figure: `10-15`.
  if (FIGURES[kind[first]!] === 1 && FIGURES[kind[last]!] === 1) return FIGURE_KEY;
  let key = keyOf(table, first, atomKeys);
  for (let i = first + 1; i <= last; i++) key = joinKeys(key, keyOf(table, i, atomKeys));
  return key;
}

const NO_WORDS: Pick<WordTable, 'length' | 'first' | 'last'> = {
  length: 0,
  first: new Int32Array(0),
  last: new Int32Array(0),
};

/** The keys of all sentences. Linear. */
export function documentKeys(
  table: TokenTable,
  sentences: SentenceTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  { atomKeys }: LabelLexicon,
): DocumentKeys {
  const keys = new Int32Array(table.length);
  const atoms = new Int32Array(table.length);
  const ends = new Int32Array(table.length);
  const from = new Int32Array(sentences.length + 1);
  const { length: wordCount, first: wordFirst, last: wordLast } = words ?? NO_WORDS;
  const entityAt = (entity: number): number => entities[entity]?.first ?? table.length;
  let length = 0;
  let entity = 0;
  let nextEntity = entityAt(0);
  let word = 0;
  for (let row = 0; row < sentences.length; row++) {
    from[row] = length;
    const last = sentences.last[row]!;
    for (let i = sentences.first[row]!; i <= last; i = ends[length++]! + 1) {
      while (nextEntity < i) nextEntity = entityAt(++entity);
      const match = nextEntity === i ? entities[entity]! : null;
      const mask = match === null || match.last > last ? undefined : MASKED[match.entity.type];
      while (word < wordCount && wordLast[word]! < i) word++;
      const opens = word < wordCount && wordFirst[word] === i;
      const end = opens ? Math.min(last, wordLast[word]!) : i;
      keys[length] = mask ?? keyOfWord(table, i, end, atomKeys);
      atoms[length] = i;
      ends[length] = mask === undefined ? end : match!.last;
    }
  }
  from[sentences.length] = length;
  return { keys, from, atoms, ends };
}
