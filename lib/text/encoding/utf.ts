/** UTF-8 and UTF-16 from bytes, and UTF-8 from characters that its bytes were misread as. */
import { misreadBytes } from './tables.js';

const REPLACEMENT = '\ufffd';

/** Number of bytes that a UTF-8 sequence has by its first byte; 0 when no sequence begins so. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

/** The code point of the sequence at `at`, -1 when the bytes are no UTF-8. */
export function codePointAt(bytes: ArrayLike<number>, at: number): { code: number; length: number } {
  const length = sequenceLength(bytes[at] ?? 0x80);
  if (length === 0 || at + length > bytes.length) return { code: -1, length: 1 };
  let code = length === 1 ? bytes[at]! : bytes[at]! & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i]!;
    if ((byte & 0xc0) !== 0x80) return { code: -1, length: 1 };
    code = (code << 6) | (byte & 0x3f);
  }
  const surrogate = code >= 0xd800 && code < 0xe000;
  return code < SMALLEST[length]! || code > 0x10ffff || surrogate
    ? { code: -1, length: 1 }
    : { code, length };
}

/** Decodes UTF-8; each byte that is none becomes U+FFFD. A byte-order mark is left out. */
export function decodeUtf8(bytes: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { code, length } = codePointAt(bytes, at);
    if (at > 0 || code !== 0xfeff) parts.push(code < 0 ? REPLACEMENT : String.fromCodePoint(code));
    at += length;
  }
  return parts.join('');
}

/** Decodes UTF-16. A byte-order mark is left out; an odd byte at the end becomes U+FFFD. */
export function decodeUtf16(bytes: ArrayLike<number>, littleEndian: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;
    if (at > 0 || unit !== 0xfeff) parts.push(String.fromCharCode(unit));
  }
  if (bytes.length % 2 === 1) parts.push(REPLACEMENT);
  return parts.join('');
}

/** A stretch of misread characters: each byte, and the character it came from. */
interface Misread {
  readonly bytes: number[];
  readonly sources: string[];
}

function decodeStretch({ bytes, sources }: Misread): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { code, length } = codePointAt(bytes, at);
    parts.push(code < 0x80 ? sources[at]! : String.fromCodePoint(code));
    at += length;
  }
  return parts.join('');
}

/** Undoes the misreading of UTF-8 as Windows-1252 or 1258 where the bytes are UTF-8; all other characters stay. */
export function decodeMojibake(text: string): string {
  const parts: string[] = [];
  let stretch: Misread = { bytes: [], sources: [] };
  for (const character of text) {
    const bytes = misreadBytes(character);
    if (bytes === null) {
      parts.push(decodeStretch(stretch), character);
      stretch = { bytes: [], sources: [] };
      continue;
    }
    bytes.forEach((byte, i) => {
      stretch.bytes.push(byte);
      stretch.sources.push(i === 0 ? character : '');
    });
  }
  parts.push(decodeStretch(stretch));
  return parts.join('');
}
