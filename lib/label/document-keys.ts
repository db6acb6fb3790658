/** The words of a text as stable numbers, sentence by sentence, with names and figures folded to their kinds. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, type TokenTable } from '../token/table.js';
import type { EntityType } from '../types.js';
import type { WordTable } from '../word/word-table.js';
import { hashFolded, hashName } from './atom-hash.js';
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
  PERSON: hashName('PERSON'),
  LOCATION: hashName('LOCATION'),
  DATE: hashName('DATE'),
};

function keyOf(table: TokenTable, i: number, atomKeys: Int32Array): number {
  const kind = table.kind[i]!;
  if (kind === AtomKind.NUMBER || kind === AtomKind.SLASHED || kind === AtomKind.DATE) return FIGURE_KEY;
  const id = table.id[i]!;
  return id === 0 ? hashFolded(table.text, table.start[i]!, table.end[i]!) : atomKeys[id]!;
}

/** Key of a word of several atoms. */
function keyOfWord(table: TokenTable, first: number, last: number, atomKeys: Int32Array): number {
  let key = keyOf(table, first, atomKeys);
  for (let i = first + 1; i <= last; i++) key = joinKeys(key, keyOf(table, i, atomKeys));
  return key;
}

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
  const wordCount = words === null ? 0 : words.length;
  let length = 0;
  let entity = 0;
  let word = 0;
  for (let row = 0; row < sentences.length; row++) {
    from[row] = length;
    const last = sentences.last[row]!;
    for (let i = sentences.first[row]!; i <= last; i = ends[length++]! + 1) {
      while (entity < entities.length && entities[entity]!.first < i) entity++;
      const match = entity < entities.length && entities[entity]!.first === i ? entities[entity]! : null;
      const mask = match === null || match.last > last ? undefined : MASKED[match.entity.type];
      while (word < wordCount && words!.last[word]! < i) word++;
      const opens = word < wordCount && words!.first[word] === i;
      const end = opens ? Math.min(last, words!.last[word]!) : i;
      keys[length] = mask ?? keyOfWord(table, i, end, atomKeys);
      atoms[length] = i;
      ends[length] = mask === undefined ? end : match!.last;
    }
  }
  from[sentences.length] = length;
  return { keys, from, atoms, ends };
}
