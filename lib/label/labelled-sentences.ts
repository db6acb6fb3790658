/** The sentences of a text as the caller gets them, with what the labels stage found. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import { rangeText, type TokenTable } from '../token/table.js';
import type { Sentence } from '../types.js';
import type { LabelResult } from './label-sentences.js';

/** The rows of a sentence table with their labels. Linear. */
export function labelledSentences(
  table: TokenTable,
  sentences: SentenceTable,
  labels: readonly LabelResult[],
): Sentence[] {
  return labels.map(({ label, score, probabilities, evidence }, row) => {
    const first = sentences.first[row]!;
    const last = sentences.last[row]!;
    return {
      start: table.start[first]!,
      end: table.end[last]!,
      text: rangeText(table, first, last),
      paragraph: sentences.paragraph[row]!,
      label,
      score,
      evidence,
      probabilities,
    };
  });
}
