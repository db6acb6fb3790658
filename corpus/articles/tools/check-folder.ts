import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './article.js';
import { checkArticle } from './check-article.js';
import { compileArticle, formatArticle } from './compile-article.js';

const ending = '.marked.txt';

function checkFile(folder: string, id: string): string[] {
  const json = readFileSync(join(folder, `${id}.json`), 'utf8');
  const compiled = formatArticle(compileArticle(readFileSync(join(folder, id + ending), 'utf8'), id));
  const stale = compiled === json ? [] : ['the JSON is not what the compiler makes of the source'];
  return [...stale, ...checkArticle(JSON.parse(json) as Article)];
}

/** Returns the ids of a folder's marked sources, sorted. */
export function articleIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** Checks every article of a folder: its source compiles to its JSON, and the JSON is sound. Returns `id: problem` lines. */
export function checkFolder(folder: string): string[] {
  return articleIds(folder).flatMap((id) => checkFile(folder, id).map((problem) => `${id}: ${problem}`));
}
