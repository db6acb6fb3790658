import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { generate } from '../../corpus/compile/generate.js';
import { COMMON_COLUMNS, checkLexicon } from '../../corpus/compile/read-lexicon.js';
import { ROOT } from '../../corpus/compile/root.js';

test('the committed data is what the compiler makes', (t) => {
  for (const [path, text] of generate(ROOT)) {
    t.true(readFileSync(join(ROOT, path), 'utf8') === text, `${path} is stale: run npm run data`);
  }
});

const HEADER = COMMON_COLUMNS.join('\t');
const problems: readonly (readonly [name: string, rows: string, message: RegExp])[] = [
  ['two rows with one id', 'a.b\tx\tt\t\t\t\t\t\na.b\ty\tt\t\t\t\t\t', /occurs twice/],
  ['rows out of order', 'b.a\tx\tt\t\t\t\t\t\na.b\ty\tt\t\t\t\t\t', /out of order/],
  ['decomposed letters', 'a.b\tha\u0300\tt\t\t\t\t\t', /not NFC/],
  ['an empty form', 'a.b\tx||y\tt\t\t\t\t\t', /empty form/],
  ['a form twice', 'a.b\tx|x\tt\t\t\t\t\t', /form twice/],
  ['a missing cell', 'a.b\tx\tt', /cells/],
  ['a no-break space', 'a.b\tx\u00a0y\tt\t\t\t\t\t', /invisible/],
  ['a wrong day', 'a.b\tx\tt\t\t2025\t\t\t', /ISO days/],
];

for (const [name, rows, message] of problems) {
  test(`the compiler refuses ${name}`, (t) => {
    t.regex(
      checkLexicon('x.tsv', `${HEADER}\n${rows}\n`)
        .map((problem) => problem.message)
        .join('\n'),
      message,
    );
  });
}

test('the compiler accepts a good row', (t) => {
  t.deepEqual(checkLexicon('x.tsv', `${HEADER}\na.b\tủy|uỷ ban\tt\t\t\t\t\t\n`), []);
});
