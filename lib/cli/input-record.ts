/** What an input yields: documents to analyse, and problems to report. */

/** A text with its identifier. */
export interface InputRecord {
  readonly kind: 'record';
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  /** Where it stands, for messages: the file and the line it begins on. */
  readonly file: string;
  readonly line: number;
}

/** Something that could not be read. The rest of the input goes on. */
export interface InputProblem {
  readonly kind: 'problem';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a line or file of the input gives. */
export type InputItem = InputRecord | InputProblem;

/** Which fields of a JSON record hold what. */
export interface FieldNames {
  readonly field: string;
  readonly id: string;
  readonly dateField?: string;
}
