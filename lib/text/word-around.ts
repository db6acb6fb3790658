/** The word that holds a position. */

const LETTER = /[\p{L}\p{M}]/u;

/**
 * The run of letters and marks around the letter at `at`, as `[start, end)`. A run is followed for at most `most + 1`
 * units each way, so that the cost is bounded; a result longer than `most` is no whole word.
 */
export function wordAround(text: string, at: number, most: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && at - start <= most && LETTER.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - start <= most && LETTER.test(text[end]!)) end++;
  return [start, end];
}
