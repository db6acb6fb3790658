/** Decodes the text of a record, in a given encoding or in the one that it reads best in. */
import { decode, type Encoding } from '../../text/encoding/decode.js';
import { detectEncoding } from '../../text/encoding/detect.js';

/** A text and the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** A string is left as it is unless another reading of it is as sure as this. */
const SURE = 0.9;

const strict = new TextDecoder('utf-8', { fatal: true });

/** The bytes as UTF-8 without a byte-order mark, null when they are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** The block of Unicode with the letters that only Vietnamese has. No byte of an old encoding is misread as one of them. */
const VIETNAMESE_BLOCK = { first: 0x1ea0, last: 0x1ef9, needed: 3, sample: 4000 };

/** Whether the beginning of a text has letters that only well-read Vietnamese has. */
function isWellRead(text: string): boolean {
  const { first, last, needed, sample } = VIETNAMESE_BLOCK;
  let found = 0;
  for (let i = 0; i < Math.min(text.length, sample) && found < needed; i++) {
    const code = text.charCodeAt(i);
    if (code >= first && code <= last) found++;
  }
  return found >= needed;
}

/** A string whose characters may be the bytes of an old encoding, misread. */
function repairString(text: string): DecodedText {
  if (isWellRead(text)) return { text, encoding: 'utf-8' };
  const found = detectEncoding(text);
  if (found === null || found.encoding === 'unicode' || found.confidence < SURE) {
    return { text, encoding: 'utf-8' };
  }
  return { text: decode(text, found.encoding), encoding: found.encoding };
}

function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const text = decodeUtf8(bytes);
  // UTF-16 of plain letters is valid UTF-8 full of zeros.
  if (text !== null && !text.includes('\0')) return repairString(text);
  const found = detectEncoding(bytes);
  if (found === null || found.encoding === 'unicode')
    return text === null ? null : { text, encoding: 'utf-8' };
  return { text: withoutMark(decode(bytes, found.encoding)), encoding: found.encoding };
}

/**
 * The text of bytes or of a string; null when the bytes are not UTF-8 and read as nothing else.
 * Linear.
 */
export function decodeText(input: string | Uint8Array, encoding: Encoding | 'auto'): DecodedText | null {
  if (encoding !== 'auto' && (typeof input !== 'string' || encoding !== 'utf-8')) {
    return { text: withoutMark(decode(input, encoding)), encoding };
  }
  if (typeof input !== 'string') return decodeBytes(input);
  return encoding === 'auto' ? repairString(input) : { text: input, encoding };
}
