/** Rows that a caller adds to lexicons: what they may hold, their checks, and the rows that stages read. */
import { LEXICON_COLUMNS } from '../data/lexicon-columns.js';
import { argumentError, checkDay, checkOptions } from '../options.js';
import type { ExtraRows } from './lexicon-source.js';
import type { LexiconRow } from './rows.js';

/** A row that a caller adds to a lexicon; what is left out is empty, and `canonical` is the first form. */
export interface ExtraRow {
  readonly id: string;
  readonly forms: readonly string[];
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

function checkFields(fn: string, where: string, lexicon: string, fields: object): void {
  const columns = LEXICON_COLUMNS[lexicon]!;
  if (columns === '' && Object.keys(fields).length > 0)
    throw argumentError(fn, where, fields, 'none, the lexicon has no columns of its own');
  const names = columns.split(' ');
  checkOptions(fn, fields, Object.fromEntries(names.map((name) => [name, 'string'])), where);
}

function checkRow(fn: string, where: string, lexicon: string, row: ExtraRow): void {
  if (typeof row !== 'object' || row === null) throw argumentError(fn, where, row, 'a row object');
  checkOptions(fn, row, ROW_RULES, where);
  for (const key of ['id', 'type'] as const) {
    if (typeof row[key] !== 'string' || row[key] === '')
      throw argumentError(fn, `${where}.${key}`, row[key], 'a string that is not empty');
  }
  if (!isFormList(row.forms))
    throw argumentError(fn, `${where}.forms`, row.forms, 'a list of strings that are not empty');
  for (const key of ['validFrom', 'validTo'] as const) {
    if (row[key] !== '') checkDay(fn, `${where}.${key}`, row[key]);
  }
  checkFields(fn, `${where}.fields`, lexicon, row.fields ?? {});
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
 * @throws TypeError when a lexicon, a key of a row or a column is unknown, or a value is not allowed
 */
export function checkedRows(fn: string, lexicons: Readonly<Record<string, readonly ExtraRow[]>>): ExtraRows {
  return Object.fromEntries(
    Object.entries(lexicons).map(([name, rows]) => {
      const where = `options.lexicons[${JSON.stringify(name)}]`;
      if (!Object.hasOwn(LEXICON_COLUMNS, name)) {
        const allowed = Object.keys(LEXICON_COLUMNS).join(', ');
        throw argumentError(fn, 'a key of options.lexicons', name, allowed);
      }
      if (!Array.isArray(rows)) throw argumentError(fn, where, rows, 'a list of rows');
      rows.forEach((row: ExtraRow, index) => {
        checkRow(fn, `${where}[${index}]`, name, row);
      });
      return [name, rows.map(complete)];
    }),
  );
}
