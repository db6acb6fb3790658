/** The word that holds a position. */

const LETTER = /[\p{L}\p{M}]/u;

/** Whether the unit at `at` is a letter or a mark. The blocks that Vietnamese lives in are told without the pattern. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (code >= 0x1e00 && code < 0x1f00) || LETTER.test(text[at]!);
}

/**
 * The run of letters and marks around the letter at `at`, as `[start, end)`. A run is followed for at most `most + 1`
 * units each way, so that the cost is bounded; a result longer than `most` is no whole word.
 */
export function wordAround(text: string, at: number, most: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && at - start <= most && isLetterAt(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - start <= most && isLetterAt(text, end)) end++;
  return [start, end];
}
