/** The atoms of a text as stable numbers, sentence by sentence, with names and figures folded to their kinds. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, type TokenTable } from '../token/table.js';
import type { EntityType } from '../types.js';
import { hashFolded, hashName } from './atom-hash.js';
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

/** The keys of all sentences. Linear. */
export function documentKeys(
  table: TokenTable,
  sentences: SentenceTable,
  entities: readonly EntityMatch[],
  { atomKeys }: LabelLexicon,
): DocumentKeys {
  const keys = new Int32Array(table.length);
  const from = new Int32Array(sentences.length + 1);
  const atoms = new Int32Array(table.length);
  const ends = new Int32Array(table.length);
  let length = 0;
  let next = 0;
  for (let row = 0; row < sentences.length; row++) {
    from[row] = length;
    const last = sentences.last[row]!;
    for (let i = sentences.first[row]!; i <= last; i++) {
      while (next < entities.length && entities[next]!.first < i) next++;
      const match = next < entities.length && entities[next]!.first === i ? entities[next]! : null;
      const mask = match === null || match.last > last ? undefined : MASKED[match.entity.type];
      atoms[length] = i;
      if (match !== null && mask !== undefined) i = match.last;
      ends[length] = i;
      keys[length++] = mask ?? keyOf(table, i, atomKeys);
    }
  }
  from[sentences.length] = length;
  return { keys, from, atoms, ends };
}
