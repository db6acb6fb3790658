/** Articles with labelled sentences: gold folders, and label tables that point into a collection of raw articles. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Label } from '../../../lib/types.js';

/** A labelled stretch of an article. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

/** An article with the labels of its sentences. */
export interface LabelledArticle {
  readonly id: string;
  /** Which annotators labelled it: a folder's or a table's name. */
  readonly source: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

/** Texts of raw articles by id, from a file of JSON lines, packed or not. */
export function readRawArticles(file: string): Map<string, string> {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const articles = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { id, text: body } = JSON.parse(line) as { id: string; text: string };
    articles.set(id, body);
  }
  return articles;
}

interface GoldFile {
  readonly id: string;
  readonly text: string;
  readonly sentences?: readonly LabelledSpan[];
}

/** The articles of a folder of gold files, in name order. */
export function readGoldFolder(folder: string, source: string): LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile)
    .filter(({ text, sentences }) => typeof text === 'string' && Array.isArray(sentences))
    .map(({ id, text, sentences }) => ({ id, source, text, spans: sentences ?? [] }));
}

/** The rows of a label table (`article`, `start`, `end`, `label`), by article. */
export function readLabelTable(file: string): Map<string, LabelledSpan[]> {
  const byArticle = new Map<string, LabelledSpan[]>();
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [article = '', start = '', end = '', label = ''] = line.split('\t');
    const spans = byArticle.get(article) ?? [];
    spans.push({ start: Number(start), end: Number(end), label: label as Label });
    byArticle.set(article, spans);
  }
  return byArticle;
}

/** The articles of label tables (a file, or a folder of them), in order. Articles without a text are left out. */
export function readLabelTables(path: string, raw: ReadonlyMap<string, string>): LabelledArticle[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => file.endsWith('.tsv'))
        .sort()
        .map((file) => join(path, file))
    : [path];
  return files.flatMap((file) =>
    [...readLabelTable(file)].flatMap(([id, spans]) => {
      const text = raw.get(id);
      return text === undefined ? [] : [{ id, source: basename(file, '.tsv'), text, spans }];
    }),
  );
}
