/** Tier and branch of an office or body, from the first entry that tells. */
import type { LexiconRow } from '../lexicon/rows.js';
import type { Branch, Level } from '../types.js';

/** Branches of the lexicons that the public types count to a wider one. */
const WIDER: Readonly<Record<string, Branch>> = { state: 'government', police: 'government' };

function firstField(rows: readonly (LexiconRow | null)[], field: string): string | undefined {
  return rows.map((row) => row?.fields[field]).find((value) => value !== undefined && value !== '');
}

/** The level that the first of the entries names, else `unknown`. */
export function levelOf(...rows: readonly (LexiconRow | null)[]): Level {
  return (firstField(rows, 'level') as Level | undefined) ?? 'unknown';
}

/** The branch that the first of the entries names, else `unknown`. */
export function branchOf(...rows: readonly (LexiconRow | null)[]): Branch {
  const branch = firstField(rows, 'branch');
  return branch === undefined ? 'unknown' : (WIDER[branch] ?? (branch as Branch));
}
