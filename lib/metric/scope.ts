/** A sentence being read for figures, and the look-ups that every finder uses. */

import type { EntityMatch } from '../entity/entity-match.js';
import { nodeBehind } from '../lexicon/matcher.js';
import { AtomKind, Gap, type TokenTable } from '../token/table.js';
import type { WordTable } from '../word/word-table.js';
import type { Cue, CueMatcher } from './cue-matcher.js';
import { type EntityKind, entityKinds } from './entity-kinds.js';
import type { MetricLexicon } from './metric-lexicon.js';
import { createNumberContext, type NumberContext } from './number/number-match.js';
import { lookUpMasks } from './word-masks.js';

/** A text being read. */
export interface Reading {
  readonly table: TokenTable;
  readonly words: WordTable | null;
  readonly entities: readonly EntityMatch[];
  /** By atom: one more than the index of the entity that covers it; 0 for none. */
  readonly entityAt: Int32Array;
  /** The kind of each entity, by the same numbers. */
  readonly entityKinds: Uint8Array;
  /** By atom of the sentences read so far: what may begin and what may end there, bits of `Head`. */
  readonly heads: Int32Array;
  readonly endings: Int32Array;
  readonly lexicon: MetricLexicon;
  readonly numbers: NumberContext;
}

/** One sentence of a reading: atoms from `first` up to, not including, `limit`. */
export interface Scope extends Reading {
  /** All heads of the sentence: what may begin anywhere in it. */
  readonly present: number;
  readonly first: number;
  readonly limit: number;
  /** Number of the sentence and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A cue over a range of atoms, both ends inclusive. */
export interface CueMatch {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

function coverEntities(table: TokenTable, entities: readonly EntityMatch[]): Int32Array {
  const entityAt = new Int32Array(table.length);
  entities.forEach(({ first, last }, index) => {
    entityAt.fill(index + 1, first, last + 1);
  });
  return entityAt;
}

/** Starts reading a text. */
export function createReading(
  table: TokenTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  lexicon: MetricLexicon,
): Reading {
  return {
    table,
    words,
    entities,
    entityAt: coverEntities(table, entities),
    entityKinds: entityKinds(entities),
    heads: new Int32Array(table.length),
    endings: new Int32Array(table.length),
    lexicon,
    numbers: createNumberContext(table, lexicon.numbers),
  };
}

/** The reading narrowed to one sentence, its masks looked up once for all finders. */
export function scopeOf(
  { table, words, entities, entityAt, entityKinds, heads, endings, lexicon, numbers }: Reading,
  first: number,
  limit: number,
  sentence: number,
  paragraph: number,
): Scope {
  const present = lookUpMasks(lexicon.masks, table, first, limit, { heads, endings });
  // Written out, not spread, since this runs once a sentence.
  return {
    table,
    words,
    entities,
    entityAt,
    entityKinds,
    heads,
    endings,
    lexicon,
    numbers,
    present,
    first,
    limit,
    sentence,
    paragraph,
  };
}

/** The kind of the entity that covers atom `i`. */
export function entityKindAt({ entityAt, entityKinds }: Reading, i: number): EntityKind {
  return entityKinds[entityAt[i]!]!;
}

/** The entity that covers atom `i`, or undefined. */
export function entityOf(reading: Reading, i: number): EntityMatch | undefined {
  const index = reading.entityAt[i]!;
  return index === 0 ? undefined : reading.entities[index - 1];
}

/** The longest cue that begins at atom `i` of the scope, or null. */
export function cueAt(
  scope: Scope,
  matcher: CueMatcher,
  i: number,
  limit: number = scope.limit,
): CueMatch | null {
  if (i < scope.first || i >= limit || (scope.heads[i]! & matcher.bit) === 0) return null;
  const { id, gap } = scope.table;
  // Written out, not by `matchLongest`: this is the look-up of every finder.
  const { cues, edges } = matcher;
  let node = matcher.root[id[i]!]!;
  let cue: Cue | null = cues[node]!;
  let last = i;
  for (let k = i + 1; k < limit && gap[k]! <= Gap.SPACE; k++) {
    node = nodeBehind(edges, node, id[k]!);
    if (node === 0) break;
    const longer = cues[node]!;
    if (longer === null) continue;
    cue = longer;
    last = k;
  }
  return cue === null ? null : { cue, first: i, last };
}

/** Longest cue in atoms that is looked for backwards. */
const REACH = 6;

/** The longest cue whose last atom is `last`, or null. */
export function cueEndingAt(scope: Scope, matcher: CueMatcher, last: number): CueMatch | null {
  if (last < scope.first || (scope.endings[last]! & matcher.bit) === 0) return null;
  const from = Math.max(scope.first, last - REACH + 1);
  for (let i = from; i <= last; i++) {
    if ((scope.heads[i]! & matcher.bit) === 0) continue;
    const found = cueAt(scope, matcher, i, last + 1);
    if (found !== null && found.last === last) return found;
  }
  return null;
}

/** Index of the word that covers atom `i`, or -1 where no words were given. */
export function wordOf({ words }: Reading, i: number): number {
  if (words === null) return -1;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (words.last[middle]! < i) low = middle + 1;
    else if (words.first[middle]! > i) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** Whether atom `i` lies in the scope and follows the one before it without a line break. */
export function follows(scope: Scope, i: number): boolean {
  return i < scope.limit && i > scope.first && scope.table.gap[i]! <= Gap.SPACE;
}

/** Whether atom `i` of the scope is a word of letters. */
export function isWord(scope: Scope, i: number): boolean {
  if (i < scope.first || i >= scope.limit) return false;
  const kind = scope.table.kind[i]!;
  return kind === AtomKind.WORD || kind === AtomKind.ABBREVIATION;
}
