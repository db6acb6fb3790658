/** Onset and rhyme of the model's syllables, by which reduplications (`long lanh`, `rì rào`) show. */
import { hashUnits } from '../hash.js';
import { textOfUnits } from '../text/code-units.js';
import type { AtomPool } from '../token/atom-pool.js';
import { MAX_ATOM } from '../token/fold.js';

/** The longest first. */
const ONSETS = 'ngh ng nh gh gi kh ch ph th tr qu b c d đ g h k l m n p q r s t v x'.split(' ');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function withoutTone(text: string): string {
  return text.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370;
}

/** Takes the tone off atoms; each letter is worked out once. */
class Toneless {
  /** The units of the last atom. */
  readonly units = new Uint16Array(MAX_ATOM);
  private readonly known = new Uint16Array(0x10000);

  private letter(unit: number): number {
    if (this.known[unit] === 0) this.known[unit] = withoutTone(String.fromCharCode(unit)).charCodeAt(0);
    return this.known[unit]!;
  }

  /** Writes the toneless atom of `pool[start, end)` to `units` and returns its length. */
  write(pool: Uint16Array, start: number, end: number): number {
    for (let k = start; k < end; k++) {
      if (isCombining(pool[k]!)) return this.writeComposed(textOfUnits(pool.subarray(start, end)));
      this.units[k - start] = this.letter(pool[k]!);
    }
    return end - start;
  }

  /** The same for an atom with combining marks, which may stand for letters together with those before them. */
  private writeComposed(atom: string): number {
    const text = withoutTone(atom);
    for (let k = 0; k < text.length; k++) this.units[k] = text.charCodeAt(k);
    return text.length;
  }
}

/** Places of the onsets, from 1, by their first letter. */
function onsetsByLetter(): Map<number, number[]> {
  const places = new Map<number, number[]>();
  ONSETS.forEach((onset, index) => {
    const first = onset.charCodeAt(0);
    places.set(first, [...(places.get(first) ?? []), index + 1]);
  });
  return places;
}

function startsWith(units: Uint16Array, length: number, onset: string): boolean {
  if (onset.length > length) return false;
  for (let k = 1; k < onset.length; k++) if (onset.charCodeAt(k) !== units[k]) return false;
  return true;
}

/** The ids of a pool by symbol; 0 for symbols that stand for none. */
function idsOf(symbols: ArrayLike<number>, size: number, count: number): Uint16Array {
  const ids = new Uint16Array(count + 1);
  for (let id = 1; id < size; id++) ids[symbols[id]!] = id;
  ids[0] = 0;
  return ids;
}

/** The parts of the model's syllables. Each is split when it is first asked for: a text has few of the thousands. */
export class SyllableParts {
  private readonly ids: Uint16Array;
  /** By symbol: the place of the onset among all, from 2, 1 for none, 0 while it is not known. */
  private readonly onset: Uint8Array;
  /** By symbol: a hash of the toneless rhyme. */
  private readonly rhyme: Int32Array;
  private readonly onsets = onsetsByLetter();
  private readonly toneless = new Toneless();

  /**
   * @param symbols by id of the pool: the symbol, 0 for what the model does not know
   * @param count largest symbol
   */
  constructor(
    private readonly atoms: AtomPool,
    symbols: ArrayLike<number>,
    count: number,
  ) {
    this.ids = idsOf(symbols, atoms.offsets.length - 1, count);
    this.onset = new Uint8Array(count + 1);
    this.rhyme = new Int32Array(count + 1);
    this.onset[0] = 1;
  }

  private split(symbol: number): void {
    const { atoms, toneless, onsets } = this;
    const { units } = toneless;
    const id = this.ids[symbol]!;
    const length = toneless.write(atoms.pool, atoms.offsets[id]!, atoms.offsets[id + 1]!);
    const head = onsets.get(units[0]!)?.find((place) => startsWith(units, length, ONSETS[place - 1]!)) ?? 0;
    this.onset[symbol] = head + 1;
    this.rhyme[symbol] = hashUnits(units, head === 0 ? 0 : ONSETS[head - 1]!.length, length);
  }

  /** How alike two syllables are, as bits. 1: same onset, 2: same rhyme, 4: same syllable; 8: not both are known. */
  likeness(b: number, c: number): number {
    const { onset, rhyme } = this;
    if (b >= onset.length || c >= onset.length) return 8;
    if (onset[b] === 0) this.split(b);
    if (onset[c] === 0) this.split(c);
    return (onset[b] === onset[c] ? 1 : 0) + (rhyme[b] === rhyme[c] ? 2 : 0) + (b === c ? 4 : 0);
  }
}
