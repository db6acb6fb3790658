/** Words of a lexicon that are asked for by type: which word of this type begins here? */
import { createMatcher, follow, type Matcher } from '../lexicon/matcher.js';
import { atomsOfRow, type LexiconRow } from '../lexicon/rows.js';
import type { TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';

/** Compiled rows with a quick test by first atom and type. */
export interface TypedWords {
  readonly matcher: Matcher<LexiconRow>;
  /** By vocabulary id: the types of words that begin with the atom, as bits. */
  readonly bits: Int32Array;
  /** By node of the matcher: the types of words that end there, as bits. */
  readonly nodeBits: Int32Array;
  /** The bit of each type. */
  readonly bitOf: Readonly<Record<string, number>>;
}

/** A word that was found, and the first atom after it. */
export interface WordRead {
  readonly row: LexiconRow;
  readonly next: number;
}

/** The types of the words that end at each node. */
function bitsOfNodes({ entries }: Matcher<LexiconRow>, bitOf: TypedWords['bitOf']): Int32Array {
  const bits = new Int32Array(entries.length);
  for (let node = 1; node < bits.length; node++)
    for (const { type } of entries[node]!) bits[node]! |= bitOf[type]!;
  return bits;
}

/**
 * Compiles rows. Linear in their size.
 * @throws RangeError when the rows have more than 31 types
 */
export function createTypedWords(rows: readonly LexiconRow[], vocabulary: Vocabulary): TypedWords {
  const names = [...new Set(rows.map(({ type }) => type))];
  if (names.length > 31) throw new RangeError('thoisu: a lexicon of typed words has at most 31 types');
  const bitOf = Object.fromEntries(names.map((name, index) => [name, 1 << index]));
  const bits = new Int32Array(vocabulary.size);
  const matcher = createMatcher(rows, vocabulary, (row) => {
    const { ids, first, from, to } = atomsOfRow(row, vocabulary);
    for (let form = from; form < to; form++) bits[ids[first[form]!] ?? 0]! |= bitOf[row.type]!;
    return row;
  });
  bits[0] = 0;
  return { matcher, bits, nodeBits: bitsOfNodes(matcher, bitOf), bitOf };
}

/** The longest word of a type that begins at atom `i` and ends before atom `limit`, or null. */
export function wordAt(
  words: TypedWords,
  table: TokenTable,
  i: number,
  type: string,
  limit: number = table.length,
): WordRead | null {
  if (i < 0 || i >= limit) return null;
  const { matcher, nodeBits } = words;
  const id = table.id[i]!;
  const bits = words.bits[id]!;
  const bit = bits === 0 ? 0 : (words.bitOf[type] ?? 0);
  if ((bits & bit) === 0) return null;
  let longest = 0;
  let next = i;
  let k = i + 1;
  for (let node = matcher.root[id]!; node !== 0; node = follow(matcher, table, node, k++, limit)) {
    if ((nodeBits[node]! & bit) === 0) continue;
    longest = node;
    next = k;
  }
  return longest === 0 ? null : { row: matcher.entries[longest]!.find((row) => row.type === type)!, next };
}
