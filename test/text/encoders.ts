/** Encoders for the round trips, made from the tables of corpus/encodings: the way opposite to that of the library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../corpus/compile/root.js';

/** The rows of a table; `U+0301` stands for a character. */
export function tableRows(name: string): string[][] {
  const lines = readFileSync(join(ROOT, `corpus/encodings/${name}.tsv`), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);
  const shown = (cell: string): string =>
    cell.replace(/^U\+(\w{4})$/, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return rows.map((row) => row.split('\t').map(shown));
}

export type Encoder = (text: string) => Uint8Array;

/** One byte a character; null for a character that the encoding lacks. */
function byteOf(name: string): (character: string) => number | null {
  const codes = new Map(tableRows(name).map(([code, character]) => [character!, Number.parseInt(code!, 16)]));
  return (character) => codes.get(character) ?? (character < '\u0080' ? character.charCodeAt(0) : null);
}

function bytewise(name: string): Encoder {
  const byte = byteOf(name);
  return (text) => Uint8Array.from([...text], (character) => byte(character)!);
}

/** Whether the encoding has the letter as one byte. */
export function hasLetter(name: string, letter: string): boolean {
  return byteOf(name)(letter) !== null;
}

/** Windows-1258 writes the tone as a combining character after the vowel. */
function windows1258(text: string): Uint8Array {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const split = [...text].map((letter) => {
    const parts = letter.normalize('NFD');
    return parts.replace(tones, '').normalize('NFC') + (parts.match(tones)?.join('') ?? '');
  });
  return bytewise('windows-1258')(split.join(''));
}

function vni(text: string): Uint8Array {
  const sequences = new Map(tableRows('vni-windows').map(([sequence, letter]) => [letter!, sequence!]));
  return bytewise('windows-1252')([...text].map((letter) => sequences.get(letter) ?? letter).join(''));
}

/** The keys of a letter, such as `e^.` or `eej`. */
export function keysOf(method: 'viqr' | 'telex', letter: string): string {
  const keys = tableRows('keyboards').filter(([of]) => of === method);
  const stroke = keys.find(([, , , mark]) => mark === letter.toLowerCase());
  if (stroke !== undefined) return letter === 'đ' ? 'dd' : 'DD';
  const [base, ...marks] = letter.normalize('NFD');
  const ordered = marks.sort((a, b) => Number(TONES.includes(a)) - Number(TONES.includes(b)));
  const key = (mark: string): string =>
    keys.find(([, , letters, of]) => of === mark && letters!.includes(base!.toLowerCase()))![1]!;
  return base + ordered.map(key).join('');
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

function typed(method: 'viqr' | 'telex'): Encoder {
  return (text) =>
    new TextEncoder().encode(
      [...text].map((letter) => (letter < '\u0080' ? letter : keysOf(method, letter))).join(''),
    );
}

function utf16(littleEndian: boolean): Encoder {
  return (text) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
    return bytes;
  };
}

/** For each encoding, from composed text to its bytes. */
export const ENCODERS: Readonly<Record<string, Encoder>> = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-16le': utf16(true),
  'utf-16be': utf16(false),
  'windows-1258': windows1258,
  tcvn3: bytewise('tcvn3'),
  vni,
  vps: bytewise('vps'),
  viscii: bytewise('viscii'),
  viqr: typed('viqr'),
  telex: typed('telex'),
};

/** The characters that bytes show as when they are taken for Windows-1252, with Latin-1 where it has a gap. */
export function misreadAs(bytes: Uint8Array, name: 'windows-1252' | 'windows-1258'): string {
  const characters = new Map(
    tableRows(name).map(([code, character]) => [Number.parseInt(code!, 16), character!]),
  );
  return Array.from(bytes, (byte) => characters.get(byte) ?? String.fromCharCode(byte)).join('');
}
