/** Argument checks shared by every public function: any string is fine, wrong types and options are not. */

/** Describes a value for an error message. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object') return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** Builds the error that every check throws. */
export function argumentError(fn: string, argument: string, found: unknown, allowed: string): TypeError {
  return new TypeError(`thoisu: ${fn}(): ${argument} is ${describe(found)}; allowed: ${allowed}`);
}

/**
 * Throws a `TypeError` unless `text` is a string.
 * @param fn name of the public function, for the message
 */
export function checkText(fn: string, text: unknown, argument = 'text'): asserts text is string {
  if (typeof text !== 'string') throw argumentError(fn, argument, text, 'a string');
}

/** The allowed values of one option: a type name, or the closed list of its values. */
export type OptionRule =
  | 'string'
  | 'boolean'
  | 'number'
  | 'function'
  | 'object'
  | 'array'
  | readonly (string | number | boolean)[];

function fits(value: unknown, rule: OptionRule): boolean {
  if (rule === 'array') return Array.isArray(value);
  if (rule === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (rule === 'number') return typeof value === 'number' && !Number.isNaN(value);
  if (typeof rule === 'string') return typeof value === rule;
  return (rule as readonly unknown[]).includes(value);
}

function ruleText(rule: OptionRule): string {
  return typeof rule === 'string'
    ? `a value of type ${rule}`
    : rule.map((value) => JSON.stringify(value)).join(', ');
}

/**
 * Throws a `TypeError` when `options` is no object, has a key that `rules` does not name, or a value that its
 * rule does not allow. `undefined` values count as absent.
 * @param argument what `options` is called in the message
 */
export function checkOptions(
  fn: string,
  options: unknown,
  rules: Readonly<Record<string, OptionRule>>,
  argument = 'options',
): void {
  if (options === undefined) return;
  if (!fits(options, 'object')) throw argumentError(fn, argument, options, 'an object');
  for (const [key, value] of Object.entries(options as Record<string, unknown>)) {
    const rule = rules[key];
    if (rule === undefined || !Object.hasOwn(rules, key)) {
      throw new TypeError(
        `thoisu: ${fn}(): ${argument} has the unknown key ${describe(key)}; allowed: ${Object.keys(rules).join(', ')}`,
      );
    }
    if (value !== undefined && !fits(value, rule))
      throw argumentError(fn, `${argument}.${key}`, value, ruleText(rule));
  }
}

/** Throws a `TypeError` unless `value` is absent or an ISO 8601 calendar day (`2023-10-14`, a time may follow). */
export function checkDay(fn: string, argument: string, value: unknown): asserts value is string | undefined {
  if (value === undefined) return;
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/s.exec(value) : null;
  const day =
    match === null ? Number.NaN : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (Number.isNaN(day) || new Date(day).getUTCDate() !== Number(match?.[3])) {
    throw argumentError(fn, argument, value, 'an ISO 8601 day such as "2023-10-14"');
  }
}
