/** Dense numbers for words, equal for all spellings of a word, with the spelling that is met most. */
import { foldKey } from '../../text/fold-key.js';

interface Form {
  readonly word: number;
  count: number;
}

/** Words met so far. Memory grows with the vocabulary, not with the text. */
export interface VocabularyCounts {
  /** Number of distinct words. */
  readonly size: number;
  /** Counts one more use of a written form. @returns the number of its word, from 0 */
  add(form: string): number;
  /** The number of a word in any spelling, or -1 where it was not met. */
  find(form: string): number;
  countOf(word: number): number;
  keyOf(word: number): string;
  /** For every word the form that was met most often; among equals the last in code unit order (lower case). */
  forms(): string[];
}

function better(form: string, count: number, best: { form: string; count: number } | undefined): boolean {
  return best === undefined || count > best.count || (count === best.count && form > best.form);
}

/** Counts of nothing yet. */
export function createVocabularyCounts(): VocabularyCounts {
  const forms = new Map<string, Form>();
  const words = new Map<string, number>();
  const keys: string[] = [];
  const counts: number[] = [];
  const enter = (form: string): Form => {
    const key = foldKey(form);
    let word = words.get(key);
    if (word === undefined) {
      word = keys.push(key) - 1;
      words.set(key, word);
      counts.push(0);
    }
    const entry = { word, count: 0 };
    forms.set(form, entry);
    return entry;
  };
  return {
    get size() {
      return keys.length;
    },
    add(form) {
      const entry = forms.get(form) ?? enter(form);
      entry.count++;
      counts[entry.word] = counts[entry.word]! + 1;
      return entry.word;
    },
    find: (form) => words.get(foldKey(form)) ?? -1,
    countOf: (word) => counts[word] ?? 0,
    keyOf: (word) => keys[word] ?? '',
    forms() {
      const best: { form: string; count: number }[] = [];
      for (const [form, { word, count }] of forms)
        if (better(form, count, best[word])) best[word] = { form, count };
      return best.map(({ form }) => form);
    },
  };
}
