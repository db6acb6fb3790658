/** The kinds of features of the label model, and the blocks in which their weights are summed. */

/** Takes a feature: its group and its key inside the group. */
export type FeatureSink = (group: number, key: number) => void;

/** The kinds of features. */
export const Group = {
  BIAS: 0,
  /** One, two and three neighbouring words of the sentence; its first and its last words. */
  WORD: 1,
  PAIR: 2,
  TRIPLE: 3,
  OPENING: 4,
  ENDING: 5,
  /** Words and pairs of the sentences before and after. */
  BEFORE_WORD: 6,
  AFTER_WORD: 7,
  BEFORE_PAIR: 8,
  AFTER_PAIR: 9,
  /** Where the sentence stands in the article, and what it looks like. */
  PLACE: 10,
  SHAPE: 11,
  STRUCTURE: 12,
  /** Cues after scope: each, their sums, their order; operators; the stretch that a turn or heading opened. */
  CUE: 13,
  CUE_SUM: 14,
  CUE_ORDER: 15,
  OPERATOR: 16,
  STRETCH: 17,
  SPEECH: 18,
  ENTITY: 19,
  METRIC: 20,
  NEIGHBOUR_CUE: 21,
} as const;

/** Number of groups. */
export const GROUP_COUNT = 22;

/** Sums of weights that share a scale: own words and neighbours' words are averaged, the rest is added up. */
export const Block = { OWN: 0, AROUND: 1, FACTS: 2 } as const;

/** Number of blocks. */
export const BLOCK_COUNT = 3;

/** The block of a group. */
export function blockOf(group: number): number {
  if (group === Group.BIAS || group > Group.AFTER_PAIR) return Block.FACTS;
  return group > Group.ENDING ? Block.AROUND : Block.OWN;
}

/** Joins two keys into one; the order counts. */
export function joinKeys(a: number, b: number): number {
  return Math.imul(a, 0x9e3779b1) ^ b;
}

/** Hash of a feature, well spread over all 32 bits. */
export function featureHash(group: number, key: number): number {
  let hash = Math.imul(key ^ Math.imul(group, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
