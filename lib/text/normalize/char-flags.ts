/** One look at every character: which steps of normalisation could have work to do in a text. */
import { LOOK_ALIKES } from '../../data/orthography.js';
import { BLOCK, blockReader } from '../code-units.js';

/** A character that the composed form may change, alone or with its neighbours. */
export const COMPOSITION = 1;
/** Zero-width characters and marks of direction. */
export const ZERO_WIDTH = 2;
export const SOFT_HYPHEN = 4;
/** A letter that may stand for a Vietnamese letter. */
export const LOOK_ALIKE = 8;
/** Any space but U+0020 and the tabulator. */
export const SPACE = 16;
/** Any line end but U+000A. */
export const LINE_END = 32;
export const FULL_WIDTH = 64;

/** Zero-width characters that mean nothing anywhere in running text. */
export const INVISIBLE = '\u200b\u2060\ufeff';
/** Zero-width characters that shape or direct other scripts, and emoji: they go between Latin letters only. */
export const JOINERS = '\u200c\u200d\u200e\u200f';
export const SPACES =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
export const LINE_ENDS = '\r\u0085\u2028\u2029';

/** Ranges of starters that no normalisation form changes and that never compose with what stands before them. */
const STABLE: readonly (readonly [number, number])[] = [
  [0x0000, 0x02ff],
  [0x0370, 0x0373],
  [0x0375, 0x037d],
  [0x0388, 0x0482],
  [0x048a, 0x0590],
  [0x1e00, 0x1eff],
  [0x2002, 0x2069],
  [0x20a0, 0x20cf],
  [0x2190, 0x2328],
  [0x2500, 0x2adb],
  [0x3000, 0x3029],
  [0x3040, 0x3098],
  [0x309b, 0x30ff],
  [0x3400, 0xa66e],
  [0xac00, 0xd7a3],
  [0xe000, 0xf8ff],
  [0xff01, 0xffef],
];

let table: Uint8Array | null = null;

/** The flags of every UTF-16 code unit; built at the first use. */
export function charFlags(): Uint8Array {
  table ??= build();
  return table;
}

function build(): Uint8Array {
  const flags = new Uint8Array(0x10000).fill(COMPOSITION);
  for (const [first, last] of STABLE) flags.fill(0, first, last + 1);
  const add = (characters: string, flag: number): void => {
    for (let i = 0; i < characters.length; i++) flags[characters.charCodeAt(i)]! |= flag;
  };
  add(INVISIBLE + JOINERS, ZERO_WIDTH);
  add('\u00ad', SOFT_HYPHEN);
  add(SPACES, SPACE);
  add(LINE_ENDS, LINE_END);
  for (let i = 0; i < LOOK_ALIKES.length; i += 2) add(LOOK_ALIKES[i]!, LOOK_ALIKE);
  for (let code = 0xff01; code <= 0xff5e; code++) flags[code]! |= FULL_WIDTH;
  return flags;
}

/** All flags that occur in the text. Linear, and about as fast as reading it. */
export function flagsOf(text: string): number {
  const flags = charFlags();
  let found = 0;
  const reader = blockReader(text);
  if (reader === null) {
    for (let i = 0; i < text.length; i++) found |= flags[text.charCodeAt(i)]!;
    return found;
  }
  for (let from = 0; from < text.length; from += BLOCK) {
    const block = reader.read(text, from);
    for (let i = 0; i < block.length; i++) found |= flags[block[i]!]!;
  }
  return found;
}
