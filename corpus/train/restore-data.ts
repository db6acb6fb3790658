/** Turns articles into the rows of numbers that the restoration trainer learns from. */
import { normalize } from '../../lib/text/normalize/normalize.js';
import { formOfContext, type TokenRow } from '../../lib/text/restore/features.js';
import { rowOf } from '../../lib/text/restore/row.js';
import { TokenKind, tokensOf } from '../../lib/text/restore/tokens.js';
import { formNumber, type RestoreVocabulary } from '../../lib/text/restore/vocabulary.js';
import { stripMarks } from '../../lib/text/strip-diacritics.js';
import { parseSyllable } from '../../lib/text/syllable/syllable.js';
import type { Article } from './news.js';

/** An article in the one spelling that the model learns. */
export function trainingText(article: Article): string {
  return normalize(article.text, { toneStyle: 'old' });
}

function words(text: string): string[] {
  const { kinds, starts, ends } = tokensOf(text);
  const all = starts.map((start, i) => text.slice(start, ends[i]!).toLowerCase());
  return all.filter((_, i) => kinds[i] === TokenKind.PLAIN || kinds[i] === TokenKind.MARKED);
}

/** Counts of every word of letters. */
export function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A form must be seen this often: a syllable, another word. */
const SYLLABLE_COUNT = 2;
const OTHER_COUNT = 5;
/** A form rarer than this among those of its key is a slip of the pen more often than a word. */
const SMALLEST_SHARE = 0.0004;

type CountedForm = readonly [form: string, count: number];

function isSyllable(word: string): boolean {
  return typeof parseSyllable(word) !== 'string';
}

function isForm(word: string, count: number): boolean {
  return count >= (isSyllable(word) ? SYLLABLE_COUNT : OTHER_COUNT);
}

/** So often a word of everyday sentences counts as seen, that the news do not crowd it out. */
const EVERYDAY_WEIGHT = 5;

/** The counts of the news with those of everyday sentences and of the syllables of listed words. */
export function addEveryday(
  counts: ReadonlyMap<string, number>,
  sentences: readonly string[],
  listed: readonly string[],
): Map<string, number> {
  const all = new Map(counts);
  const add = (word: string, count: number): void => {
    if (isSyllable(word)) all.set(word, (all.get(word) ?? 0) + count);
  };
  for (const [word, count] of countWords(sentences)) add(word, EVERYDAY_WEIGHT * count);
  for (const [word, count] of countWords(listed)) add(word, count);
  return all;
}

/** The packed vocabulary: keys in order, the forms of a key by falling count. */
export function packVocabulary(counts: ReadonlyMap<string, number>): string {
  const byKey = new Map<string, CountedForm[]>();
  for (const [word, count] of counts) {
    if (!isForm(word, count)) continue;
    const key = stripMarks(word);
    if (/^[a-z]+$/.test(key)) byKey.set(key, [...(byKey.get(key) ?? []), [word, count]]);
  }
  const rows = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, forms]) => packRow(key, forms));
  return rows.join('|');
}

function packRow(key: string, forms: readonly CountedForm[]): string {
  const total = forms.reduce((sum, [, count]) => sum + count, 0);
  const kept = forms.filter(([, count]) => count >= total * SMALLEST_SHARE);
  const sorted = kept.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form);
  return sorted.length === 1 && sorted[0] === key ? key : [key, ...sorted].join(' ');
}

/** The row of an article without its marks; `forms` holds the right form of each word. */
export function trainingRow(text: string, vocabulary: RestoreVocabulary): TokenRow {
  const stripped = stripMarks(text);
  const tokens = tokensOf(stripped);
  const row = rowOf(stripped, tokens, vocabulary);
  row.keys.forEach((key, i) => {
    if (key < 0) return;
    const form = formNumber(vocabulary, key, text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase());
    row.forms[i] = form < 0 ? formOfContext(row.contexts[i]!) : form;
  });
  return row;
}
