/** VNI-Windows: a plain letter, and a character after it that stands for its marks. */
import { byteTable, vniSequences } from './tables.js';

let sequences: ReadonlyMap<string, string> | null = null;

/** Decodes bytes or a string of Windows-1252 characters. What is no sequence of the table stays. */
export function decodeVni(input: string | Uint8Array): string {
  sequences ??= vniSequences();
  const table = byteTable('windows-1252');
  const text = typeof input === 'string' ? input : Array.from(input, (byte) => table[byte]!).join('');
  const parts: string[] = [];
  for (let i = 0; i < text.length; ) {
    const pair = sequences.get(text.slice(i, i + 2));
    parts.push(pair ?? sequences.get(text[i]!) ?? text[i]!);
    i += pair === undefined ? 1 : 2;
  }
  return parts.join('');
}
