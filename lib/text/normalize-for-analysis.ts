/** The least normalisation that the stages need: composed letters and no invisible characters. */
import type { Span } from '../types.js';

/** Translates spans between a text and its normalised form. */
export interface SpanMap {
  toOriginal(span: Span): Span;
  toNormalized(span: Span): Span;
}

const NEEDED = /[\p{M}\u200B-\u200F\u2060\uFEFF\u00AD]/u;
const CLUSTER = /[\u200B-\u200F\u2060\uFEFF\u00AD]|\P{M}\p{M}*|\p{M}+/gu;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/u;

/** The last index whose value is at most `value`. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function createMap(originals: readonly number[], normals: readonly number[]): SpanMap {
  const translate = (from: readonly number[], to: readonly number[], { start, end }: Span): Span => {
    const first = lastAtMost(from, start);
    const last = end <= start ? first : lastAtMost(from, end - 1) + 1;
    return { start: to[first]!, end: end <= start ? to[first]! : (to[last] ?? to.at(-1)!) };
  };
  return {
    toOriginal: (span) => translate(normals, originals, span),
    toNormalized: (span) => translate(originals, normals, span),
  };
}

/**
 * Composes letters (NFC) and drops invisible characters. Linear.
 * @returns the same string and a null map when there is nothing to do
 */
export function normalizeForAnalysis(text: string): { readonly text: string; readonly map: SpanMap | null } {
  if (!NEEDED.test(text)) return { text, map: null };
  const originals: number[] = [];
  const normals: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = INVISIBLE.test(cluster) ? '' : cluster.normalize('NFC');
    if (piece === '') continue;
    originals.push(index);
    normals.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  originals.push(text.length);
  normals.push(length);
  return { text: pieces.join(''), map: createMap(originals, normals) };
}
