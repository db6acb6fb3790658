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

/** A stretch of atoms that counts as one word. */
interface Unit {
  readonly key: number;
  /** Last atom, inclusive. */
  readonly last: number;
}

/** Reads a text unit by unit, from left to right. */
function createReader(
  table: TokenTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  { atomKeys }: LabelLexicon,
): (i: number, last: number) => Unit {
  let entity = 0;
  let word = 0;
  return (i, last) => {
    while (entity < entities.length && entities[entity]!.first < i) entity++;
    const match = entities[entity];
    const mask = match?.first === i && match.last <= last ? MASKED[match.entity.type] : undefined;
    if (match !== undefined && mask !== undefined) return { key: mask, last: match.last };
    let key = keyOf(table, i, atomKeys);
    if (words === null) return { key, last: i };
    while (word < words.length && words.last[word]! < i) word++;
    const end = words.first[word] === i ? Math.min(last, words.last[word]!) : i;
    for (let k = i + 1; k <= end; k++) key = joinKeys(key, keyOf(table, k, atomKeys));
    return { key, last: end };
  };
}

/** The keys of all sentences. Linear. */
export function documentKeys(
  table: TokenTable,
  sentences: SentenceTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  lexicon: LabelLexicon,
): DocumentKeys {
  const keys = new Int32Array(table.length);
  const atoms = new Int32Array(table.length);
  const ends = new Int32Array(table.length);
  const from = new Int32Array(sentences.length + 1);
  const read = createReader(table, words, entities, lexicon);
  let length = 0;
  for (let row = 0; row < sentences.length; row++) {
    from[row] = length;
    const last = sentences.last[row]!;
    for (let i = sentences.first[row]!; i <= last; i = ends[length++]! + 1) {
      const unit = read(i, last);
      keys[length] = unit.key;
      atoms[length] = i;
      ends[length] = unit.last;
    }
  }
  from[sentences.length] = length;
  return { keys, from, atoms, ends };
}
