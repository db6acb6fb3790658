/** Brings text of the old Vietnamese encodings to Unicode. */
import { argumentError } from '../../options.js';
import { nfc } from '../unicode-form.js';
import { decodeSingleByte } from './single-byte.js';
import { misreadBytes } from './tables.js';
import { decodeTelex } from './telex.js';
import { decodeMojibake, decodeUtf8, decodeUtf16 } from './utf.js';
import { decodeViqr } from './viqr.js';
import { decodeVni } from './vni.js';

/**
 * An encoding of Vietnamese. `tcvn3-capital` is TCVN3 in a capital font (`.VnTimeH`), which draws every letter as a
 * capital; `mojibake` is UTF-8 that was read as Windows-1252 or Windows-1258; `viqr` and `telex` are ways of typing.
 */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'tcvn3'
  | 'tcvn3-capital'
  | 'vni'
  | 'vps'
  | 'viscii'
  | 'viqr'
  | 'telex'
  | 'mojibake';

type Input = string | Uint8Array;

/** The bytes of the input. Of a string each character counts as the byte it was read from, or as `?`. */
function bytesOf(input: Input): ArrayLike<number> {
  return typeof input === 'string'
    ? [...input].flatMap((character) => misreadBytes(character) ?? [0x3f])
    : input;
}

/** The input as characters: those of the string, or those of Windows-1252. */
function textOf(input: Input): string {
  return typeof input === 'string' ? input : decodeSingleByte(input, 'windows-1252');
}

const DECODERS: Readonly<Record<Encoding, (input: Input) => string>> = {
  'utf-8': (input) => (typeof input === 'string' ? decodeMojibake(input) : decodeUtf8(input)),
  'utf-16le': (input) => decodeUtf16(bytesOf(input), true),
  'utf-16be': (input) => decodeUtf16(bytesOf(input), false),
  'windows-1258': (input) => decodeSingleByte(input, 'windows-1258'),
  tcvn3: (input) => decodeSingleByte(input, 'tcvn3'),
  'tcvn3-capital': (input) => decodeSingleByte(input, 'tcvn3').toUpperCase(),
  vni: decodeVni,
  vps: (input) => decodeSingleByte(input, 'vps'),
  viscii: (input) => decodeSingleByte(input, 'viscii'),
  viqr: (input) => decodeViqr(textOf(input)),
  telex: (input) => decodeTelex(textOf(input)),
  mojibake: (input) => nfc(decodeMojibake(typeof input === 'string' ? input : decodeUtf8(input))),
};

/** The names of all encodings that `decode` knows. */
export const ENCODINGS: readonly Encoding[] = Object.keys(DECODERS) as Encoding[];

/** Throws unless the input is a string or bytes. */
export function checkInput(fn: string, input: unknown): asserts input is Input {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw argumentError(fn, 'input', input, 'a string or a Uint8Array');
  }
}

/**
 * Decodes Vietnamese of an old encoding: from bytes, or from a string of the characters that its bytes were read as by
 * mistake (Latin-1, Windows-1252, Windows-1258). Characters that the encoding does not have stay. Linear; composed form,
 * but for UTF-8 and UTF-16, which come as they are. `detectEncoding` finds the encoding.
 *
 * @throws TypeError when `input` is neither string nor bytes, or the encoding is unknown
 * @example decode('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3') // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function decode(input: string | Uint8Array, encoding: Encoding): string {
  checkInput('decode', input);
  if (!Object.hasOwn(DECODERS, encoding)) {
    throw argumentError(
      'decode',
      'encoding',
      encoding,
      ENCODINGS.map((name) => JSON.stringify(name)).join(', '),
    );
  }
  return DECODERS[encoding](input);
}
