/** What may begin and end with each word, as bits, so that few lexicons are asked at an atom. */
import type { Matcher } from '../lexicon/matcher.js';
import { Gap, type TokenTable } from '../token/table.js';

/** Masks by vocabulary id; each matcher has a bit. */
export interface WordMasks {
  /** The matchers with a form that begins with the word, with one that is the word alone, with one whose second it is. */
  readonly heads: Int32Array;
  readonly alone: Int32Array;
  readonly seconds: Int32Array;
  /** The matchers with a form that ends with the word. */
  readonly endings: Int32Array;
  /** By a hash of two words: 1 where they may begin a form (a Bloom filter). */
  readonly pairs: Uint8Array;
}

/** Slots of the filter of pairs: some ten times the pairs that the lexicons have. */
const PAIRS = 2 ** 16;

function slotOf(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12) & (PAIRS - 1);
}

/** Masks without any bit. */
export function createMasks(size: number): WordMasks {
  const column = (): Int32Array => new Int32Array(size);
  const pairs = new Uint8Array(PAIRS);
  return { heads: column(), alone: column(), seconds: column(), endings: column(), pairs };
}

/** Adds the forms of a matcher under a bit. */
export function addForms(masks: WordMasks, matcher: Matcher<unknown>, bit: number): void {
  const { root, nodes, ids, targets, entries } = matcher;
  const headOf = new Map<number, number>();
  for (let id = 1; id < root.length; id++) {
    const node = root[id]!;
    if (node === 0) continue;
    headOf.set(node, id);
    masks.heads[id]! |= bit;
    if (entries[node]!.length === 0) continue;
    masks.alone[id]! |= bit;
    masks.endings[id]! |= bit;
  }
  for (let slot = 0; slot < nodes.length; slot++) {
    if (nodes[slot] === 0) continue;
    const id = ids[slot]!;
    if (entries[targets[slot]!]!.length > 0) masks.endings[id]! |= bit;
    const head = headOf.get(nodes[slot]!);
    if (head === undefined) continue;
    masks.seconds[id]! |= bit;
    masks.pairs[slotOf(head, id)] = 1;
  }
}

/** Adds a word that begins something that is no form of a matcher. */
export function addHead({ heads, alone }: WordMasks, id: number, bit: number): void {
  heads[id]! |= bit;
  alone[id]! |= bit;
}

/** The matchers that may have a form at atom `i`, which ends before `limit`. */
export function headsAt(masks: WordMasks, { id, gap }: TokenTable, i: number, limit: number): number {
  const heads = masks.heads[id[i]!]!;
  if (heads === 0) return 0;
  const alone = heads & masks.alone[id[i]!]!;
  const next = i + 1;
  if (alone === heads || next >= limit || gap[next]! > Gap.SPACE) return alone;
  return masks.pairs[slotOf(id[i]!, id[next]!)] === 0 ? alone : alone | (heads & masks.seconds[id[next]!]!);
}
