/**
 * `npm start [-- FILE…]`: the pretty report of the sample articles, or of the user's own files; for the sample articles also
 * the tables of a corpus run and its page, in `dist/sample`.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './compile/root.js';

const SAMPLE = join(ROOT, 'dist/sample');

function sampleArticles(): string[] {
  const folder = join(ROOT, 'corpus/articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

/** Runs a command of the library. @returns its exit status */
function thoisu(...args: readonly string[]): number {
  const main = join(ROOT, 'dist/esm/cli.js');
  return spawnSync(process.execPath, [main, ...args], { stdio: 'inherit' }).status ?? 1;
}

/** Writes the tables and the page of the sample articles. @returns the exit status */
function writeSample(articles: readonly string[]): number {
  rmSync(SAMPLE, { recursive: true, force: true });
  const status = thoisu('corpus', ...articles, '--out', SAMPLE) || thoisu('report', SAMPLE, '--lang', 'vi');
  if (status === 0)
    console.log(`\nTables and report of the sample corpus: ${relative(process.cwd(), SAMPLE)}/report.html`);
  return status;
}

const given = process.argv.slice(2);
const own = given.some((argument) => !argument.startsWith('-'));
const articles = sampleArticles();
const analysed = thoisu('analyze', ...(own ? given : [...articles, ...given]));
process.exitCode = own ? analysed : analysed || writeSample(articles);
