/** Everyday sentences and words of our own, which the restoration trainer learns from beside the news. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalize } from '../../lib/text/normalize/normalize.js';
import { ROOT } from '../compile/root.js';
import { hashOf } from './news.js';

/** The lines of the text files of a folder of the project, in the order of file names; remarks begin with `# `. */
function linesOf(folder: string): string[] {
  const path = join(ROOT, folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.txt'));
  const lines = files.sort().flatMap((name) => readFileSync(join(path, name), 'utf8').split('\n'));
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => normalize(line, { toneStyle: 'old' }));
}

/** The sentences of `corpus/train/restore`: those to learn from, and one in ten, by hash, to measure on. */
export function readEveryday(): { readonly train: readonly string[]; readonly heldOut: readonly string[] } {
  const sentences = linesOf('corpus/train/restore');
  const isHeldOut = (sentence: string): boolean => hashOf(sentence) % 10 === 0;
  return { train: sentences.filter((line) => !isHeldOut(line)), heldOut: sentences.filter(isHeldOut) };
}

/** The words of `corpus/words`, syllables with spaces between them. */
export function readListedWords(): string[] {
  return linesOf('corpus/words');
}
