/** What is read of a document, and the year that may follow any of them. */
import type { LexiconRow } from '../../lexicon/rows.js';
import { readDocumentYear } from './document-number.js';
import type { DocumentSource } from './kind-at.js';

/** A document that was read. */
export interface DocumentRead {
  readonly next: number;
  readonly row: LexiconRow;
  readonly rule: string;
  readonly score: number;
  readonly number?: string;
  readonly year?: string;
}

/** The document with the year that follows it: `năm 2014`. */
export function withYear(source: DocumentSource, read: DocumentRead): DocumentRead {
  const year = readDocumentYear(source, read.next);
  return year === null ? read : { ...read, year: year.year, next: year.next };
}
