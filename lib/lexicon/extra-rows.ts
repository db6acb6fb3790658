/** Rows that a caller adds to lexicons: what they may hold, their checks, and the rows that stages read. */
import { ANALYZER_LEXICONS } from '../data/analyzer-lexicons.js';
import { argumentError, checkDay, checkOptions } from '../options.js';
import { defaultSource, type ExtraRows } from './lexicon-source.js';
import type { LexiconRow } from './rows.js';

/** A row that a caller adds to a lexicon; what is left out is empty, and `canonical` is the first form. */
export interface ExtraRow {
  readonly id: string;
  readonly forms: readonly string[];
  /** One of the types that the rows of this lexicon have; `corpus/lexicons/types.tsv` says what each means. */
  readonly type: string;
  readonly canonical?: string;
  /** First day of validity (ISO 8601), or empty. */
  readonly validFrom?: string;
  /** Last day of validity (ISO 8601), or empty. */
  readonly validTo?: string;
  /** The columns that only this lexicon has, by the names of its header in `corpus/lexicons`. */
  readonly fields?: Readonly<Record<string, string>>;
}

const ROW_RULES = {
  id: 'string',
  forms: 'array',
  type: 'string',
  canonical: 'string',
  validFrom: 'string',
  validTo: 'string',
  fields: 'object',
} as const;

function isFormList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((form) => typeof form === 'string' && form !== '')
  );
}

/** What the rows of a lexicon may have, read off the compiled ones. */
interface Allowed {
  readonly types: readonly string[];
  /** The columns that only this lexicon has. */
  readonly columns: readonly string[];
}

function allowedIn(lexicon: string): Allowed {
  const rows = defaultSource().rows(lexicon, ANALYZER_LEXICONS[lexicon]!);
  return { types: [...new Set(rows.map(({ type }) => type))].sort(), columns: Object.keys(rows[0]!.fields) };
}

function checkFields(fn: string, where: string, columns: readonly string[], fields: object): void {
  if (columns.length === 0 && Object.keys(fields).length > 0)
    throw argumentError(fn, where, fields, 'none, the lexicon has no columns of its own');
  checkOptions(fn, fields, Object.fromEntries(columns.map((name) => [name, 'string'])), where);
}

function checkRow(fn: string, where: string, { types, columns }: Allowed, row: ExtraRow): void {
  if (typeof row !== 'object' || row === null) throw argumentError(fn, where, row, 'a row object');
  checkOptions(fn, row, ROW_RULES, where);
  if (typeof row.id !== 'string' || row.id === '')
    throw argumentError(fn, `${where}.id`, row.id, 'a string that is not empty');
  if (!types.includes(row.type)) throw argumentError(fn, `${where}.type`, row.type, types.join(', '));
  if (!isFormList(row.forms))
    throw argumentError(fn, `${where}.forms`, row.forms, 'a list of strings that are not empty');
  for (const key of ['validFrom', 'validTo'] as const) {
    if (row[key] !== '') checkDay(fn, `${where}.${key}`, row[key]);
  }
  checkFields(fn, `${where}.fields`, columns, row.fields ?? {});
}

function complete(row: ExtraRow): LexiconRow {
  return {
    id: row.id,
    forms: row.forms,
    type: row.type,
    canonical: row.canonical ?? row.forms[0]!,
    validFrom: row.validFrom ?? '',
    validTo: row.validTo ?? '',
    fields: row.fields ?? {},
  };
}

/**
 * The rows of a caller as stages read them, by lexicon. Linear.
 * @param fn name of the public function, for messages
 * @throws TypeError when a lexicon, a key of a row, a type or a column is unknown, or a value is not allowed
 */
export function checkedRows(fn: string, lexicons: Readonly<Record<string, readonly ExtraRow[]>>): ExtraRows {
  return Object.fromEntries(
    Object.entries(lexicons).map(([name, rows]) => {
      const where = `options.lexicons[${JSON.stringify(name)}]`;
      if (!Object.hasOwn(ANALYZER_LEXICONS, name)) {
        const allowed = Object.keys(ANALYZER_LEXICONS).join(', ');
        throw argumentError(fn, 'a key of options.lexicons', name, allowed);
      }
      if (!Array.isArray(rows)) throw argumentError(fn, where, rows, 'a list of rows');
      const allowed = allowedIn(name);
      rows.forEach((row: ExtraRow, index) => {
        checkRow(fn, `${where}[${index}]`, allowed, row);
      });
      return [name, rows.map(complete)];
    }),
  );
}
