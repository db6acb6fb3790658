/** Small words that join or end the parts of a name. */
import { NAME_WORDS } from '../../data/lexicons/name-words.js';
import type { LexiconSource } from '../../lexicon/lexicon-source.js';
import { wordIdsOf } from '../../lexicon/rows.js';

/** What a word does, as bits. */
export enum NameWord {
  /** `của`. */
  OF = 1,
  /** `và`. */
  AND = 2,
  /** `khóa`. */
  TERM = 4,
  /** `kiêm`. */
  JOINT = 8,
  /** `tại`. */
  AT = 16,
  /** No name goes on with it. */
  BOUNDARY = 32,
  /** `ở`, `đoạn`: the name of a place may follow. */
  LEAD = 64,
  /** `von`, `de`: a foreigner's name goes on behind it. */
  PARTICLE = 128,
}

/** The bits of each type of word; `tại` ends a name too. */
const BITS: Readonly<Record<string, number>> = {
  of: NameWord.OF,
  and: NameWord.AND,
  term: NameWord.TERM,
  joint: NameWord.JOINT,
  at: NameWord.AT | NameWord.BOUNDARY,
  boundary: NameWord.BOUNDARY,
  lead: NameWord.LEAD,
  particle: NameWord.PARTICLE,
};

/** Bits of `NameWord` by vocabulary id. */
export function nameWords(source: LexiconSource): Uint8Array {
  const { vocabulary } = source;
  const words = new Uint8Array(vocabulary.size);
  for (const row of source.rows('name-words', NAME_WORDS))
    for (const id of wordIdsOf(row, vocabulary)) words[id]! |= BITS[row.type] ?? 0;
  return words;
}
