/** Written forms as atoms: all forms of a lexicon in one scan, so that thousands cost no more than their length. */
import { scan } from '../token/scan.js';
import type { TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';

/** Forms cut into atoms: form `k` has the rows from `first[k]` up to, not including, `first[k + 1]`. */
export interface FormAtoms {
  readonly table: TokenTable;
  readonly first: Int32Array;
}

/** Cuts forms into atoms. Linear in their total length. */
export function scanForms(forms: readonly string[], vocabulary: Vocabulary): FormAtoms {
  const table = scan(forms.join('\n'), vocabulary);
  const first = new Int32Array(forms.length + 1);
  let row = 0;
  let end = 0;
  for (let index = 0; index < forms.length; index++) {
    end += forms[index]!.length;
    while (row < table.length && table.start[row]! < end) row++;
    first[index + 1] = row;
    end++;
  }
  return { table, first };
}

/** The ids of the atoms of each form; 0 stands for an atom that the vocabulary lacks. */
export function formIds(forms: readonly string[], vocabulary: Vocabulary): number[][] {
  const { table, first } = scanForms(forms, vocabulary);
  return forms.map((_, index) => [...table.id.subarray(first[index], first[index + 1])]);
}
