/** How much two sentences of one text say the same: shared words. */

/** The different words of a text in small letters; marks and single characters left out. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}%]+(?:[.,/]\p{N}+)*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1));
}

/** Shared words over the words of the shorter set, 0 to 1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
