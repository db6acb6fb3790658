/** The sentences of a text as ranges of atoms. */
export interface SentenceTable {
  readonly length: number;
  /** First atom of each sentence. */
  readonly first: Int32Array;
  /** Last atom of each sentence, inclusive. */
  readonly last: Int32Array;
  /** Number of the paragraph (a stretch without a line break), from 0. */
  readonly paragraph: Int32Array;
}
