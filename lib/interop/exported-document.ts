/** What the exporters read of a document. */
import type { Document } from '../types.js';

/** A result of `analyze`, or parts of one; only `text` must be there. */
export type ExportedDocument = Pick<Document, 'text'> &
  Partial<Pick<Document, 'sentences' | 'tokens' | 'entities' | 'metrics' | 'people' | 'changes'>>;
