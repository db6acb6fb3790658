/** Lexicon rows as the compiler prints them: one line an entry, cells parted by tabs, forms by `|`. */

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

/** Parses compiled lexicon data (a header line, then rows). Linear in its length. */
export function parseRows(data: string): LexiconRow[] {
  const [header = '', ...lines] = data.split('\n');
  const columns = header.split('\t').slice(COMMON.length);
  return lines.map((line) => {
    const cells = line.split('\t');
    const [id = '', forms = '', type = '', canonical = '', validFrom = '', validTo = ''] = cells;
    const written = forms.split('|');
    return {
      id,
      forms: written,
      type,
      // The compiler leaves the canonical form out where it is the first form.
      canonical: canonical === '' ? written[0]! : canonical,
      validFrom,
      validTo,
      fields: Object.fromEntries(columns.map((name, index) => [name, cells[COMMON.length + index] ?? ''])),
    };
  });
}
