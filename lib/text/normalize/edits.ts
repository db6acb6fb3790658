/** Replacements in a text, and the positions before and after them. */

/** Replaces `text.slice(start, end)` by `text`. A list of edits is sorted and does not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that replace each match of a global pattern by what `replace` returns; same text, no edit. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replace: (found: string, at: number) => string,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const replaced = replace(found, match.index);
    if (replaced !== found)
      edits.push({ start: match.index, end: match.index + found.length, text: replaced });
  }
  return edits;
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/**
 * The edited stretches as positions: the i-th stretch is `[before[2i], before[2i + 1])` in the text before the
 * edits and `[after[2i], after[2i + 1])` in the text after them.
 */
export interface StepMap {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** The positions of the edits on both sides. */
export function stepMap(edits: readonly Edit[]): StepMap {
  const before = new Float64Array(edits.length * 2);
  const after = new Float64Array(edits.length * 2);
  let shift = 0;
  edits.forEach((edit, i) => {
    before[2 * i] = edit.start;
    before[2 * i + 1] = edit.end;
    after[2 * i] = edit.start + shift;
    after[2 * i + 1] = edit.start + shift + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
  });
  return { before, after };
}
