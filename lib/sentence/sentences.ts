/** The sentences of a text without their labels' models: the public function of this stage alone. */
import { checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { rangeText, type TokenTable } from '../token/table.js';
import type { Sentence } from '../types.js';
import type { SentenceTable } from './sentence-table.js';
import { type SplitOptions, splitSentences } from './split-sentences.js';

/** Options of `sentences`. */
export type SentenceOptions = SplitOptions;

/** The rows of a sentence table as spans, not yet labelled: label `other`, score 0. Linear. */
export function toSentences(table: TokenTable, sentences: SentenceTable): Sentence[] {
  return Array.from({ length: sentences.length }, (_, row) => {
    const first = sentences.first[row]!;
    const last = sentences.last[row]!;
    return {
      start: table.start[first]!,
      end: table.end[last]!,
      text: rangeText(table, first, last),
      paragraph: sentences.paragraph[row]!,
      label: 'other',
      score: 0,
      evidence: [],
    };
  });
}

/**
 * Cuts a text into sentences, headlines, captions and other lines of their own. Outer white space belongs to no
 * sentence. Offsets are UTF-16 code units into `text`. Linear.
 * @throws TypeError when `text` is no string or an option is unknown or of a wrong type
 * @example sentences('Họp ở TP. Hà Giang. Ông A nói.').map((s) => s.text) // ['Họp ở TP. Hà Giang.', 'Ông A nói.']
 */
export function sentences(text: string, options: SentenceOptions = {}): Sentence[] {
  checkText('sentences', text);
  checkOptions('sentences', options, { wrapped: 'boolean' });
  const { original, table, map } = prepare(text);
  return restoreOffsets(toSentences(table, splitSentences(table, options)), original, map);
}
