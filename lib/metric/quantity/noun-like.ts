/** Whether a word may be a counted noun, by its part of speech. */
import { UPOS_TAGS } from '../../word/tags.js';
import type { Scope } from '../scope.js';

const NOUN = UPOS_TAGS.indexOf('NOUN');
const PROPN = UPOS_TAGS.indexOf('PROPN');

/** Whether the word with the given index is tagged as a noun or a name. */
export function nounLike({ words }: Scope, word: number): boolean {
  const tag = words?.pos[word];
  return tag === NOUN || tag === PROPN;
}
