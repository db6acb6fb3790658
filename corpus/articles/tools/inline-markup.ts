import { escaped } from './escapes.js';
import { SourceProblem } from './problem.js';

/** One bracketed stretch of a marked sentence; offsets count from the start of the sentence's own text. */
export interface Mark {
  readonly tag: string;
  /** What stands after `=` in the tag: the day or period of a date. */
  readonly value: string | null;
  /** Ids after `@` or `@@`. */
  readonly people: readonly string[];
  /** True after `@@`: the title stands for the person. */
  readonly standsFor: boolean;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Matches the head of a mark after its bracket: `loc `, `date=2025-07 `, `pos@@minh `, `pos@an,binh `. */
const head = /^([a-z]+)(?:=([^\s\]]+))?(?:(@@?)([a-z0-9,-]+))? /;

/**
 * Splits a marked sentence into its plain text and its marks, in order of their closing brackets.
 * Marks may nest. Throws a `SourceProblem` at an unknown escape or an unpaired bracket.
 */
export function parseInlineMarkup(marked: string, line: number): MarkedText {
  const open: Omit<Mark, 'end'>[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    const sign = marked.charAt(at);
    if (sign === '\\') {
      at += 1;
      text += escaped(marked.charAt(at), line);
    } else if (sign === '[') {
      const parts = head.exec(marked.slice(at + 1));
      if (parts === null)
        throw new SourceProblem(line, `a mark without a tag at "${marked.slice(at, at + 20)}"`);
      const [whole, tag = '', value, at2, ids] = parts;
      open.push({
        tag,
        value: value ?? null,
        people: ids?.split(',') ?? [],
        standsFor: at2 === '@@',
        start: text.length,
      });
      at += whole.length;
    } else if (sign === ']') {
      const mark = open.pop();
      if (mark === undefined) throw new SourceProblem(line, 'a closing bracket without an opening one');
      marks.push({ ...mark, end: text.length });
    } else text += sign;
  }
  if (open.length > 0) throw new SourceProblem(line, 'an opening bracket without a closing one');
  return { text, marks };
}
