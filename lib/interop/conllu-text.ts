/** The parts of a CoNLL-U file (universaldependencies.org/format.html) that carry words, tags and offsets. */

/** A word line. Offsets point into the text of the whole document, as `TokenRange` gives them. */
export interface ConlluWord {
  readonly form: string;
  readonly upos: string;
  /** Treebank tag; empty where the file has `_`. */
  readonly xpos: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence with what its comment lines say. */
export interface ConlluSentence {
  /** The id of the document that begins here, empty where it has none; absent where none begins. */
  readonly newdoc?: string;
  /** The id of the paragraph that begins here, empty where it has none; absent where none begins. */
  readonly newpar?: string;
  readonly id: string;
  readonly text: string;
  readonly words: readonly ConlluWord[];
}

/** `_` stands for an empty field; white space inside a form is one space. */
export function toField(value: string): string {
  const field = value.replaceAll(/\s+/gu, ' ').trim();
  return field === '' ? '_' : field;
}

/** Comment lines for what begins with a sentence. */
export function openingLines(newdoc: string | undefined, newpar: string | undefined): string[] {
  const line = (key: string, id: string): string =>
    id.trim() === '' ? `# ${key}` : `# ${key} id = ${toField(id)}`;
  return [
    ...(newdoc === undefined ? [] : [line('newdoc', newdoc)]),
    ...(newpar === undefined ? [] : [line('newpar', newpar)]),
  ];
}

/** The value of `key=` in a MISC field, or null. */
export function miscValue(misc: string, key: string): string | null {
  for (const part of misc.split('|')) if (part.startsWith(`${key}=`)) return part.slice(key.length + 1);
  return null;
}
