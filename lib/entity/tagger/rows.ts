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

/** More features than any candidate has. */
const CAPACITY = 128;

/** Space for the rows of the features of one candidate: each group of features is written from a place on. */
export function createRows(): Int32Array {
  return new Int32Array(CAPACITY);
}

/** The row of a feature of many values: a template number with one or two values, mixed into one hash. */
export function rowOf(template: number, a: number, b = 0): number {
  const hash =
    Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b ^ template, 0xc2b2ae35);
  return Row.HASHED + (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - ROW_BITS));
}

/** The sum of the weights of the rows from one place up to, not including, another, for a type. */
export function sumRows(
  rows: Int32Array,
  from: number,
  to: number,
  weights: Int8Array,
  type: number,
): number {
  let sum = 0;
  for (let f = from; f < to; f++) sum += weightOf(weights[rows[f]! * TYPES + type]!);
  return sum;
}

/** What a byte of the model stands for: its square, with its sign. */
export function weightOf(byte: number): number {
  return byte * Math.abs(byte);
}

/** Lengths and counts in steps that grow, 0 to 8. */
export function bucket(value: number): number {
  return value < 6 ? value : value < 9 ? 6 : value < 14 ? 7 : 8;
}
