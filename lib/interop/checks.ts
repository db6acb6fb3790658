/** Checks of what an exporter is given. */
import { argumentError, checkText } from '../options.js';

/**
 * Throws a `TypeError` unless `document` is an object with a text and, where they are there, lists in `lists`.
 * @param fn name of the public function, for the message
 */
export function checkDocument(fn: string, document: unknown, lists: readonly string[]): void {
  if (typeof document !== 'object' || document === null)
    throw argumentError(fn, 'document', document, 'a result of analyze()');
  const fields = document as Readonly<Record<string, unknown>>;
  checkText(fn, fields.text, 'document.text');
  for (const list of lists) {
    if (fields[list] !== undefined && !Array.isArray(fields[list]))
      throw argumentError(fn, `document.${list}`, fields[list], 'an array');
  }
}
