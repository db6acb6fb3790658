/**
 * Finds texts that were seen before, exactly or nearly: locality-sensitive hashing (Indyk and Motwani 1998) of MinHash
 * signatures in 16 bands of 4 values. A pair with 80% common shingles shares a band in 9,998 of 10,000 cases, one with
 * 70% in 99 of 100. Only texts that are no duplicates are remembered, so that the first of them in the order of the input
 * is the original. Memory: some 250 to 350 bytes a text.
 */
import { similarity, type TextSignature, VALUES } from './signature.js';
import { SlotTable } from './slot-table.js';

/** Bands of a signature that are looked up. */
export const BANDS = 16;
/** Values in a band: one 32-bit word. */
const WORDS: number = VALUES / 4;

/** What a text repeats. */
export interface Duplicate {
  /** Number of the first such text. */
  readonly original: number;
  readonly kind: 'exact' | 'near';
  /** Estimated share of common shingles; 1 for exact duplicates. */
  readonly similarity: number;
}

const PAGE = 1 << 12;

/** Rows of equal width in pages, so that growing copies nothing. */
class Pages {
  private readonly pages: Uint32Array[] = [];

  constructor(private readonly width: number) {}

  row(index: number): Uint32Array {
    this.pages[Math.floor(index / PAGE)] ??= new Uint32Array(PAGE * this.width);
    const at = (index % PAGE) * this.width;
    return this.pages[Math.floor(index / PAGE)]!.subarray(at, at + this.width);
  }

  at(index: number, column: number): number {
    return this.pages[Math.floor(index / PAGE)]![(index % PAGE) * this.width + column]!;
  }
}

function spread(word: number, band: number): number {
  const hash = Math.imul(word ^ Math.imul(band + 1, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The texts seen so far. */
export class DuplicateIndex {
  /** Two words of checksum and the number of the document, by text. */
  private readonly heads: Pages = new Pages(3);
  private readonly signatures: Pages = new Pages(WORDS);
  private readonly exact: SlotTable = new SlotTable((entry) => this.heads.at(entry, 0));
  /** Entries are numbers of texts times the bands, plus the band. */
  private readonly bands: SlotTable = new SlotTable((entry) => this.bandHash(entry));
  private count = 0;

  /** @param threshold least similarity of near duplicates, 0 to 1 */
  constructor(private readonly threshold: number) {}

  private bandHash(entry: number): number {
    return spread(this.signatures.at(Math.floor(entry / BANDS), entry % BANDS), entry % BANDS);
  }

  private findExact({ exact }: TextSignature): number {
    const [low, high] = [Number(exact & 0xffffffffn), Number(exact >> 32n)];
    return this.exact.find(low, (at) => this.heads.at(at, 0) === low && this.heads.at(at, 1) === high);
  }

  private findBand(words: Uint32Array, band: number): number {
    const word = words[band]!;
    const same = (entry: number): boolean =>
      entry % BANDS === band && this.signatures.at(Math.floor(entry / BANDS), band) === word;
    return this.bands.find(spread(word, band), same);
  }

  private findNear(values: Uint8Array, words: Uint32Array): Duplicate | null {
    let best = -1;
    let share = 0;
    for (let band = 0; band < BANDS; band++) {
      const entry = this.findBand(words, band);
      const text = entry < 0 ? -1 : Math.floor(entry / BANDS);
      if (text < 0 || text === best) continue;
      const row = this.signatures.row(text);
      const found = similarity(values, new Uint8Array(row.buffer, row.byteOffset, VALUES));
      if (found >= this.threshold && (best < 0 || text < best)) [best, share] = [text, found];
    }
    return best < 0 ? null : { original: this.heads.at(best, 2), kind: 'near', similarity: share };
  }

  private remember(document: number, { exact }: TextSignature, words: Uint32Array | null): void {
    const text = this.count++;
    this.heads.row(text).set([Number(exact & 0xffffffffn), Number(exact >> 32n), document]);
    this.exact.add(text);
    if (words === null) return;
    this.signatures.row(text).set(words);
    for (let band = 0; band < BANDS; band++) {
      if (this.findBand(words, band) < 0) this.bands.add(text * BANDS + band);
    }
  }

  /** What the text of a document repeats; otherwise null, and the text is remembered. */
  add(document: number, signature: TextSignature): Duplicate | null {
    const same = this.findExact(signature);
    if (same >= 0) return { original: this.heads.at(same, 2), kind: 'exact', similarity: 1 };
    const { values } = signature;
    const words = values === null ? null : new Uint32Array(new Uint8Array(values).buffer);
    const near = values === null || words === null ? null : this.findNear(values, words);
    if (near === null) this.remember(document, signature, words);
    return near;
  }
}
