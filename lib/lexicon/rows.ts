/** Lexicon rows as the compiler prints them: one line an entry, cells parted by tabs, forms by `|`. */

import { fullId } from './row-id.js';

/** An entry of a lexicon. */
export interface LexiconRow {
  readonly id: string;
  /** Every written form, in natural case. */
  readonly forms: readonly string[];
  readonly type: string;
  /** The preferred full form. */
  readonly canonical: string;
  /** First day of validity (ISO 8601), or empty. */
  readonly validFrom: string;
  /** Last day of validity (ISO 8601), or empty. */
  readonly validTo: string;
  /** The columns that only this lexicon has, by name; an empty cell is an empty string. */
  readonly fields: Readonly<Record<string, string>>;
}

const COMMON = ['id', 'forms', 'type', 'canonical', 'valid_from', 'valid_to'];

/**
 * Parses compiled lexicon data: a header line (the prefix of the ids, then the column names), then rows.
 * Linear in its length.
 */
export function parseRows(data: string): LexiconRow[] {
  const [header = '', ...lines] = data.split('\n');
  const [prefix = '', ...names] = header.split('\t');
  const columns = names.slice(COMMON.length - 1);
  return lines.map((line) => {
    const cells = line.split('\t');
    const [stored = '', forms = '', type = '', canonical = '', validFrom = '', validTo = ''] = cells;
    const written = forms.split('|');
    // The compiler leaves the canonical form out where it is the first form.
    const preferred = canonical === '' ? written[0]! : canonical;
    return {
      id: fullId(prefix, stored, preferred),
      forms: written,
      type,
      canonical: preferred,
      validFrom,
      validTo,
      fields: Object.fromEntries(columns.map((name, index) => [name, cells[COMMON.length + index] ?? ''])),
    };
  });
}
