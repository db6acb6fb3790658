/** Lexicon rows: what a linguist said of an entry, read from the compiled lexicons when somebody asks. */
import type { Vocabulary } from '../token/vocabulary.js';
import { scanForms } from './form-ids.js';
import { fullId, prefixOfId } from './row-id.js';
import { CommonColumn, type FormAtoms, Sheet } from './sheet.js';

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

/** The forms of a row, cut into atoms: those from number `from` up to, not including, `to`. */
export interface RowAtoms extends FormAtoms {
  readonly from: number;
  readonly to: number;
}

/** A row of a compiled lexicon. What it says is read when asked for: of most rows nobody asks for more than the atoms. */
class CompiledRow implements LexiconRow {
  private readonly sheet: Sheet;
  private readonly row: number;
  private knownForms: readonly string[] | undefined = undefined;
  private knownId: string | undefined = undefined;
  private knownFields: Record<string, string> | undefined = undefined;

  constructor(sheet: Sheet, row: number) {
    this.sheet = sheet;
    this.row = row;
  }

  get atoms(): RowAtoms {
    const { ids, first, forms } = this.sheet;
    return { ids, first, from: forms[this.row]!, to: forms[this.row + 1]! };
  }

  get forms(): readonly string[] {
    if (this.knownForms === undefined) {
      const { from, to } = this.atoms;
      this.knownForms = Array.from({ length: to - from }, (_, k) => this.sheet.formText(from + k));
    }
    return this.knownForms;
  }

  beginsWithCapital(k: number): boolean {
    return this.sheet.beginsWithCapital(this.atoms.from + k);
  }

  get type(): string {
    return this.sheet.cell(this.row, CommonColumn.TYPE);
  }

  get canonical(): string {
    // The compiler leaves the canonical form out where it is the first form.
    return this.sheet.cell(this.row, CommonColumn.CANONICAL) || this.forms[0]!;
  }

  get validFrom(): string {
    return this.sheet.cell(this.row, CommonColumn.VALID_FROM);
  }

  get validTo(): string {
    return this.sheet.cell(this.row, CommonColumn.VALID_TO);
  }

  get id(): string {
    this.knownId ??= fullId(this.sheet.prefix, this.sheet.cell(this.row, CommonColumn.ID), this.canonical);
    return this.knownId;
  }

  get prefix(): string {
    return this.sheet.prefix;
  }

  cell(name: string): string {
    const own = this.sheet.names.indexOf(name);
    return own < 0 ? '' : this.sheet.cell(this.row, CommonColumn.OWN + own);
  }

  get fields(): Readonly<Record<string, string>> {
    if (this.knownFields === undefined) {
      this.knownFields = {};
      let place: number = CommonColumn.OWN;
      for (const name of this.sheet.names) this.knownFields[name] = this.sheet.cell(this.row, place++);
    }
    return this.knownFields;
  }
}

/** The rows of compiled lexicon data. Linear in the number of forms. */
export function parseRows(data: string): LexiconRow[] {
  const sheet = new Sheet(data);
  const rows: LexiconRow[] = [];
  for (let row = 0; row < sheet.length; row++) rows.push(new CompiledRow(sheet, row));
  return rows;
}

/** The forms of a row as atoms: those of a compiled row are known, those of a caller's are scanned. */
export function atomsOfRow(row: LexiconRow, vocabulary: Vocabulary): RowAtoms {
  if (row instanceof CompiledRow) return row.atoms;
  return { ...scanForms(row.forms, vocabulary), from: 0, to: row.forms.length };
}

/** Whether form `k` of a row begins with a capital. */
export function beginsWithCapital(row: LexiconRow, k: number): boolean {
  if (row instanceof CompiledRow) return row.beginsWithCapital(k);
  const first = row.forms[k]!.charAt(0);
  return first !== first.toLowerCase();
}

/** The vocabulary ids of the forms of a row that are one atom; 0 stands for each longer one. */
export function wordIdsOf(row: LexiconRow, vocabulary: Vocabulary): number[] {
  const { ids, first, from, to } = atomsOfRow(row, vocabulary);
  const words: number[] = [];
  for (let form = from; form < to; form++)
    words.push(first[form + 1]! - first[form]! === 1 ? ids[first[form]!]! : 0);
  return words;
}

/** The cell of a column that only the row's lexicon has: where one of many is asked, cheaper than all of `fields`. */
export function cellOf(row: LexiconRow, name: string): string {
  return row instanceof CompiledRow ? row.cell(name) : (row.fields[name] ?? '');
}

/** The part of a row's id before its full stop: that of a compiled row is known without reading the id. */
export function idPrefix(row: LexiconRow): string {
  return row instanceof CompiledRow ? row.prefix : prefixOfId(row.id);
}
