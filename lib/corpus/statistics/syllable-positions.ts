/** Where the syllables of a text stand, folded so that all spellings are equal. */
import { foldKey } from '../../text/fold-key.js';
import type { Span } from '../../types.js';

/** A syllable, number or abbreviation and its key. */
export interface FoldedSyllable extends Span {
  readonly key: string;
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/** Folds syllables and remembers what it folded. */
export type SyllableFolder = (syllable: string) => string;

/** A folder with a memory of its own; `strip` compares without diacritics. */
export function createSyllableFolder(diacritics: 'keep' | 'strip'): SyllableFolder {
  const known = new Map<string, string>();
  return (syllable) => {
    let key = known.get(syllable);
    if (key === undefined) {
      key = foldKey(syllable, { diacritics });
      known.set(syllable, key);
    }
    return key;
  };
}

/** The syllables of a text in their order. Linear. */
export function syllablePositions(text: string, fold: SyllableFolder): FoldedSyllable[] {
  return Array.from(text.matchAll(SYLLABLE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: fold(match[0]),
  }));
}
