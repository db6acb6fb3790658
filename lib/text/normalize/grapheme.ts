/** Boundaries of grapheme clusters: what a reader sees as one character. */

let segmenter: Intl.Segmenter | null = null;

/** Codes that begin a cluster whatever stands before them, and end it whatever of their kind follows. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x300 && code !== 0xa9 && code !== 0xae) || (code >= 0x1e00 && code < 0x1f00)
  );
}

/** The cluster around `at` is looked for in this many units: longer ones are noise, and cost must stay bounded. */
const WINDOW = 64;

function boundaryBefore(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (at <= 0 || at >= text.length || (isPlain(before) && isPlain(text.charCodeAt(at)))) return at;
  return clusterAt(text, at).start;
}

/** The cluster that holds the unit at `at`, both ends in `text`. */
function clusterAt(text: string, at: number): { start: number; end: number } {
  let from = Math.max(0, at - 1);
  while (from > 0 && at - from < WINDOW && !isPlain(text.charCodeAt(from))) from--;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const found = segmenter.segment(text.slice(from, at + WINDOW)).containing(at - from);
  const start = from + (found?.index ?? at - from);
  return { start, end: start + (found?.segment.length ?? 0) };
}

/** The last cluster boundary at or before `at`. */
export function graphemeStart(text: string, at: number): number {
  return boundaryBefore(text, at);
}

/** The first cluster boundary at or after `at`. */
export function graphemeEnd(text: string, at: number): number {
  const start = boundaryBefore(text, at);
  return start === at ? at : Math.max(at, clusterAt(text, at).end);
}
