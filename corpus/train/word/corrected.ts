/** Sentences whose words and parts of speech readers corrected or wrote: our own, and those of the news, kept without text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TaggedText } from './texts.js';

type Span = readonly [start: number, end: number];

/** A line of `word/TAG` with spaces between them; `_` joins the syllables of a word. */
function parseTaggedLine(line: string): TaggedText {
  let text = '';
  const upos: string[] = [];
  const spans = line.split(' ').map((token): Span => {
    const slash = token.lastIndexOf('/');
    if (text !== '') text += ' ';
    const start = text.length;
    text += token.slice(0, slash).replaceAll('_', ' ');
    upos.push(token.slice(slash + 1));
    return [start, text.length];
  });
  return { text, spans, upos, xpos: [] };
}

/** Every `.txt` file of a folder: a remark in its first line, then a sentence a line. */
function readOwnSentences(folder: string): TaggedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1))
    .map(parseTaggedLine);
}

/** The words of a sentence by their lengths; white space stands between them or nothing. */
function spansOf(text: string, lengths: readonly number[]): Span[] {
  let at = 0;
  return lengths.map((length) => {
    while (/\s/u.test(text.charAt(at))) at++;
    const start = at;
    at += length;
    return [start, at];
  });
}

/** The texts of the articles of gzipped rows `{ id, text }`. */
function readArticles(path: string): Map<string, string> {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return new Map(
    lines.map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text]),
  );
}

/** Joins the rows of a table with the articles; rows of articles that are not there are left out. */
function readNewsSentences(table: string, newsPath: string): TaggedText[] {
  const articles = readArticles(newsPath);
  return readFileSync(table, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [article = '', start, end, lengths = '', tags = ''] = row.split('\t');
      const text = articles.get(article)?.slice(Number(start), Number(end));
      if (text === undefined) return [];
      return [
        { text, spans: spansOf(text, lengths.split(' ').map(Number)), upos: tags.split(' '), xpos: [] },
      ];
    });
}

/**
 * The sentences of `corpus/train/words`.
 * @param newsPath the articles of which `news.tsv` has offsets
 */
export function readCorrected(folder: string, newsPath: string): TaggedText[] {
  return [...readOwnSentences(folder), ...readNewsSentences(join(folder, 'news.tsv'), newsPath)];
}
