/** Lexicon rows with the facts that the finders and features ask for, worked out once and only when asked for. */
import { hashText } from '../../hash.js';
import type { LexiconRow } from '../../lexicon/rows.js';

/** Bits of what the grammar asks of an entry. */
export enum EntryFact {
  BARE = 1,
  LOWER = 2,
  TAKES_PLACE = 4,
  TAKES_FIELD = 8,
  TAKES_COUNTRY = 16,
  TAKES_NUMBER = 32,
  /** Set of every entry that was asked. */
  KNOWN = 64,
}

/** What the cells of a row say, with hashes of them for feature hashing. */
interface EntryDetails {
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
  /** Whether it is an office of one country in another. */
  readonly takesCountry: boolean;
  /** Bits of `EntryFact`. */
  readonly facts: number;
}

const BARE = ['', 'yes', 'name', 'no'];

const NONE: readonly string[] = [];
const NO_TYPES: ReadonlySet<number> = new Set();

function namesIn(takes: string, open: string): readonly string[] {
  if (takes === '' && open === '') return NONE;
  return `${takes},${open}`.split(',').filter((name) => name !== '');
}

/** Joins the bits of the facts that hold. */
function factBits(...facts: readonly (readonly [EntryFact, boolean])[]): number {
  return facts.reduce((bits, [fact, holds]) => (holds ? bits | fact : bits), EntryFact.KNOWN as number);
}

function readDetails(row: LexiconRow): EntryDetails {
  const { takes = '', open = '', follows = '', bare = '', lower = '' } = row.fields;
  const following = namesIn(takes, open);
  const takesPlace = following.includes('place');
  const takesCountry = row.fields.branch === 'foreign' && following.includes('country');
  return {
    id: hashText(row.id),
    type: hashText(row.type),
    open: hashText(open),
    bare: Math.max(0, BARE.indexOf(bare)),
    lower: lower === 'yes',
    takes: following.length === 0 ? NO_TYPES : new Set(following.map(hashText)),
    takesPlace,
    takesCountry,
    facts: factBits(
      [EntryFact.BARE, bare === 'yes'],
      [EntryFact.LOWER, lower === 'yes'],
      [EntryFact.TAKES_PLACE, takesPlace],
      [EntryFact.TAKES_FIELD, row.type === 'fused' || following.includes('field')],
      [EntryFact.TAKES_COUNTRY, takesCountry],
      [EntryFact.TAKES_NUMBER, following.includes('number') || follows.includes('number')],
    ),
  };
}

/** A row of a lexicon in the grammar of names. Of the thousands of rows a text meets a few dozen. */
export class Entry {
  private details: EntryDetails | undefined;

  /** @param number place in the list of all entries, from 1 */
  constructor(
    readonly row: LexiconRow,
    readonly number: number,
  ) {}

  private get known(): EntryDetails {
    this.details ??= readDetails(this.row);
    return this.details;
  }

  get id(): number {
    return this.known.id;
  }

  get type(): number {
    return this.known.type;
  }

  get open(): number {
    return this.known.open;
  }

  get bare(): number {
    return this.known.bare;
  }

  get lower(): boolean {
    return this.known.lower;
  }

  get takes(): ReadonlySet<number> {
    return this.known.takes;
  }

  get takesPlace(): boolean {
    return this.known.takesPlace;
  }

  get takesCountry(): boolean {
    return this.known.takesCountry;
  }

  get facts(): number {
    return this.known.facts;
  }
}

/** All entries, and what is known of their facts. */
export interface EntryList {
  /** By number; none has the number 0. */
  readonly entries: readonly (Entry | null)[];
  /** By number: bits of `EntryFact`, 0 until somebody asks. */
  readonly entryFacts: Uint8Array;
}

/** What the grammar asks of an entry, as bits of `EntryFact`; 0 of none. */
export function factsAt({ entries, entryFacts }: EntryList, number: number): number {
  if (entryFacts[number] === 0 && number > 0) entryFacts[number] = entries[number]!.facts;
  return entryFacts[number]!;
}
