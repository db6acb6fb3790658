/** The atoms at which the sentence steps look, found in one pass, so that each step walks a short list. */
import { AtomKind, Mark, Shape, type TokenTable } from '../token/table.js';

/** Lists of atoms in text order. */
export interface Candidates {
  /** Full stops, question and exclamation marks, ellipses. */
  readonly terminals: Int32Array;
  /** Abbreviations and initials. */
  readonly dotted: Int32Array;
  /** Words, abbreviations and initials that begin with a capital. */
  readonly capitals: Int32Array;
}

/** Whether a `Mark` is a full stop, a question or exclamation mark, or an ellipsis. */
export function isTerminal(mark: number): boolean {
  return mark === Mark.FULL_STOP || (mark >= Mark.QUESTION && mark <= Mark.ELLIPSIS);
}

/** Finds the candidates. Linear. */
export function findCandidates({ length, kind, shape }: TokenTable): Candidates {
  const terminals = new Int32Array(length);
  const dotted = new Int32Array(length);
  const capitals = new Int32Array(length);
  let t = 0;
  let d = 0;
  let c = 0;
  for (let i = 0; i < length; i++) {
    const value = kind[i]!;
    const form = shape[i]!;
    if (value === AtomKind.WORD) {
      if (form >= Shape.TITLE) capitals[c++] = i;
    } else if (value >= AtomKind.PUNCTUATION) {
      if (isTerminal(form)) terminals[t++] = i;
    } else if (value >= AtomKind.ABBREVIATION) {
      dotted[d++] = i;
      if (form >= Shape.TITLE) capitals[c++] = i;
    }
  }
  return {
    terminals: terminals.subarray(0, t),
    dotted: dotted.subarray(0, d),
    capitals: capitals.subarray(0, c),
  };
}
