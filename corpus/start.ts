/**
 * `npm start [-- FILE…]`: the pretty report of the sample articles, or of the user's own files, and the tables of the
 * sample articles in `dist/sample`.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './compile/root.js';

function sampleArticles(): string[] {
  const folder = join(ROOT, 'corpus/articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

const main = join(ROOT, 'dist/esm/cli.js');

function thoisu(...args: readonly string[]): number {
  return spawnSync(process.execPath, [main, ...args], { stdio: 'inherit' }).status ?? 1;
}

const given = process.argv.slice(2);
const own = given.some((argument) => !argument.startsWith('-'));
process.exitCode = thoisu('analyze', ...(own ? given : [...sampleArticles(), ...given]));
if (!own && process.exitCode === 0) {
  const tables = join(ROOT, 'dist/sample');
  rmSync(tables, { recursive: true, force: true });
  process.exitCode = thoisu('corpus', ...sampleArticles(), '--out', tables);
}
