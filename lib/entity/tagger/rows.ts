/**
 * Where the weights of features stand: rows of one weight for each entity type. Features of few values have rows of
 * their own, the others share the rest by hash.
 */

/** Columns of a row: the entity types, and 0. */
export const TYPES = 8;

/** Hashed rows, as a power of two. */
export const ROW_BITS = 15;

/** First rows of the features of few values. */
export enum Row {
  /** Type on the left times two, and whether a mark stands between. */
  TRANSITION = 0,
  /** Place by length among the candidates of one start and type, and how many rules propose the span. */
  RANK = 16,
  /** Length and number of capitals. */
  SIZE = 48,
  /** Capitals at the ends and throughout, verbs of speech inside. */
  CASE = 129,
  /** Hyphens and an initial. */
  HYPHEN = 177,
  /** Whether names go on to the left and right. */
  JOINED = 185,
  /** Whether the span cuts a listed name. */
  CUT = 193,
  /** What stands before the span, and whether a family name follows. */
  TITLED = 225,
  LINE = 289,
  /** Frequency of the family name, the given syllables, the last syllable, a short form of a full name, the next family name. */
  FAMILY = 293,
  GIVEN = 383,
  LAST = 464,
  KNOWN = 484,
  NEXT_FAMILY = 492,
  FOREIGN = 573,
  /** What may begin behind the span, by the last step of its first rule. */
  NEXT = 609,
  SPEECH = 865,
  /** One row for each capital that a finished entity covers. */
  CAPITAL = 869,
  HASHED = 870,
}

/** Number of all rows. */
export const ROWS: number = Row.HASHED + (1 << ROW_BITS);

/** Rows of the features of one candidate or of a part of it. */
export interface RowBuffer {
  readonly rows: Int32Array;
  length: number;
}

/** More features than any candidate has. */
const CAPACITY = 256;

/** A buffer to be used again for every candidate. */
export function createRowBuffer(): RowBuffer {
  return { rows: new Int32Array(CAPACITY), length: 0 };
}

/** Appends a row. */
export function putRow(buffer: RowBuffer, row: number): void {
  if (buffer.length < CAPACITY) buffer.rows[buffer.length++] = row;
}

/** Mixes up to three values and a template number into one hash (multiply and xor-shift, after MurmurHash3). */
export function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ c;
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** Appends a feature of many values: a template number with up to three values. */
export function put(buffer: RowBuffer, template: number, a: number, b = 0, c = 0): void {
  putRow(buffer, Row.HASHED + (mix(template, a, b, c) >>> (32 - ROW_BITS)));
}

/** Lengths and counts in steps that grow, 0 to 8. */
export function bucket(value: number): number {
  return value < 6 ? value : value < 9 ? 6 : value < 14 ? 7 : 8;
}
