/**
 * `node dist/benchmarks/language.js`: accuracy of `language` beside plain franc on stretches of 20, 50 and 200 characters of
 * the texts in benchmarks/language. A stretch begins at every word; Chinese ones at every fifth character.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { franc } from 'franc';
import { ROOT } from '../corpus/compile/root.js';
import { language } from '../lib/text/language/language.js';
import { stripMarks } from '../lib/text/strip-diacritics.js';
import { saveResult } from './results.js';

const LENGTHS = [20, 50, 200];

function readText(name: string): string {
  return readFileSync(join(ROOT, `benchmarks/language/${name}.txt`), 'utf8')
    .trim()
    .replace(/\s+/g, ' ');
}

/** Stretches of whole words with at least `length` characters. */
function wordStretches(text: string, length: number): string[] {
  const starts = [...text.matchAll(/(?<=^| )\S/g)].map(({ index }) => index);
  return starts.flatMap((start) => {
    const end = text.indexOf(' ', start + length);
    return end < 0 ? [] : [text.slice(start, end)];
  });
}

function chineseStretches(text: string, length: number): string[] {
  const count = Math.floor((text.length - length) / 5);
  return Array.from({ length: count }, (_, i) => text.slice(5 * i, 5 * i + length));
}

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly isRight: (found: string) => boolean;
}

const samples: readonly Sample[] = [
  { name: 'Vietnamese', text: readText('vie'), isRight: (found) => found === 'vie' },
  {
    name: 'Vietnamese without marks',
    text: stripMarks(readText('vie')),
    isRight: (found) => found === 'vie',
  },
  { name: 'English', text: readText('eng'), isRight: (found) => found === 'eng' },
  { name: 'French', text: readText('fra'), isRight: (found) => found === 'fra' },
  { name: 'Indonesian', text: readText('ind'), isRight: (found) => found === 'ind' },
  { name: 'Chinese', text: readText('cmn'), isRight: (found) => found === 'cmn' },
  { name: 'Tày and Nùng (not Vietnamese)', text: readText('tay'), isRight: (found) => found !== 'vie' },
];

function percent(right: readonly boolean[]): number {
  return Math.round((1000 * right.filter(Boolean).length) / right.length) / 10;
}

const rows = samples.flatMap(({ name, text, isRight }) =>
  LENGTHS.map((length) => {
    const stretches = (name === 'Chinese' ? chineseStretches : wordStretches)(text, length);
    const thoisu = percent(stretches.map((stretch) => isRight(language(stretch).language)));
    const plain = percent(stretches.map((stretch) => isRight(franc(stretch))));
    return { text: name, length, stretches: stretches.length, thoisu, franc: plain };
  }),
);
console.table(rows);
saveResult('language', rows);
