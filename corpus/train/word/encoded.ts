/** Sentences as the model sees them: symbols and joins. */

import { foldAtom } from '../../../lib/token/fold.js';
import { scan } from '../../../lib/token/scan.js';
import { AtomKind, atomText } from '../../../lib/token/table.js';
import type { Vocabulary } from '../../../lib/token/vocabulary.js';
import { createHits, type DictionaryHits, MAX_SYMBOLS } from '../../../lib/word/dictionary.js';
import { type AtomSymbols, symbolise } from '../../../lib/word/symbols.js';
import type { TaggedText } from './texts.js';

/** Atoms seen less often stay unknown. */
const MIN_ATOM = 3;
/** Symbols above this are no syllables. */
export const SYLLABLES: number = MAX_SYMBOLS - 96;

/** Where a sentence comes from: the treebank, readers of ours, or another tool. */
export type Domain = 'treebank' | 'corrected' | 'silver';

/** A sentence ready for training. */
export interface Encoded {
  readonly atoms: AtomSymbols;
  /** 1 where an atom continues a word. */
  readonly joins: Uint8Array;
  readonly hits: DictionaryHits;
  readonly domain: Domain;
  readonly source: TaggedText;
}

/** Whether people cut the sentence into words and tagged them. */
export function isGold({ domain }: Encoded): boolean {
  return domain !== 'silver';
}

/** The atoms of the model: frequent words of the texts and every syllable of the list. */
export function chooseAtoms(
  texts: readonly TaggedText[],
  list: readonly string[],
  base: Vocabulary,
): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    const table = scan(text, base);
    for (let i = 0; i < table.length; i++) {
      if (table.kind[i] !== AtomKind.WORD) continue;
      const atom = foldAtom(atomText(table, i));
      counts.set(atom, (counts.get(atom) ?? 0) + by);
    }
  };
  for (const { text } of texts) count(text, 1);
  for (const word of list) count(word, MIN_ATOM);
  const chosen = [...counts].filter(([, times]) => times >= MIN_ATOM).map(([atom]) => atom);
  return chosen.sort((a, b) => (a < b ? -1 : 1)).slice(0, SYLLABLES - 1);
}

/** Scans and translates a text; words that end inside an atom are joined to what follows. */
export function encode(
  source: TaggedText,
  vocabulary: Vocabulary,
  ofVocabulary: Uint16Array,
  domain: Domain,
): Encoded {
  const table = scan(source.text, vocabulary);
  const starts = new Set(source.spans.map(([start]) => start));
  const joins = new Uint8Array(table.length);
  for (let i = 1; i < table.length; i++) joins[i] = starts.has(table.start[i]!) ? 0 : 1;
  return { atoms: symbolise(table, ofVocabulary), joins, hits: createHits(table.length), domain, source };
}

/** Calls `visit` with the first atom and the length of each word. */
export function forEachWord(joins: Uint8Array, visit: (first: number, length: number) => void): void {
  for (let i = 0; i < joins.length; ) {
    let end = i + 1;
    while (end < joins.length && joins[end] === 1) end++;
    visit(i, end - i);
    i = end;
  }
}
