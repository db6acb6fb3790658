/** What stands between a speaker and a verb of speech. */
import { matchLongest } from '../lexicon/matcher.js';
import { AtomKind, isMark, Mark } from '../token/table.js';
import type { SpeechScene } from './speech-scene.js';

/** What stands between two atoms, brackets left out. */
export interface Gap {
  /** Words besides the adverbs that go with verbs of speech. */
  readonly words: number;
  readonly commas: number;
  /** A mark that ends the clause. */
  readonly broken: boolean;
}

/** How many atoms from `i` on are an adverb or stand in brackets; 0 where none. */
function skipLength({ table, lexicon }: SpeechScene, i: number, to: number): number {
  if (isMark(table, i, Mark.OPEN_BRACKET)) {
    for (let k = i + 1; k < to; k++) if (isMark(table, k, Mark.CLOSE_BRACKET)) return k - i + 1;
  }
  return matchLongest(lexicon.adverbs, table, i, to)?.length ?? 0;
}

/** Counts what stands from one atom up to another. */
export function readGap(scene: SpeechScene, from: number, to: number): Gap {
  const { table } = scene;
  let words = 0;
  let commas = 0;
  for (let i = from; i < to; ) {
    const skipped = skipLength(scene, i, to);
    if (skipped === 0) {
      if (isMark(table, i, Mark.COMMA)) commas++;
      else if (isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON))
        return { words, commas, broken: true };
      else if (table.kind[i]! < AtomKind.PUNCTUATION) words++;
    }
    i += Math.max(1, skipped);
  }
  return { words, commas, broken: false };
}
