/** What stands between two entities of a sentence, as far as it ties a person to an office. */
import { matchLongest } from '../lexicon/matcher.js';
import { AtomKind, Mark, type TokenTable } from '../token/table.js';
import type { PeopleLexicon } from './people-lexicon.js';

/** Bits of what was read. */
export const Between = {
  COMMA: 1,
  /** Dash, bracket, quotation mark. */
  DASH: 2,
  SEMICOLON: 4,
  COLON: 8,
  /** `ông`, `đồng chí`, `Thượng tướng`. */
  ADDRESS: 16,
  /** `nguyên`, `tân`, `quyền`. */
  MODIFIER: 32,
  /** `và`, `kiêm`. */
  JOINT: 64,
  /** `là`, `hiện là`. */
  COPULA: 128,
  /** `giữ chức`, `bầu làm`, `bổ nhiệm`. */
  HOLDS: 256,
  /** `đối với`, `cho`, `của`. */
  PERSON_FOLLOWS: 512,
  /** `thay`, `kế nhiệm`. */
  REPLACES: 1024,
  /** Anything else. */
  OTHER: 2048,
} as const;

const MARK_BITS: Readonly<Record<number, number>> = {
  [Mark.COMMA]: Between.COMMA,
  [Mark.DASH]: Between.DASH,
  [Mark.OPEN_BRACKET]: Between.DASH,
  [Mark.CLOSE_BRACKET]: Between.DASH,
  [Mark.OPEN_QUOTE]: Between.DASH,
  [Mark.CLOSE_QUOTE]: Between.DASH,
  [Mark.QUOTE]: Between.DASH,
  [Mark.SEMICOLON]: Between.SEMICOLON,
  [Mark.COLON]: Between.COLON,
};

const LINK_BITS: Readonly<Record<string, number>> = {
  joint: Between.JOINT,
  copula: Between.COPULA,
  holds: Between.HOLDS,
  'person-follows': Between.PERSON_FOLLOWS,
  replaces: Between.REPLACES,
  noun: 0,
  skip: 0,
  list: Between.COLON,
  agent: Between.OTHER,
};

/** Length and bit of the longest cue at atom `i`. */
function readCue(
  table: TokenTable,
  lexicon: PeopleLexicon,
  i: number,
  limit: number,
): { length: number; bit: number } {
  const link = matchLongest(lexicon.links, table, i, limit);
  const modifier = matchLongest(lexicon.modifiers, table, i, limit);
  const address = matchLongest(lexicon.honorifics, table, i, limit);
  const length = Math.max(link?.length ?? 0, modifier?.length ?? 0, address?.length ?? 0);
  if (length === 0) return { length: 1, bit: Between.OTHER };
  if (link?.length === length) return { length, bit: LINK_BITS[link.entries[0]!.type] ?? Between.OTHER };
  if (address?.length === length) return { length, bit: Between.ADDRESS };
  return { length, bit: Between.MODIFIER };
}

/** The bits of everything between atoms `first` and `limit` (exclusive). Linear. */
export function readBetween(table: TokenTable, lexicon: PeopleLexicon, first: number, limit: number): number {
  let bits = 0;
  for (let i = first; i < limit; ) {
    if (table.kind[i]! >= AtomKind.PUNCTUATION) {
      bits |= MARK_BITS[table.shape[i]!] ?? Between.OTHER;
      i++;
      continue;
    }
    const { length, bit } = readCue(table, lexicon, i, limit);
    bits |= bit;
    i += length;
  }
  return bits;
}

/** Whether nothing but the given bits was read. */
export function only(bits: number, allowed: number): boolean {
  return (bits & ~allowed) === 0;
}

/** Longest wording before an office, in atoms: `từng giữ các chức vụ:`. */
const MAX_WORDING = 6;

/** Whether right before atom `i` stands `giữ chức`, `bổ nhiệm`, `bầu làm`. */
export function takesOffice(table: TokenTable, lexicon: PeopleLexicon, i: number): boolean {
  for (let first = i - 1; first >= Math.max(0, i - MAX_WORDING); first--) {
    const bits = readBetween(table, lexicon, first, i);
    if ((bits & Between.HOLDS) > 0 && only(bits, Between.HOLDS | Between.MODIFIER | Between.COLON))
      return true;
  }
  return false;
}
