/** Where the running text of a page begins and ends. */
import { type Draft, Form, hasForm, sizeOf } from './draft.js';
import { StructureCode } from './structure-kind.js';

/** Shorter sentences may be captions or headings that end in a full stop. */
const MIN_PROSE = 10;

/** Whether a sentence is surely running text: long, closed by a full stop, and no caption of a credit. */
export function isProse(draft: Draft, row: number): boolean {
  const { kinds } = draft;
  return (
    kinds[row] === StructureCode.BODY &&
    hasForm(draft, row, Form.CLOSED) &&
    sizeOf(draft, row) >= MIN_PROSE &&
    kinds[row + 1] !== StructureCode.CREDIT
  );
}

/** The first row of the line that a row stands in. */
export function lineStart(draft: Draft, row: number): number {
  let at = row;
  while (at > 0 && !hasForm(draft, at, Form.LINE_START)) at--;
  return at;
}

/** The first row of running text; the number of sentences where there is none. */
export function topEnd(draft: Draft): number {
  const { length } = draft.sentences;
  let row = 0;
  while (row < length && !isProse(draft, row)) row++;
  return row === length ? length : lineStart(draft, row);
}

/** The row behind the last one of running text; 0 where there is none. */
export function tailStart(draft: Draft): number {
  let row = draft.sentences.length;
  while (row > 0 && !isProse(draft, row - 1)) row--;
  return row;
}
