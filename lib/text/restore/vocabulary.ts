/** The words that restoration knows: each key (letters without marks) with the forms it may stand for. */
import { parseSyllable } from '../syllable/syllable.js';

/** Words by key. Keys and forms are small letters; forms are numbered through all keys. */
export interface RestoreVocabulary {
  /** The number of a key. */
  readonly keys: ReadonlyMap<string, number>;
  /** The forms of all keys, in the order of keys. */
  readonly forms: readonly string[];
  /** The first form of each key; one more entry closes the list. */
  readonly first: Int32Array;
  /** 1 for a key that has a Vietnamese form: a syllable, or a word with marks. */
  readonly native: Uint8Array;
}

/** Reads `key form form|key|key form`; a key without forms stands for itself. */
export function readVocabulary(packed: string): RestoreVocabulary {
  const rows = packed.split('|').map((row) => row.split(' '));
  const first = new Int32Array(rows.length + 1);
  const forms: string[] = [];
  rows.forEach((row, index) => {
    forms.push(...(row.length === 1 ? row : row.slice(1)));
    first[index + 1] = forms.length;
  });
  const native = Uint8Array.from(rows, (row) => (row.length > 1 || isSyllable(row[0]!) ? 1 : 0));
  return { keys: new Map(rows.map((row, index) => [row[0]!, index])), forms, first, native };
}

function isSyllable(word: string): boolean {
  return typeof parseSyllable(word) !== 'string';
}

/** The number of a form of a key, -1 when the key has no such form. */
export function formNumber({ forms, first }: RestoreVocabulary, key: number, form: string): number {
  for (let i = first[key]!; i < first[key + 1]!; i++) if (forms[i] === form) return i;
  return -1;
}
