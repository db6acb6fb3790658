/** Matches predicted spans with gold spans. */
import type { Span } from '../../index.js';
import type { Counts } from './counts.js';

/** Whether two half-open spans share a unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Counts spans that are equal by `key`. */
export function countExact<Item>(
  predicted: readonly Item[],
  gold: readonly Item[],
  key: (item: Item) => string,
): Counts {
  const wanted = new Set(gold.map(key));
  const right = predicted.filter((item) => wanted.has(key(item))).length;
  return { right, predicted: predicted.length, gold: gold.length };
}

/** Pairs each gold item with the first free predicted item that `fits`; both in text order. Quadratic in an article. */
export function pair<Predicted, Gold>(
  predicted: readonly Predicted[],
  gold: readonly Gold[],
  fits: (predicted: Predicted, gold: Gold) => boolean,
): [Predicted, Gold][] {
  const free = new Set(predicted);
  const pairs: [Predicted, Gold][] = [];
  for (const wanted of gold) {
    const found = [...free].find((item) => fits(item, wanted));
    if (found === undefined) continue;
    free.delete(found);
    pairs.push([found, wanted]);
  }
  return pairs;
}
