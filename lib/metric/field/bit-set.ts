/** Sets of small numbers below 31, as the bits of one. */

/** The set of its members: kinds of segments, or marks. */
export function bitSet(...members: readonly number[]): number {
  return members.reduce((set, member) => set | (1 << member), 0);
}

/** Whether a set of `bitSet` has a member. */
export function has(set: number, member: number): boolean {
  return ((set >> member) & 1) === 1;
}
