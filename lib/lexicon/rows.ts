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

/** What the rows of one lexicon share. */
interface Sheet {
  /** Prefix of the ids. */
  readonly prefix: string;
  /** The columns that only this lexicon has. */
  readonly columns: readonly string[];
}

/** A row of compiled data. What it says is read when asked for: of most rows nobody asks for more than the forms. */
class CompiledRow implements LexiconRow {
  private readonly line: string;
  private readonly sheet: Sheet;
  private knownForms: readonly string[] | undefined;
  private knownCells: readonly string[] | undefined;
  private knownId: string | undefined;
  private knownFields: Record<string, string> | undefined;

  constructor(line: string, sheet: Sheet) {
    this.line = line;
    this.sheet = sheet;
  }

  private get cells(): readonly string[] {
    this.knownCells ??= this.line.split('\t');
    return this.knownCells;
  }

  get forms(): readonly string[] {
    if (this.knownForms === undefined) {
      const start = this.line.indexOf('\t') + 1;
      const end = this.line.indexOf('\t', start);
      const forms = this.line.slice(start, end < 0 ? this.line.length : end);
      this.knownForms = forms.includes('|') ? forms.split('|') : [forms];
    }
    return this.knownForms;
  }

  get type(): string {
    return this.cells[2] ?? '';
  }

  get canonical(): string {
    // The compiler leaves the canonical form out where it is the first form.
    return this.cells[3] || this.forms[0]!;
  }

  get validFrom(): string {
    return this.cells[4] ?? '';
  }

  get validTo(): string {
    return this.cells[5] ?? '';
  }

  get id(): string {
    this.knownId ??= fullId(this.sheet.prefix, this.cells[0]!, this.canonical);
    return this.knownId;
  }

  get fields(): Readonly<Record<string, string>> {
    if (this.knownFields === undefined) {
      this.knownFields = {};
      let at = COMMON.length;
      for (const name of this.sheet.columns) this.knownFields[name] = this.cells[at++] ?? '';
    }
    return this.knownFields;
  }
}

/**
 * Parses compiled lexicon data: a header line (the prefix of the ids, then the column names), then rows.
 * Linear in its length.
 */
export function parseRows(data: string): LexiconRow[] {
  const [header = '', ...lines] = data.split('\n');
  const [prefix = '', ...names] = header.split('\t');
  const sheet = { prefix, columns: names.slice(COMMON.length - 1) };
  return lines.map((line) => new CompiledRow(line, sheet));
}
