/** Written forms as atoms: all forms of a list in one scan. */
import { scan } from '../token/scan.js';
import type { TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';
import type { FormAtoms } from './sheet.js';

/** Forms cut into atoms, with the table of their scan. An id is 0 where the vocabulary lacks the atom. */
export interface ScannedForms extends FormAtoms {
  readonly table: TokenTable;
}

/** Cuts forms into atoms. Linear in their total length. */
export function scanForms(forms: readonly string[], vocabulary: Vocabulary): ScannedForms {
  // The break behind the last form makes it be cut as the others are: full stops before a break are marks.
  const table = scan(`${forms.join('\n')}\n`, vocabulary);
  const first = new Int32Array(forms.length + 1);
  let row = 0;
  let end = 0;
  for (let index = 0; index < forms.length; index++) {
    end += forms[index]!.length;
    while (row < table.length && table.start[row]! < end) row++;
    first[index + 1] = row;
    end++;
  }
  return { table, ids: table.id, first };
}
