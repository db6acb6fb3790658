/** Names of the grammar rules, as small numbers that compose: a span is a way of steps. */

const NAMES = [
  'none',
  'role',
  'body',
  'head',
  'head-name',
  'head-tail',
  'role-field',
  'role-tail',
  'unit',
  'unit-place',
  'unit-name',
  'unit-number',
  'place',
  'name',
  'term',
  'acronym',
  'url',
  'capitals',
  'family-name',
  'after-title',
  'of',
  'bracket',
  'joint',
  'field',
  'finder',
] as const;

/** Name of one step. */
export type RuleName = (typeof NAMES)[number];

const BITS = 5;
/** A way keeps its last three steps. */
const MASK = (1 << (3 * BITS)) - 1;

/** Number of each step. */
export const Rule: Readonly<Record<RuleName, number>> = Object.fromEntries(
  NAMES.map((name, index) => [name, index]),
) as Record<RuleName, number>;

/** The way that goes on by one step. */
export function andThen(way: number, step: number): number {
  return ((way << BITS) | step) & MASK;
}

function joinNames(way: number): string {
  const steps = [way >> (2 * BITS), (way >> BITS) & 31, way & 31].filter((step) => step > 0);
  return steps.map((step) => NAMES[step] ?? 'none').join('+');
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
