/** A written form as the atom ids it is matched by. */
import { scan } from '../token/scan.js';
import type { Vocabulary } from '../token/vocabulary.js';

/** The ids of the atoms of a form; 0 stands for an atom that the vocabulary lacks. */
export function formIds(form: string, vocabulary: Vocabulary): number[] {
  return [...scan(form, vocabulary).id];
}
