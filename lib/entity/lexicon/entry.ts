/** Lexicon rows with the facts that the finders and features ask for, worked out once. */
import type { LexiconRow } from '../../lexicon/rows.js';

/** A row, with hashes of its cells for feature hashing. */
export interface Entry {
  readonly row: LexiconRow;
  /** Place in the list of all entries, from 1. */
  readonly number: number;
  readonly id: number;
  readonly type: number;
  readonly open: number;
  /** `yes` 1, `name` 2, `no` 3, not told 0. */
  readonly bare: number;
  /** Whether the head may be written in lower case. */
  readonly lower: boolean;
  /** Types that may follow: what a role takes or a body is open to. */
  readonly takes: ReadonlySet<number>;
  readonly takesPlace: boolean;
  readonly takesField: boolean;
  readonly takesNumber: boolean;
  /** Whether it is an office of one country in another. */
  readonly takesCountry: boolean;
}

const BARE = ['', 'yes', 'name', 'no'];

/** FNV-1a over the units of a name. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193);
  return hash | 0;
}

const NONE: readonly string[] = [];
const NO_TYPES: ReadonlySet<number> = new Set();

function namesIn(takes: string, open: string): readonly string[] {
  if (takes === '' && open === '') return NONE;
  return `${takes},${open}`.split(',').filter((name) => name !== '');
}

/** The entry of a row. */
export function toEntry(row: LexiconRow, number: number): Entry {
  const { takes = '', open = '', follows = '', bare = '', lower = '' } = row.fields;
  const following = namesIn(takes, open);
  return {
    row,
    number,
    id: hashName(row.id),
    type: hashName(row.type),
    open: hashName(open),
    bare: Math.max(0, BARE.indexOf(bare)),
    lower: lower === 'yes',
    takes: following.length === 0 ? NO_TYPES : new Set(following.map(hashName)),
    takesPlace: following.includes('place'),
    takesCountry: row.fields.branch === 'foreign' && following.includes('country'),
    takesNumber: following.includes('number') || follows.includes('number'),
    takesField: row.type === 'fused' || following.includes('field'),
  };
}

/** Bits of what the grammar asks of an entry. */
export enum EntryFact {
  BARE = 1,
  LOWER = 2,
  TAKES_PLACE = 4,
  TAKES_FIELD = 8,
  TAKES_COUNTRY = 16,
  TAKES_NUMBER = 32,
}

/** The bits of an entry. */
export function entryFacts(entry: Entry | null): number {
  if (entry === null) return 0;
  return (
    (entry.bare === 1 ? EntryFact.BARE : 0) |
    (entry.lower ? EntryFact.LOWER : 0) |
    (entry.takesPlace ? EntryFact.TAKES_PLACE : 0) |
    (entry.takesField ? EntryFact.TAKES_FIELD : 0) |
    (entry.takesCountry ? EntryFact.TAKES_COUNTRY : 0) |
    (entry.takesNumber ? EntryFact.TAKES_NUMBER : 0)
  );
}
