/** A growing hash table from 32-bit keys to entry numbers, in typed arrays. */

const FIRST_SIZE = 1 << 12;
const LOAD = 0.7;

/** Whether the entry of a number has the key that is looked for. */
type Matches = (entry: number) => boolean;

/** Open addressing with linear steps; the owner keeps the keys. Four bytes a slot. */
export class SlotTable {
  private slots: Int32Array = new Int32Array(FIRST_SIZE).fill(-1);
  private used = 0;

  /** @param hashOf the hash of the key of an entry, to move it when the table grows */
  constructor(private readonly hashOf: (entry: number) => number) {}

  /** The entry with a key, -1 without one. */
  find(hash: number, matches: Matches): number {
    const mask = this.slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const entry = this.slots[at]!;
      if (entry < 0 || matches(entry)) return entry;
    }
  }

  /** Adds an entry whose key is not there yet. */
  add(entry: number): void {
    if (this.used >= this.slots.length * LOAD) this.grow();
    this.used++;
    this.place(entry);
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1;
    let at = this.hashOf(entry) & mask;
    while (this.slots[at]! >= 0) at = (at + 1) & mask;
    this.slots[at] = entry;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(-1);
    for (const entry of old) if (entry >= 0) this.place(entry);
  }
}
