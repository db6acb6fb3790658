/** The kinds of features of the label model, and the blocks in which their weights are summed. */

/** Takes a feature: its group and its key inside the group. */
export type FeatureSink = (group: number, key: number) => void;

/** The kinds of features. */
export const Group = {
  BIAS: 0,
  /** Words and pairs of neighbouring words of the sentence; its first and its last words. */
  WORD: 1,
  PAIR: 2,
  OPENING: 3,
  ENDING: 4,
  /** Words of the sentences before and after. */
  BEFORE_WORD: 5,
  AFTER_WORD: 6,
  /** Where the sentence stands in the article, and what it looks like. */
  PLACE: 7,
  SHAPE: 8,
  STRUCTURE: 9,
  /** Cues after scope: each, their sums, their order; operators; the stretch that a turn or heading opened. */
  CUE: 10,
  CUE_SUM: 11,
  CUE_ORDER: 12,
  OPERATOR: 13,
  STRETCH: 14,
  SPEECH: 15,
  ENTITY: 16,
  METRIC: 17,
  NEIGHBOUR_CUE: 18,
  /** What the whole article shares. */
  ARTICLE_CUE: 19,
  HEADLINE: 20,
  /** All words of the article. */
  ARTICLE_WORD: 21,
  /** Whether what rises or falls is good or bad. */
  TREND: 22,
  /** What the main clause says against what is conceded. */
  CLAUSE: 23,
} as const;

/** Number of groups. */
export const GROUP_COUNT = 24;

/** Sums of weights that share a scale: words of the sentence, around it, of headline and article are averaged, the rest is added up. */
export const Block = { OWN: 0, AROUND: 1, FACTS: 2, HEADLINE: 3, ARTICLE: 4 } as const;

/** Number of blocks. */
export const BLOCK_COUNT = 5;

/** The groups whose weights one row of the word table holds, in this order. */
export const WORD_GROUPS: readonly number[] = [
  Group.WORD,
  Group.BEFORE_WORD,
  Group.AFTER_WORD,
  Group.ARTICLE_WORD,
];

/** The block of a group. */
export function blockOf(group: number): number {
  if (group === Group.HEADLINE) return Block.HEADLINE;
  if (group === Group.ARTICLE_WORD) return Block.ARTICLE;
  if (group === Group.BIAS || group > Group.AFTER_WORD) return Block.FACTS;
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
