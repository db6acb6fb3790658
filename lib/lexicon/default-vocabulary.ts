/** The vocabulary of the compiled lexicons, decoded at first use. */
import { VOCABULARY } from '../data/vocabulary.js';
import type { AtomPool } from '../token/atom-pool.js';
import { unifySpelling } from '../token/fold.js';
import { atomOf, type Vocabulary, vocabularyOf } from '../token/vocabulary.js';
import { unpackAtoms } from './atom-list.js';

/** The vocabulary, and how the lexicons write its atoms. */
interface DefaultAtoms {
  readonly vocabulary: Vocabulary;
  readonly written: AtomPool;
}

let loaded: DefaultAtoms | undefined;

/** The atoms in one tone placement and one spelling of final i and y. */
function folded({ offsets, pool }: AtomPool): AtomPool {
  const units = pool.slice();
  for (let id = 1; id + 1 < offsets.length; id++) unifySpelling(units, offsets[id + 1]!, offsets[id]!);
  return { offsets, pool: units };
}

function load(): DefaultAtoms {
  if (loaded === undefined) {
    const written = unpackAtoms(VOCABULARY);
    loaded = { written, vocabulary: vocabularyOf(folded(written)) };
  }
  return loaded;
}

/** The atoms of the compiled lexicons, folded, in id order. */
export function defaultAtoms(): string[] {
  const { vocabulary } = load();
  return Array.from({ length: vocabulary.size - 1 }, (_, index) => atomOf(vocabulary, index + 1));
}

/** The vocabulary that every stage uses unless an analyser with more rows was made. */
export function defaultVocabulary(): Vocabulary {
  return load().vocabulary;
}

/** The atom of an id of the default vocabulary as the lexicons mostly write it, in small letters: `lý`, not `lí`. */
export function writtenAtom(id: number): string {
  return atomOf(load().written, id);
}
