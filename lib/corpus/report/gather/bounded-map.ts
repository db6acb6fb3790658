/** A map of things that are counted, with a bound on how many are kept. */

/** Something that can be the more or less frequent one. */
export interface Counted {
  count: number;
}

/**
 * Entries by key. When twice the bound is reached, the least frequent half is forgotten (oldest first among equals): counts
 * of things that come back later are then too low, those of frequent things stay exact but for their first uses.
 */
export class BoundedMap<Value extends Counted> {
  readonly #entries = new Map<string, Value>();
  readonly #bound: number;

  constructor(bound: number) {
    this.#bound = bound;
  }

  /** The entry of a key, made where it is missing, with one more use. */
  count(key: string, make: () => Value): Value {
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      if (this.#entries.size >= 2 * this.#bound) this.#forget();
      entry = make();
      this.#entries.set(key, entry);
    }
    entry.count++;
    return entry;
  }

  /** The most frequent entries, at most `most`; equals in the order of their keys. */
  top(most: number): Value[] {
    return this.#sorted()
      .slice(0, most)
      .map(([, value]) => value);
  }

  get size(): number {
    return this.#entries.size;
  }

  #sorted(): [string, Value][] {
    return [...this.#entries].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  }

  #forget(): void {
    const byCount = [...this.#entries].sort(([, x], [, y]) => x.count - y.count);
    for (const [key] of byCount.slice(0, this.#bound)) this.#entries.delete(key);
  }
}

/** How often each spelling of something was met. */
export class Spellings {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    // Further spellings of what has so many already say nothing.
    if (this.#counts.size < 50 || this.#counts.has(text))
      this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** The most frequent one; among equals the last in code unit order (lower case). */
  best(): string {
    let best = '';
    for (const [text, count] of this.#counts) {
      const known = this.#counts.get(best) ?? 0;
      if (count > known || (count === known && text > best)) best = text;
    }
    return best;
  }
}
