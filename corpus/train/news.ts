/** Reads the news that the trainers learn from: folders or files of `*.jsonl.gz`, one article a line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../../lib/hash.js';

/** One article as running text. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/** Raw articles have a text; segmented ones have lines whose words are joined by `_`. */
interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly lines?: readonly string[];
}

function articleOf({ id, title, text, lines }: Row): Article {
  if (lines !== undefined) return { id, text: lines.join('\n').replaceAll('_', ' ') };
  return { id, text: title === undefined ? (text ?? '') : `${title}\n${text ?? ''}` };
}

/** The articles below the given files and folders, in the order of file names and lines. */
export function readArticles(paths: readonly string[]): Article[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  return files
    .filter((file) => file.endsWith('.jsonl.gz'))
    .flatMap((file) => gunzipSync(readFileSync(file)).toString('utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => articleOf(JSON.parse(line)));
}

/** The FNV-1a hash of a string. */
export function hashOf(text: string): number {
  return hashText(text) >>> 0;
}

/** Whether an article is kept from training: one in twenty, by the hash of its id. */
export function isHeldOut(id: string): boolean {
  return hashOf(id) % 20 === 0;
}
