/** Carries results from the analysed text back to the string that the caller passed. */
import type { SpanMap } from './text/normalize/normalize-for-analysis.js';

function isSpan(value: object): value is { start: number; end: number } {
  return (
    typeof (value as { start?: unknown }).start === 'number' &&
    typeof (value as { end?: unknown }).end === 'number'
  );
}

function restoreObject(value: object, original: string, map: SpanMap): object {
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, restoreOffsets(part, original, map)]),
  );
  if (!isSpan(value)) return copy;
  const { start, end } = map.toOriginal(value);
  return { ...copy, start, end, ...('text' in value ? { text: original.slice(start, end) } : {}) };
}

/**
 * A copy of a result in which every span, however deep, points into `original` and every `text` beside a span is the
 * caller's own spelling. With `map` null the result is returned as it is. Linear in the size of the result.
 */
export function restoreOffsets<Result>(result: Result, original: string, map: SpanMap | null): Result {
  if (map === null || typeof result !== 'object' || result === null) return result;
  if (Array.isArray(result)) return result.map((part) => restoreOffsets(part, original, map)) as Result;
  return restoreObject(result, original, map) as Result;
}
