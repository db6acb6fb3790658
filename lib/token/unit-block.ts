/**
 * The stretch of text that the scanner reads, as properties of its units: filled in one tight loop, so that the scanner's
 * own loops read arrays and not a string.
 */
import { firstSight, properties } from './char-class.js';
import { MAX_ATOM } from './fold.js';

const BLOCK = 4096;

/** Properties of units from `base` on. */
export interface UnitBlock {
  base: number;
  /** An atom of usual length that begins before this, and the two units behind it, are whole in the block. */
  limit: number;
  /** See `unitProperty`. Zeros stand behind the text and at the very end. */
  readonly units: Uint16Array;
}

const SIZE = BLOCK + MAX_ATOM + 2;

/** One for all scans, since none begins inside another. */
const block: UnitBlock = { base: 0, limit: 0, units: new Uint16Array(SIZE) };

/** The block with nothing in it, for the next scan. */
export function emptyBlock(): UnitBlock {
  block.limit = 0;
  return block;
}

/** Fills the block from `at` on. Linear in the size of the block. */
export function fillBlock({ units }: UnitBlock, text: string, at: number): void {
  const length = Math.min(text.length - at, SIZE - 1);
  // In the loop a variable of the module would be read and checked anew for every unit.
  const known = properties;
  for (let k = 0; k < length; k++) {
    const unit = text.charCodeAt(at + k);
    const property = known[unit]!;
    units[k] = property === 0 ? firstSight(unit) : property;
  }
  units.fill(0, length);
  block.base = at;
  block.limit = at + BLOCK;
}
