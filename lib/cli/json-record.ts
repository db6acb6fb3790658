/** Turns a parsed JSON value into an input record. */
import type { FieldNames, InputItem } from './input-record.js';

function idOf(value: unknown, file: string, line: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : `${file}:${line}`;
}

/** The first ten characters of an ISO date or time; anything else is no date. */
function dayOf(value: unknown): { publishedAt?: string } {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? {} : { publishedAt: day };
}

/** A record, or the problem that the value is not an object with the text field. */
export function jsonRecord(value: unknown, names: FieldNames, file: string, line: number): InputItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'problem', file, line, message: 'the JSON value is not an object' };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const text = fields[names.field];
  if (typeof text !== 'string') {
    return {
      kind: 'problem',
      file,
      line,
      message: `the field ${JSON.stringify(names.field)} is missing or no string`,
    };
  }
  const day = dayOf(fields[names.dateField ?? 'publishedAt']);
  return { kind: 'record', id: idOf(fields[names.id], file, line), text, ...day, file, line };
}
