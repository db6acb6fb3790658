/** Key words in context: every place where something stands, with the words around it. */
import { argumentError, checkOptions } from '../../options.js';
import { compareVietnamese } from '../../text/collate.js';
import type { Label, Span, TextSpan } from '../../types.js';
import { checkWhole } from './check-number.js';
import {
  type CompiledQuery,
  type ConcordanceDocument,
  type ConcordanceQuery,
  compileQuery,
  findHits,
} from './concordance-query.js';
import { type FoldedSyllable, syllablePositions } from './syllable-positions.js';

/** Options of `concordance`. */
export interface ConcordanceOptions {
  /** Syllables of context on each side. Default 8. */
  readonly context?: number;
  /**
   * `position`: order of the text; `left`: by the words before, nearest first; `right`: by the words behind; `match`: by
   * the match itself. Dictionary order, then position. Default `position`.
   */
  readonly sort?: 'position' | 'left' | 'right' | 'match';
  /** Most lines, the first ones of the text. Default: all. */
  readonly limit?: number;
}

/** One place: `text.slice(start, end)` is the match; `left.start` to `right.end` is all that is shown. */
export interface ConcordanceLine extends TextSpan {
  readonly document: string;
  /** The words before, up to the match, as written. */
  readonly left: TextSpan;
  readonly right: TextSpan;
  /** Index and label of the sentence, where the document has sentences. */
  readonly sentence?: number;
  readonly label?: Label;
}

const RULES = { context: 'number', sort: ['position', 'left', 'right', 'match'], limit: 'number' } as const;

/** The index of the first syllable that ends behind `offset`. */
function firstAfter(syllables: readonly Span[], offset: number): number {
  let low = 0;
  let high = syllables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (syllables[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cut(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

function sentenceOf({ sentences = [] }: ConcordanceDocument, { start }: Span): Partial<ConcordanceLine> {
  const index = firstAfter(sentences, start);
  const sentence = sentences[index];
  if (sentence === undefined || sentence.start > start) return {};
  return { sentence: index, ...(sentence.label === undefined ? {} : { label: sentence.label }) };
}

function toLine(
  document: ConcordanceDocument & { readonly id: string },
  syllables: readonly FoldedSyllable[],
  hit: Span,
  context: number,
): ConcordanceLine {
  const { text, id } = document;
  const first = firstAfter(syllables, hit.start);
  const behind = firstAfter(syllables, hit.end);
  const from = context === 0 ? hit.start : (syllables[Math.max(0, first - context)]?.start ?? 0);
  const last = context === 0 ? undefined : syllables[Math.min(syllables.length, behind + context) - 1];
  return {
    document: id,
    ...cut(text, hit.start, hit.end),
    left: cut(text, Math.min(from, hit.start), hit.start),
    right: cut(text, hit.end, Math.max(last?.end ?? hit.end, hit.end)),
    ...sentenceOf(document, hit),
  };
}

function* linesOf(
  source: string | ConcordanceDocument,
  query: CompiledQuery,
  number: number,
  context: number,
): Generator<ConcordanceLine> {
  const document = typeof source === 'string' ? { text: source } : source;
  if (typeof document?.text !== 'string')
    throw argumentError('concordance', 'source', source, 'texts, or documents with a text');
  const syllables = syllablePositions(document.text, query.fold);
  for (const hit of findHits(query, document, syllables))
    yield toLine({ ...document, id: document.id ?? String(number) }, syllables, hit, context);
}

function nearestFirst(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).reverse().join(' ');
}

/** Sorts lines; see `ConcordanceOptions.sort`. Lines that are equal keep their order. */
export function sortConcordance(
  lines: readonly ConcordanceLine[],
  sort: NonNullable<ConcordanceOptions['sort']>,
): ConcordanceLine[] {
  if (sort === 'position') return [...lines];
  const keyOf = (line: ConcordanceLine): string => {
    if (sort === 'left') return nearestFirst(line.left.text.toLowerCase());
    return (sort === 'right' ? line.right.text : line.text).toLowerCase();
  };
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => compareVietnamese(a.key, b.key))
    .map(({ line }) => line);
}

/**
 * The lines of any number of texts, one after the other, in constant memory: for corpora that are read as a stream.
 * @throws TypeError as `concordance` does
 */
export async function* concordanceStream(
  source: Iterable<string | ConcordanceDocument> | AsyncIterable<string | ConcordanceDocument>,
  query: ConcordanceQuery,
  options: Omit<ConcordanceOptions, 'sort'> = {},
): AsyncGenerator<ConcordanceLine, void, undefined> {
  const { sort: _, ...rules } = RULES;
  checkOptions('concordanceStream', options, rules);
  checkWhole('concordanceStream', 'context', options.context, 0);
  checkWhole('concordanceStream', 'limit', options.limit, 0);
  const compiled = compileQuery(query);
  let left = options.limit ?? Number.POSITIVE_INFINITY;
  let number = 0;
  for await (const document of source) {
    for (const line of linesOf(document, compiled, ++number, options.context ?? 8)) {
      if (left-- <= 0) return;
      yield line;
    }
  }
}

/**
 * Key words in context (KWIC) over a text, a document of `analyze`, or an iterable of them. Offsets are UTF-16 code units
 * into the text of the line's document. Linear; `sort` takes n log n of the lines.
 * @throws TypeError when the source is of a wrong type, the query asks for nothing, or a key or value is not allowed
 * @example concordance(text, { words: 'giải ngân' }, { context: 5 }).map(({ left, text, right }) => [left.text, text, right.text])
 */
export function concordance(
  source: string | ConcordanceDocument | Iterable<string | ConcordanceDocument>,
  query: ConcordanceQuery,
  options: ConcordanceOptions = {},
): ConcordanceLine[] {
  checkOptions('concordance', options, RULES);
  checkWhole('concordance', 'context', options.context, 0);
  checkWhole('concordance', 'limit', options.limit, 0);
  const compiled = compileQuery(query);
  const { context = 8, sort = 'position', limit = Number.POSITIVE_INFINITY } = options;
  const single =
    typeof source === 'string' || (typeof source === 'object' && source !== null && 'text' in source);
  const documents = single ? [source as string | ConcordanceDocument] : source;
  if (typeof (documents as Iterable<unknown>)?.[Symbol.iterator] !== 'function')
    throw argumentError('concordance', 'source', source, 'a text, a document, or an iterable of them');
  const lines: ConcordanceLine[] = [];
  let number = 0;
  for (const document of documents as Iterable<string | ConcordanceDocument>) {
    for (const line of linesOf(document, compiled, ++number, context)) {
      if (lines.length >= limit) return sortConcordance(lines, sort);
      lines.push(line);
    }
  }
  return sortConcordance(lines, sort);
}
