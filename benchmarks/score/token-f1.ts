/** Token F1 of two phrases: the bag-of-words overlap that the guidelines ask for. */

function bag(phrase: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of phrase
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + n, 0);

/** 1 for equal bags, 0 for disjoint ones; two empty phrases are equal. */
export function tokenF1(a: string, b: string): number {
  const left = bag(a);
  const right = bag(b);
  const total = size(left) + size(right);
  if (total === 0) return 1;
  let shared = 0;
  for (const [token, count] of left) shared += Math.min(count, right.get(token) ?? 0);
  return (2 * shared) / total;
}
