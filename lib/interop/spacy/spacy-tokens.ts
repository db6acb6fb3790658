/** Cuts a text into tokens as spaCy's `Doc` wants them: nothing between them but at most one blank. */
import type { Span, Token } from '../../types.js';

/** A stretch of the text with its tags. */
export interface SpacyPiece extends Span {
  readonly pos: string;
  readonly tag: string;
}

/** What Python's `str.isspace` takes for white space; `\s` differs from it in six characters. */
const PYTHON_SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const RUN = new RegExp(`[${PYTHON_SPACE}]+|[^${PYTHON_SPACE}]+`, 'gu');
const SPACE = new RegExp(`^[${PYTHON_SPACE}]+$`, 'u');
/** White space of either language. */
const BLANKS_BEFORE = new RegExp(`^[\\s${PYTHON_SPACE}]+`, 'u');
const BLANK = new RegExp(`[\\s${PYTHON_SPACE}]`, 'u');

/** A span without white space at its ends; null where nothing is left. */
export function withoutBlanks(text: string, { start, end }: Span): Span | null {
  const from = start + (BLANKS_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : null;
}

/** Places where a token must end, in ascending order, asked for in ascending order. */
class Edges {
  readonly #edges: readonly number[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  }

  /** The parts of a stretch between the edges inside it, without blanks at their ends. */
  cut(text: string, { start, end }: Span): Span[] {
    while (this.#next < this.#edges.length && this.#edges[this.#next]! <= start) this.#next++;
    const parts: Span[] = [];
    for (let from = start; from < end; ) {
      const edge = this.#edges[this.#next];
      const to = edge !== undefined && edge < end ? edge : end;
      if (to === edge) this.#next++;
      const part = withoutBlanks(text, { start: from, end: to });
      if (part !== null) parts.push(part);
      from = to;
    }
    return parts;
  }
}

/** A stretch outside all words: white space less the one blank that belongs to the word before it, and the rest. */
function gapPieces(text: string, start: number, end: number, edges: Edges): SpacyPiece[] {
  const found: SpacyPiece[] = [];
  for (const { 0: run, index } of text.slice(start, end).matchAll(RUN)) {
    const from = start + index;
    const to = from + run.length;
    if (!SPACE.test(run)) {
      for (const part of cutRest(text, { start: from, end: to }, edges))
        found.push({ ...part, pos: 'X', tag: '' });
      continue;
    }
    const swallowed = from > 0 && run.startsWith(' ') ? 1 : 0;
    if (from + swallowed < to) found.push({ start: from + swallowed, end: to, pos: 'SPACE', tag: '_SP' });
  }
  return found;
}

/** Parts of a stretch that is no white space to Python, but may be to JavaScript. */
function cutRest(text: string, span: Span, edges: Edges): Span[] {
  const parts = edges.cut(text, span);
  const cuts = [span.start, ...parts.flatMap(({ start, end }) => [start, end]), span.end];
  return cuts.slice(1).flatMap((end, k) => (end > cuts[k]! ? [{ start: cuts[k]!, end }] : []));
}

/**
 * Pieces that cover everything but single blanks between words. Tokens are cut where a span begins or ends, since spaCy
 * takes no span that cuts a token. Linear, but for sorting the edges.
 */
export function spacyPieces(text: string, tokens: readonly Token[], spans: readonly Span[]): SpacyPiece[] {
  const inTokens = new Edges(spans);
  const inGaps = new Edges(spans);
  const pieces: SpacyPiece[] = [];
  let at = 0;
  for (const token of tokens) {
    for (const { start, end } of inTokens.cut(text, token)) {
      pieces.push(...gapPieces(text, at, start, inGaps), {
        start,
        end,
        pos: token.pos,
        tag: token.xpos ?? '',
      });
      at = end;
    }
  }
  return [...pieces, ...gapPieces(text, at, text.length, inGaps)];
}
