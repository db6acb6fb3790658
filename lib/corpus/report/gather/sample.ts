/** Samples that depend on what is sampled only: the same run gives the same sample, in any order. */

import { addUnit, Fnv } from '../../../hash.js';

/** FNV-1a with a final mix (murmur3's), 32 bits. */
export function sampleKey(document: number, number: number): number {
  let hash: number = Fnv.START;
  for (const part of [document, number]) {
    for (let shift = 0; shift < 32; shift += 8) hash = addUnit(hash, (part >>> shift) & 0xff);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

interface Drawn<Value> {
  readonly key: number;
  readonly order: number;
  readonly value: Value;
}

/** Keeps the values with the lowest keys (bottom-k sampling): every value has the same chance. */
export class Sample<Value> {
  readonly #most: number;
  #drawn: Drawn<Value>[] = [];
  #limit = Number.POSITIVE_INFINITY;
  #seen = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Offers a value; `make` is called only when it is drawn. */
  offer(document: number, number: number, make: () => Value): void {
    const key = sampleKey(document, number);
    const order = this.#seen++;
    if (key >= this.#limit) return;
    this.#drawn.push({ key, order, value: make() });
    if (this.#drawn.length >= 2 * this.#most) this.#shrink();
  }

  #shrink(): void {
    this.#drawn.sort((a, b) => a.key - b.key || a.order - b.order);
    this.#drawn.length = Math.min(this.#drawn.length, this.#most);
    if (this.#drawn.length === this.#most) this.#limit = this.#drawn.at(-1)!.key;
  }

  /** Number of values offered. */
  get seen(): number {
    return this.#seen;
  }

  /** The values drawn, in the order in which they came. */
  values(): Value[] {
    this.#shrink();
    return [...this.#drawn].sort((a, b) => a.order - b.order).map(({ value }) => value);
  }
}
