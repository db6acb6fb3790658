/** Translates spans between a text and its normalised form, in both directions. */
import { argumentError } from '../../options.js';
import type { Span } from '../../types.js';
import { type Edit, stepMap } from './edits.js';
import { graphemeEnd, graphemeStart } from './grapheme.js';

/** Number of the last stretch of `edges` that begins at or before `at`, -1 if there is none. */
function lastStretch(edges: Float64Array, at: number): number {
  let low = 0;
  let high = edges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[2 * middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The start of a span on the other side: the start of the edited stretch it falls into, if any. */
function mapStart(from: Float64Array, to: Float64Array, at: number): number {
  const stretch = lastStretch(from, at);
  if (stretch < 0) return at;
  if (at < from[2 * stretch + 1]!) return to[2 * stretch]!;
  return at - from[2 * stretch + 1]! + to[2 * stretch + 1]!;
}

/** The end of a span on the other side: the end of the edited stretch it falls into, if any. */
function mapEnd(from: Float64Array, to: Float64Array, at: number): number {
  const stretch = lastStretch(from, at - 1);
  if (stretch < 0) return at;
  if (from[2 * stretch] === from[2 * stretch + 1] && at === from[2 * stretch]) return to[2 * stretch]!;
  if (at <= from[2 * stretch + 1]!) return to[2 * stretch + 1]!;
  return at - from[2 * stretch + 1]! + to[2 * stretch + 1]!;
}

function mapSpan(from: Float64Array, to: Float64Array, span: Span): Span {
  const start = mapStart(from, to, span.start);
  const end = span.end > span.start ? mapEnd(from, to, span.end) : start;
  return { start: Math.min(start, end), end };
}

/** Throws unless the span lies in a text of the given length. */
function checkSpan(fn: string, span: unknown, length: number): asserts span is Span {
  const { start, end } = (span ?? {}) as Partial<Span>;
  const ok =
    Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! <= end! && end! <= length;
  if (!ok) throw argumentError(fn, 'span', span, `{ start, end } with 0 <= start <= end <= ${length}`);
}

/** Both directions between an original and a normalised text. */
export interface SpanMap {
  /** The span of the original that a span of the normalised text was made from. */
  toOriginal(span: Span): Span;
  /** The span of the normalised text that a span of the original became. */
  toNormalized(span: Span): Span;
}

/** How a span is widened before and after it is translated. */
type Widen = (text: string, span: Span) => Span;

function mapOf(
  original: string,
  normalized: string,
  edits: readonly (readonly Edit[])[],
  widen: Widen,
): SpanMap {
  const steps = edits.map(stepMap);
  const reversed = [...steps].reverse();
  return {
    toOriginal(span: Span): Span {
      checkSpan('toOriginal', span, normalized.length);
      const mapped = reversed.reduce(
        (at, step) => mapSpan(step.after, step.before, at),
        widen(normalized, span),
      );
      return widen(original, mapped);
    },
    toNormalized(span: Span): Span {
      checkSpan('toNormalized', span, original.length);
      const mapped = steps.reduce((at, step) => mapSpan(step.before, step.after, at), widen(original, span));
      return widen(normalized, mapped);
    },
  };
}

/**
 * The map of a chain of steps, each a list of edits. A span that touches an edited stretch takes all of it, and grows outward to the
 * grapheme clusters it would cut. Translating costs a binary search a step.
 */
export function spanMap(original: string, normalized: string, edits: readonly (readonly Edit[])[]): SpanMap {
  return mapOf(original, normalized, edits, whole);
}

/**
 * The same map without the growth to grapheme clusters: spans that do not overlap on one side do not on the other,
 * even where a text puts a combining mark behind a quotation mark.
 */
export function exactSpanMap(
  original: string,
  normalized: string,
  edits: readonly (readonly Edit[])[],
): SpanMap {
  return mapOf(original, normalized, edits, (_, span) => span);
}

function whole(text: string, span: Span): Span {
  if (span.start === span.end) {
    const at = graphemeStart(text, span.start);
    return { start: at, end: at };
  }
  return { start: graphemeStart(text, span.start), end: graphemeEnd(text, span.end) };
}
