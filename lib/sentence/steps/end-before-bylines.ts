/** `… ông A nói Minh Hạnh`: the reporter's name glued to the last sentence of a text, whose full stop is missing. */
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { type Boundaries, isLowerWord } from '../boundaries.js';

const LONGEST_NAME = 4;

function isNamePart(table: TokenTable, i: number): boolean {
  if (table.kind[i] !== AtomKind.WORD) return false;
  return table.shape[i] === Shape.TITLE || table.shape[i] === Shape.UPPER;
}

/** First atom of the capitalised words at the end, or -1 when they are no name or the sentence is nothing else. */
function bylineStart({ table, ends }: Boundaries): number {
  let first = table.length;
  while (
    first > 0 &&
    isNamePart(table, first - 1) &&
    table.shape[first - 1] === table.shape[table.length - 1]
  ) {
    if (table.gap[first - 1] !== Gap.SPACE) return -1;
    first--;
  }
  const length = table.length - first;
  if (length < 2 || length > LONGEST_NAME || first === 0 || ends[first - 1] === 1) return -1;
  return isLowerWord(table, first - 1) || isMark(table, first - 1, Mark.CLOSE_QUOTE) ? first : -1;
}

/** Whether a sentence that ended with a mark stands before atom `i` on its line: a headline alone has no byline. */
function followsSentence({ table, ends }: Boundaries, i: number): boolean {
  for (let k = i - 1; k > 0 && table.gap[k]! <= Gap.SPACE; k--) {
    if (ends[k - 1] === 1) return table.kind[k - 1]! >= AtomKind.PUNCTUATION;
  }
  return false;
}

/** Sets an end before a name at the end of the text. */
export function endBeforeBylines(boundaries: Boundaries): void {
  const first = bylineStart(boundaries);
  if (first > 0 && followsSentence(boundaries, first)) boundaries.ends[first - 1] = 1;
}
