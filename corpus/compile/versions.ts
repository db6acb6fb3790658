/** The versions that every document names: of the library, and of the weights by their content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedHeader } from './patterns.js';

const WEIGHTS = /^(.+)-(?:model|weights)\.ts$/;

function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}

/** The module text: the library's version, and for each file of weights the start of its SHA-256. */
export function printVersions(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'lib/data');
  const weights = readdirSync(folder)
    .filter((file) => WEIGHTS.test(file))
    .sort()
    .map((file) => [WEIGHTS.exec(file)![1]!, fingerprint(join(folder, file))]);
  const versions = { thoisu: version, ...Object.fromEntries(weights) };
  return `${generatedHeader('package.json and the weights in lib/data')}\nexport const VERSIONS: Readonly<Record<string, string>> = ${JSON.stringify(versions)};\n`;
}
