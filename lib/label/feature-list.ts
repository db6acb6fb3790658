/** Features of a sentence that are no words, as small numbers: codes. */
import { GROUP_COUNT } from './feature-groups.js';

/** Keys of features that no lexicon entry names lie from -1 to 254: they are steps and kinds. */
const KEYS = 256;

/** Codes from here on stand for features of lexicon entries. */
export const FIRST_NAMED: number = GROUP_COUNT * KEYS;

/** A feature as the model knows it. */
export interface Feature {
  readonly group: number;
  readonly key: number;
}

/** The code of a feature with a key from -1 to 254. */
export function smallCode(group: number, key: number): number {
  return group * KEYS + key + 1;
}

/** The feature of a code below `FIRST_NAMED`. */
export function smallFeature(code: number): Feature {
  return { group: Math.floor(code / KEYS), key: (code % KEYS) - 1 };
}

/** The codes of one sentence; cleared and filled again for the next. */
export class FeatureList {
  readonly codes: number[] = [];
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds a feature with a key from -1 to 254. */
  add(group: number, key: number): void {
    this.codes[this.length++] = smallCode(group, key);
  }

  addCode(code: number): void {
    this.codes[this.length++] = code;
  }
}
