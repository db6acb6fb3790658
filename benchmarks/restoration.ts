/**
 * `node dist/benchmarks/restoration.js FOLDER... [FILE.conllu]`: accuracy and speed of `restoreDiacritics` on the articles of
 * the folders that the trainer did not see (one in twenty, by the hash of the article's id), on the everyday sentences that
 * it did not see (one in ten), and on the sentences of a treebank.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../corpus/compile/root.js';
import { readEveryday } from '../corpus/train/everyday.js';
import { isHeldOut, readArticles } from '../corpus/train/news.js';
import { trainingText } from '../corpus/train/restore-data.js';
import { normalize } from '../lib/text/normalize/normalize.js';
import { restoreDiacritics } from '../lib/text/restore/restore-diacritics.js';
import { stripMarks } from '../lib/text/strip-diacritics.js';
import { parseSyllable } from '../lib/text/syllable/syllable.js';
import { nearDuplicateOf } from './near-duplicates.js';
import { saveResult } from './results.js';

const LINE = /[^\n]+/g;
const WORD = /[\p{L}\p{M}]+/gu;

interface Counts {
  right: number;
  all: number;
}

/** Right and all words by group. */
type Tally = Record<'words' | 'syllables' | 'marked' | 'names' | 'newLines', Counts>;

function createTally(): Tally {
  const counts = (): Counts => ({ right: 0, all: 0 });
  return { words: counts(), syllables: counts(), marked: counts(), names: counts(), newLines: counts() };
}

function groupsOf(word: string, before: string, isNewLine: boolean): (keyof Tally)[] {
  const groups: (keyof Tally)[] = ['words'];
  const small = word.toLowerCase();
  if (typeof parseSyllable(small) !== 'string') groups.push('syllables');
  if (stripMarks(word) !== word) groups.push('marked');
  if (word[0] !== small[0] && /[\p{L},] $/u.test(before)) groups.push('names');
  if (isNewLine) groups.push('newLines');
  return groups;
}

/** Compares a text with what was restored, word by word; both have the same length. */
function compare(text: string, restored: string, known: ReadonlySet<string>, tally: Tally): void {
  for (const line of text.matchAll(LINE)) {
    for (const { 0: word, index } of line[0].matchAll(WORD)) {
      const at = line.index + index;
      const right = restored.slice(at, at + word.length) === word;
      for (const group of groupsOf(word, text.slice(Math.max(0, at - 2), at), !known.has(line[0]))) {
        tally[group].all++;
        if (right) tally[group].right++;
      }
    }
  }
}

function percent({ right, all }: Counts): number {
  return Math.round((10000 * right) / Math.max(1, all)) / 100;
}

function measure(
  texts: readonly string[],
  known: ReadonlySet<string>,
  prepare: (text: string) => string,
): object {
  const tally = createTally();
  for (const text of texts) compare(text, restoreDiacritics(prepare(text)), known, tally);
  const shares = Object.entries(tally).map(([group, counts]) => [group, percent(counts)]);
  return { ...Object.fromEntries(shares), count: tally.syllables.all };
}

/** Takes the marks of every second word away. */
function stripHalf(text: string): string {
  let i = 0;
  return text.replace(WORD, (word) => (i++ % 2 === 0 ? stripMarks(word) : word));
}

function speed(texts: readonly string[]): number {
  const stripped = texts.map(stripMarks);
  const words = stripped.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (const text of stripped) restoreDiacritics(text);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(words / best) * 1000;
}

const TREEBANK_TEXT = /^# text ?= ?(.+)$/gm;

/** The sentences of a treebank in CoNLL-U, in the spelling that the model learns. */
function treebankSentences(path: string): string[] {
  const sentences = [...readFileSync(path, 'utf8').matchAll(TREEBANK_TEXT)];
  return sentences.map(([, text]) => normalize(text!, { toneStyle: 'old' }));
}

const isTreebank = (path: string): boolean => path.endsWith('.conllu');
const paths = process.argv.slice(2);
const articles = readArticles(paths.filter((path) => !isTreebank(path)));
const seen = articles.filter(({ id }) => !isHeldOut(id)).map(trainingText);
const known = new Set(seen.flatMap((text) => text.split('\n')));
const texts = articles.filter(({ id }) => isHeldOut(id)).map(trainingText);
const isNearDuplicate = nearDuplicateOf(seen);
const fresh = texts.filter((text) => !isNearDuplicate(text));
const source = readFileSync(join(ROOT, 'dist/lib/data/restore-model.js'));
const result = {
  articles: texts.length,
  withoutMarks: measure(texts, known, stripMarks),
  withoutNearDuplicates: { articles: fresh.length, ...measure(fresh, known, stripMarks) },
  everyday: measure(readEveryday().heldOut, known, stripMarks),
  treebanks: paths.filter(isTreebank).map((path) => measure(treebankSentences(path), known, stripMarks)),
  everySecondWordMarked: measure(texts, known, stripHalf),
  inSmallLetters: measure(
    texts.map((text) => text.toLowerCase()),
    known,
    stripMarks,
  ),
  inCapitals: measure(
    texts.map((text) => text.toUpperCase()),
    known,
    stripMarks,
  ),
  syllablesPerSecond: speed(texts),
  modelBytes: { source: source.length, brotli: brotliCompressSync(source).length },
};
console.log(JSON.stringify(result, null, 2));
saveResult('restoration', result);
