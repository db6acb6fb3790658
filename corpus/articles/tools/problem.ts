/** An error in a marked source, with the line it stands on. */
export class SourceProblem extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(`line ${line}: ${message}`);
    this.name = 'SourceProblem';
  }
}

/** Returns `value` as a member of `allowed`, or throws a `SourceProblem` that lists what is allowed. */
export function oneOf<Value extends string>(
  value: string,
  allowed: readonly Value[],
  what: string,
  line: number,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new SourceProblem(line, `${what} "${value}" is none of ${allowed.join(', ')}`);
  return found;
}
