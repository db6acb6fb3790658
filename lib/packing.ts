/** Byte strings inside source files: base 64, variable-length numbers. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base 64 without padding characters. Linear. */
export function unpackBytes(packed: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let k = 0; k < 64; k++) values[DIGITS.charCodeAt(k)] = k;
  const bytes = new Uint8Array((packed.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let end = 0;
  for (let k = 0; k < packed.length; k++) {
    held = ((held << 6) | values[packed.charCodeAt(k)]!) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[end++] = (held >> bits) & 0xff;
  }
  return bytes;
}

/** Encodes bytes as base 64 without padding characters. Linear. */
export function packBytes(bytes: readonly number[]): string {
  const digits: string[] = [];
  for (let k = 0; k < bytes.length; k += 3) {
    const held = (bytes[k]! << 16) | ((bytes[k + 1] ?? 0) << 8) | (bytes[k + 2] ?? 0);
    const count = Math.min(3, bytes.length - k) + 1;
    for (let digit = 0; digit < count; digit++) digits.push(DIGITS[(held >> (18 - 6 * digit)) & 63]!);
  }
  return digits.join('');
}

/** Reads numbers of seven bits a byte, the low ones first, from a byte array. */
export interface NumberReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** The next number. */
export function readNumber(reader: NumberReader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

/** Appends a number to `bytes`. */
export function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Packs a sparse weight table: the distance to each weight that is not 0, then the weight. */
export function packWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, index) => {
    if (weight === 0) return;
    writeNumber(bytes, index - last);
    bytes.push(weight & 0xff);
    last = index;
  });
  return packBytes(bytes);
}

/** Unpacks a weight table of `size` entries. */
export function unpackWeights(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  const reader: NumberReader = { bytes: unpackBytes(packed), at: 0 };
  let index = -1;
  while (reader.at < reader.bytes.length) {
    index += readNumber(reader);
    weights[index] = reader.bytes[reader.at++]!;
  }
  return weights;
}
