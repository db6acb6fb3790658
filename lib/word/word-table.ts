/** The words of a text as ranges of atoms, with their parts of speech. */
export interface WordTable {
  readonly length: number;
  /** First atom of each word. */
  readonly first: Int32Array;
  /** Last atom of each word, inclusive. */
  readonly last: Int32Array;
  /** Index of the universal tag in `UPOS_TAGS`. */
  readonly pos: Uint8Array;
  /** Index of the treebank's own tag in `XPOS_TAGS`. */
  readonly xpos: Uint8Array;
}
