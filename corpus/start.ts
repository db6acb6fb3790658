/** `npm start [-- FILE…]`: the pretty report of the sample articles, or of the user's own files. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './compile/root.js';

function sampleArticles(): string[] {
  const folder = join(ROOT, 'corpus/articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

const given = process.argv.slice(2);
const files = given.some((argument) => !argument.startsWith('-')) ? given : [...sampleArticles(), ...given];
const main = join(ROOT, 'dist/lib/cli/main.js');
process.exitCode = spawnSync(process.execPath, [main, 'analyze', ...files], { stdio: 'inherit' }).status ?? 1;
