/** What a concordance looks for, and where a document has it. */
import { argumentError, checkOptions } from '../../options.js';
import type { Label, Span, TextSpan } from '../../types.js';
import {
  createSyllableFolder,
  type FoldedSyllable,
  type SyllableFolder,
  syllablePositions,
} from './syllable-positions.js';

/** What `concordance` reads of a document; `analyze` returns it. Only `text` must be there. */
export interface ConcordanceDocument {
  readonly text: string;
  /** The caller's name of the document; its number in the input, from 1, otherwise. */
  readonly id?: string;
  readonly sentences?: readonly (Span & { readonly label?: Label })[];
  readonly entities?: readonly (TextSpan & { readonly id?: string; readonly type?: string })[];
}

/** What to look for; a line must meet all parts that are given, at least one. */
export interface ConcordanceQuery {
  /** A word or phrase, or several of them: any case, tone placement and Unicode form. */
  readonly words?: string | readonly string[];
  /** Id of an entity, such as `province.ha-giang` (`Entity.id`). */
  readonly entity?: string;
  /** Label of the sentence. Alone, every sentence of the label is a line. */
  readonly label?: Label;
  /** `strip` finds words written without diacritics, and with any. Default `keep`. */
  readonly diacritics?: 'keep' | 'strip';
}

/** A query made ready. */
export interface CompiledQuery {
  readonly fold: SyllableFolder;
  /** The phrases as keys of syllables; null where any words will do. */
  readonly phrases: readonly (readonly string[])[] | null;
  readonly entity: string | null;
  readonly label: Label | null;
}

const RULES = {
  words: 'string',
  entity: 'string',
  label: ['achievement', 'limitation', 'directive', 'other'],
  diacritics: ['keep', 'strip'],
} as const;

function phraseList(words: unknown): readonly string[] {
  const list: unknown = typeof words === 'string' ? [words] : words;
  const fine = Array.isArray(list) && list.length > 0 && list.every((word) => typeof word === 'string');
  if (!fine) throw argumentError('concordance', 'query.words', words, 'a string or an array of strings');
  return list as string[];
}

/** @throws TypeError when the query asks for nothing, or has an unknown key or a wrong value */
export function compileQuery(query: ConcordanceQuery): CompiledQuery {
  if (typeof query !== 'object' || query === null)
    throw argumentError('concordance', 'query', query, 'an object with words, entity or label');
  const { words, ...rest } = query;
  checkOptions('concordance', rest, RULES);
  const { entity, label, diacritics = 'keep' } = rest;
  if (words === undefined && entity === undefined && label === undefined)
    throw new TypeError('thoisu: concordance(): query asks for nothing; give words, entity or label');
  const fold = createSyllableFolder(diacritics);
  const phrases = words === undefined ? null : phraseList(words).map((phrase) => keysOf(phrase, fold));
  if (phrases?.some((keys) => keys.length === 0))
    throw argumentError('concordance', 'query.words', words, 'words with at least one letter or digit');
  return { fold, phrases, entity: entity ?? null, label: label ?? null };
}

function keysOf(phrase: string, fold: SyllableFolder): string[] {
  return syllablePositions(phrase, fold).map(({ key }) => key);
}

function matchesAt(syllables: readonly FoldedSyllable[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((key, k) => syllables[from + k]?.key === key);
}

/** Where the longest phrase that begins at a syllable ends, for every syllable; a hit is passed over whole. */
function phraseHits(syllables: readonly FoldedSyllable[], phrases: readonly (readonly string[])[]): Span[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  const hits: Span[] = [];
  for (let i = 0; i < syllables.length; i++) {
    let longest = 0;
    for (const phrase of byFirst.get(syllables[i]!.key) ?? []) {
      if (phrase.length > longest && matchesAt(syllables, i, phrase)) longest = phrase.length;
    }
    if (longest === 0) continue;
    hits.push({ start: syllables[i]!.start, end: syllables[i + longest - 1]!.end });
    i += longest - 1;
  }
  return hits;
}

function inside(span: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start <= span.start && span.end <= found.end;
}

/** The hits of a query in a document, in text order. Linear, times the phrases that begin alike. */
export function findHits(
  query: CompiledQuery,
  document: ConcordanceDocument,
  syllables: readonly FoldedSyllable[],
): readonly Span[] {
  const allowed =
    query.label === null ? null : (document.sentences ?? []).filter(({ label }) => label === query.label);
  const named =
    query.entity === null ? null : (document.entities ?? []).filter(({ id }) => id === query.entity);
  const hits = query.phrases === null ? null : phraseHits(syllables, query.phrases);
  const spans = hits === null ? (named ?? allowed ?? []) : hits;
  return spans.filter(
    (span) =>
      (allowed === null || inside(span, allowed)) &&
      (hits === null ||
        named === null ||
        named.some(({ start, end }) => start < span.end && span.start < end)),
  );
}
