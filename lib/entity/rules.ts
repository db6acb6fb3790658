/** Names of the grammar rules, as small numbers that compose: a span is a way of steps. */

/** Number of each step. */
export enum Rule {
  none = 0,
  role = 1,
  body = 2,
  head = 3,
  'head-name' = 4,
  'head-tail' = 5,
  'role-field' = 6,
  'role-tail' = 7,
  unit = 8,
  'unit-place' = 9,
  'unit-name' = 10,
  'unit-number' = 11,
  place = 12,
  name = 13,
  term = 14,
  acronym = 15,
  url = 16,
  capitals = 17,
  'family-name' = 18,
  'after-title' = 19,
  of = 20,
  bracket = 21,
  joint = 22,
  field = 23,
  finder = 24,
}

const BITS = 5;
/** A way keeps its last three steps. */
const MASK = (1 << (3 * BITS)) - 1;

/** The way that goes on by one step. */
export function andThen(way: number, step: number): number {
  return ((way << BITS) | step) & MASK;
}

function joinNames(way: number): string {
  const steps = [way >> (2 * BITS), (way >> BITS) & 31, way & 31].filter((step) => step > 0);
  return steps.map((step) => Rule[step] ?? 'none').join('+');
}

/** Names made so far; there are few ways. */
const wayNames = new Map<number, string>();

/** The steps of a way by name: `role+body+unit-place`. */
export function wayName(way: number): string {
  const known = wayNames.get(way);
  if (known !== undefined) return known;
  const name = joinNames(way);
  wayNames.set(way, name);
  return name;
}
