/** The tables of the encodings, read from their compact form. */
import { KEYBOARDS, SINGLE_BYTE, VNI_WINDOWS } from '../../data/encodings.js';
import { nfd } from '../unicode-form.js';

/** The encodings of one byte a character. */
export type SingleByte = 'tcvn3' | 'viscii' | 'vps' | 'windows-1252' | 'windows-1258';

const byteTables = new Map<SingleByte, readonly string[]>();

/** The character of each of the 256 bytes. */
export function byteTable(encoding: SingleByte): readonly string[] {
  const known = byteTables.get(encoding);
  if (known !== undefined) return known;
  const table = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const packed = SINGLE_BYTE[encoding]!;
  for (let i = 0; i < packed.length; i += 3)
    table[Number.parseInt(packed.slice(i, i + 2), 16)] = packed[i + 2]!;
  byteTables.set(encoding, table);
  return table;
}

let misread: Map<string, readonly number[]> | null = null;

/** The byte of every character that Latin-1, Windows-1252 or Windows-1258 has. */
function buildMisread(): Map<string, readonly number[]> {
  const bytes = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 256; byte++) bytes.set(String.fromCharCode(byte), [byte]);
  for (const encoding of ['windows-1258', 'windows-1252'] as const) {
    byteTable(encoding).forEach((character, byte) => {
      bytes.set(character, [byte]);
    });
  }
  return bytes.set('\u03bc', [0xb5]);
}

/**
 * The bytes that were misread as a character, by way of Latin-1, Windows-1252 or Windows-1258; null when there are none.
 * A letter that was composed since is taken apart first.
 */
export function misreadBytes(character: string): readonly number[] | null {
  misread ??= buildMisread();
  const known = misread.get(character);
  if (known !== undefined) return known;
  const bytes = [...nfd(character)].map((part) => misread!.get(part)?.[0] ?? -1);
  return bytes.length > 1 && !bytes.includes(-1) ? bytes : null;
}

/** For each sequence of VNI-Windows, as Windows-1252 characters, its letter. */
export function vniSequences(): ReadonlyMap<string, string> {
  return new Map(VNI_WINDOWS.split('|').map((row) => row.split(' ') as [string, string]));
}

/** A key that adds a mark to letters typed before it. */
export interface KeyRule {
  /** The small letters that it applies to. */
  readonly letters: string;
  /** A combining mark, or the letter that both make together (`đ`). */
  readonly mark: string;
}

type Rules = ReadonlyMap<string, readonly KeyRule[]>;

function buildRules(method: string): Rules {
  const rules = new Map<string, KeyRule[]>();
  for (const [of, key, letters, mark] of KEYBOARDS.split('|').map((row) => row.split(' '))) {
    if (of === method) rules.set(key!, [...(rules.get(key!) ?? []), { letters: letters!, mark: mark! }]);
  }
  return rules;
}

const keyboards = new Map<string, Rules>();

/** The keys of a way of typing. */
export function keyRules(method: 'viqr' | 'telex'): Rules {
  const rules = keyboards.get(method) ?? buildRules(method);
  keyboards.set(method, rules);
  return rules;
}
