/** The weights that choose among candidates, decoded at first use. */
import { ENTITY_MODEL } from '../../data/entity-model.js';
import { ROWS, TYPES } from './rows.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text; not every engine has a decoder. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let k = 0; k < DIGITS.length; k++) values[DIGITS.charCodeAt(k)] = k;
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let k = 0; k < length; k++) {
    bits = ((bits << 6) | values[text.charCodeAt(k)]!) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = bits >> count;
  }
  return bytes;
}

/**
 * Unpacks signed bytes: base64 of bytes, where a zero byte is followed by the length of a run of zeros (1 to 255).
 * Linear.
 */
export function unpackRuns(packed: string, size: number): Int8Array {
  const bytes = decodeBase64(packed);
  const values = new Int8Array(size);
  let at = 0;
  for (let k = 0; k < bytes.length; k++) {
    const value = bytes[k]!;
    if (value === 0) at += bytes[++k]!;
    else values[at++] = value;
  }
  return values;
}

let loaded: Int8Array | undefined;

/**
 * The weights that come with the library: a row for each feature (`rows.ts`), a column for each entity type. Each is
 * a signed byte that stands for its square with its sign (`weightOf`).
 */
export function defaultEntityWeights(): Int8Array {
  loaded ??= unpackRuns(ENTITY_MODEL, ROWS * TYPES);
  return loaded;
}
