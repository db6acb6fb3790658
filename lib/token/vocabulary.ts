/** The vocabulary: every atom that any lexicon or model knows, with a dense id. Id 0 is "unknown". */
import { hashUnits } from '../hash.js';
import { textOfUnits } from '../text/code-units.js';
import { type AtomPool, poolOf } from './atom-pool.js';
import { foldAtom, foldInto, MAX_ATOM } from './fold.js';
import { createSyllableTable, keepAt, placeOf, type SyllableTable } from './syllable-table.js';

/**
 * A map from folded atoms to dense ids, made for look-up straight from the text without cutting strings. What it answers never
 * changes; `syllables` only remembers answers.
 */
export interface Vocabulary extends AtomPool {
  /** One more than the largest id. */
  readonly size: number;
  /** Open-addressing table of ids; its length is a power of two. */
  readonly slots: Uint16Array;
  /** By id: FNV-1a over the units of the atom, a number that does not change when the vocabulary grows. */
  readonly hashes: Int32Array;
  /** Ids of the ASCII characters that are atoms, by their code. */
  readonly ascii: Uint16Array;
  /** The short atoms met so far once more, for the scanner. */
  readonly syllables: SyllableTable;
}

const scratch = new Uint16Array(MAX_ATOM);

/** The slot where the search for a hash begins: FNV leaves its high bits the better mixed. */
function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function equalsAtom({ offsets, pool }: Vocabulary, id: number, buffer: Uint16Array, length: number): boolean {
  const offset = offsets[id]!;
  if (offsets[id + 1]! - offset !== length) return false;
  for (let k = 0; k < length; k++) if (pool[offset + k] !== buffer[k]) return false;
  return true;
}

/** The id of the atom whose folded units are in `buffer`, or 0 when it is unknown. */
function lookUpFolded(vocabulary: Vocabulary, buffer: Uint16Array, length: number): number {
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  let slot = firstSlot(hashUnits(buffer, 0, length), mask);
  for (;;) {
    const id = slots[slot]!;
    if (id === 0 || equalsAtom(vocabulary, id, buffer, length)) return id;
    slot = (slot + 1) & mask;
  }
}

function slotCount(size: number): number {
  let count = 64;
  while (count < size * 3) count *= 2;
  return count;
}

/** Builds a vocabulary of atoms that are folded, different and not too long. Linear. */
export function vocabularyOf({ offsets, pool }: AtomPool): Vocabulary {
  const size = offsets.length - 1;
  const slots = new Uint16Array(slotCount(size));
  const hashes = new Int32Array(size);
  const ascii = new Uint16Array(128);
  const mask = slots.length - 1;
  for (let id = 1; id < size; id++) {
    const start = offsets[id]!;
    const end = offsets[id + 1]!;
    const hash = hashUnits(pool, start, end);
    let slot = firstSlot(hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
    hashes[id] = hash;
    if (end - start === 1 && pool[start]! < ascii.length) ascii[pool[start]!] = id;
  }
  return { size, slots, offsets, pool, hashes, ascii, syllables: createSyllableTable(size) };
}

/**
 * Builds a vocabulary. Ids follow the order of first occurrence, from 1; atoms that fold alike share one.
 * @throws RangeError beyond 65,534 different atoms
 */
export function createVocabulary(atoms: Iterable<string>): Vocabulary {
  const folded = [...new Set([...atoms].map(foldAtom))].filter(
    (atom) => atom !== '' && atom.length <= MAX_ATOM,
  );
  if (folded.length > 0xfffe) throw new RangeError('thoisu: a vocabulary holds at most 65,534 atoms');
  return vocabularyOf(poolOf(folded));
}

/** The id of the atom `text[start, end)`, or 0 when it is unknown. */
export function lookUp(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  const length = foldInto(scratch, text, start, end);
  return length === 0 ? 0 : lookUpFolded(vocabulary, scratch, length);
}

function learn(
  vocabulary: Vocabulary,
  place: number,
  lower: number,
  upper: number,
  text: string,
  start: number,
  end: number,
): number {
  const id = lookUp(vocabulary, text, start, end);
  keepAt(vocabulary.syllables, place, lower, upper, id);
  return id;
}

/** The id of the short atom `text[start, end)`, or 0; its letters are read only where the halves were not met before. */
export function lookUpShort(
  vocabulary: Vocabulary,
  lower: number,
  upper: number,
  text: string,
  start: number,
  end: number,
): number {
  const { syllables } = vocabulary;
  const place = placeOf(syllables, lower, upper);
  const known = syllables.triples[place + 2]!;
  return known === 0 ? learn(vocabulary, place, lower, upper, text, start, end) : known - 1;
}

/** The id of an atom of one unit, given folded, or 0. */
export function idOfUnit(vocabulary: Vocabulary, unit: number): number {
  if (unit < vocabulary.ascii.length) return vocabulary.ascii[unit]!;
  scratch[0] = unit;
  return lookUpFolded(vocabulary, scratch, 1);
}

/** The id of one atom given as a string, or 0. */
export function idOf(vocabulary: Vocabulary, atom: string): number {
  return lookUp(vocabulary, atom, 0, atom.length);
}

/** The folded atom of an id. */
export function atomOf(vocabulary: AtomPool, id: number): string {
  return textOfUnits(vocabulary.pool.subarray(vocabulary.offsets[id]!, vocabulary.offsets[id + 1]!));
}
