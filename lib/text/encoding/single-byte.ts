/** Encodings of one byte a character, from bytes or from the characters that the bytes were misread as. */
import { nfc } from '../unicode-form.js';
import { restoreCapitals } from './capitals.js';
import { byteTable, misreadBytes, type SingleByte } from './tables.js';

/** Encodings whose fonts lack capitals, so that capital words hold small letters. */
const WITHOUT_CAPITALS: readonly SingleByte[] = ['tcvn3', 'vps'];

/** Decodes bytes, or a string in which each character stands for a byte; other characters stay. */
export function decodeSingleByte(input: string | Uint8Array, encoding: SingleByte): string {
  const table = byteTable(encoding);
  const parts: string[] = [];
  if (typeof input === 'string') {
    for (const character of input) {
      const bytes = misreadBytes(character);
      parts.push(bytes === null ? character : bytes.map((byte) => table[byte]!).join(''));
    }
  } else {
    for (const byte of input) parts.push(table[byte]!);
  }
  const decoded = nfc(parts.join(''));
  return WITHOUT_CAPITALS.includes(encoding) ? restoreCapitals(decoded) : decoded;
}
