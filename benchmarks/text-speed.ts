/**
 * `node dist/benchmarks/text-speed.js [FOLDER...]`: speed of every function of lib/text, as the package ships it, on the
 * articles of the folders, or on the sample articles.
 */
import { join } from 'node:path';
import { ROOT } from '../corpus/compile/root.js';
import { readArticles } from '../corpus/train/news.js';
import { readGold } from './gold.js';
import { saveResult } from './results.js';

const bundled = (name: string): string => new URL(`../esm/${name}.js`, import.meta.url).href;
const {
  compareVietnamese,
  decode,
  detectEncoding,
  foldKey,
  normalize,
  normalizeWithMap,
  stripDiacritics,
  syllable,
} = (await import(bundled('text'))) as typeof import('../lib/text/text.js');
const { language } = (await import(bundled('language'))) as typeof import('../lib/text/language/language.js');
const { restoreDiacritics } = (await import(
  bundled('restore')
)) as typeof import('../lib/text/restore/restore-diacritics.js');
const { normalizeForAnalysis } = (await import(bundled('stages'))) as typeof import('./speed/stages.js');

const ARTICLES = 200;
const ROUNDS = 20;
const WORD = /[\p{L}\p{M}]+/gu;

const folders = process.argv.slice(2);
const articles = (folders.length > 0 ? readArticles(folders) : readGold([join(ROOT, 'corpus/articles')]))
  .slice(0, ARTICLES)
  .map(({ text }) => normalize(text));
const decomposed = articles.map((text) => text.normalize('NFD'));
const stripped = articles.map(stripDiacritics);
const misread = articles.map((text) => text.replaceAll('ế', 'Õ'));
const words = articles.flatMap((text) => text.match(WORD) ?? []);

interface Speed {
  readonly name: string;
  /** Millions of UTF-16 units a second. */
  readonly units: number;
  /** Millions of syllables a second. */
  readonly syllables: number;
}

/** Runs over all texts, articles or words, and keeps the best round. */
function measure(name: string, texts: readonly string[], run: (text: string) => unknown): Speed {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const text of texts) run(text);
    best = Math.min(best, performance.now() - start);
  }
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const syllables = texts.length > ARTICLES ? texts.length : words.length;
  return { name, units: round(units / best / 1000), syllables: round(syllables / best / 1000) };
}

const speeds: readonly Speed[] = [
  measure("native normalize('NFC'), normal text", articles, (text) => text.normalize('NFC')),
  measure('normalize, normal text', articles, (text) => normalize(text)),
  measure('normalizeWithMap, normal text', articles, (text) => normalizeWithMap(text)),
  measure('normalizeForAnalysis, normal text', articles, normalizeForAnalysis),
  measure("native normalize('NFC'), decomposed text", decomposed, (text) => text.normalize('NFC')),
  measure('normalize, decomposed text', decomposed, (text) => normalize(text)),
  measure('normalize, toneStyle new', articles, (text) => normalize(text, { toneStyle: 'new' })),
  measure('stripDiacritics', articles, stripDiacritics),
  measure('foldKey', articles, (text) => foldKey(text)),
  measure('detectEncoding', articles, detectEncoding),
  measure('decode, tcvn3', misread, (text) => decode(text, 'tcvn3')),
  measure('decode, vni', misread, (text) => decode(text, 'vni')),
  measure('decode, telex', stripped, (text) => decode(text, 'telex')),
  measure('decode, mojibake', misread, (text) => decode(text, 'mojibake')),
  measure('restoreDiacritics', stripped, (text) => restoreDiacritics(text)),
  measure('language', articles, (text) => language(text)),
  measure('syllable', words, syllable),
  measure('compareVietnamese', words.slice(0, 50_000), (word) => compareVietnamese(word, 'nghị quyết')),
];
console.table(speeds);
saveResult('text-speed', speeds);
