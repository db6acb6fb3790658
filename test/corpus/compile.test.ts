import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { checkTypes, TYPE_COLUMNS } from '../../corpus/compile/check-types.js';
import { generate } from '../../corpus/compile/generate.js';
import { COMMON_COLUMNS, checkLexicon, type LexiconSource } from '../../corpus/compile/read-lexicon.js';
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

const LEXICONS: readonly LexiconSource[] = [
  {
    name: 'fish',
    columns: COMMON_COLUMNS,
    rows: [
      ['fish.ca', 'cá', 'river'],
      ['fish.muc', 'mực', 'sea'],
    ],
  },
  { name: 'fruit', columns: COMMON_COLUMNS, rows: [['fruit.xoai', 'xoài', 'tree']] },
];
const FISH = 'fish\triver\tlives in a river\nfish\tsea\tlives in the sea';
const FRUIT = 'fruit\ttree\tgrows on a tree (`xoài`)';

const typeProblems: readonly (readonly [name: string, entries: string, message: string])[] = [
  [
    'a row whose type is not listed for its lexicon',
    `fish\triver\tlives in a river\n${FRUIT}`,
    'fish.tsv:3: type "sea" is none of those that types.tsv lists for fish: river',
  ],
  [
    'rows of a lexicon that has no types',
    FISH,
    'fruit.tsv:2: type "tree" is none of those that types.tsv lists for fruit: ',
  ],
  [
    'a type that no row has',
    `fish\tlake\tlives in a lake\n${FISH}\n${FRUIT}`,
    'types.tsv:2: no row of fish has the type lake',
  ],
  [
    'a type of a lexicon that is none',
    `${FISH}\n${FRUIT}\nherb\tmint\tsmells`,
    'types.tsv:5: there is no lexicon herb',
  ],
  ['a type twice', `${FISH}\n${FRUIT}\n${FRUIT}`, 'types.tsv:5: type tree of fruit occurs twice'],
  [
    'types out of order',
    `${FRUIT}\n${FISH}`,
    'types.tsv:3: type river of fish is out of order: rows are sorted',
  ],
  ['a type without a meaning', `${FISH}\nfruit\ttree\t`, 'types.tsv:4: has an empty cell'],
  ['an entry without a cell', `${FISH}\nfruit\ttree`, 'types.tsv:4: has 2 cells instead of 3'],
  [
    'a meaning with outer white space',
    `${FISH}\nfruit\ttree\tgrows `,
    'types.tsv:4: cell "grows " has outer white space',
  ],
];

const typesFound = (text: string): string[] =>
  checkTypes(text, LEXICONS).map(({ file, line, message }) => `${file}:${line}: ${message}`);
const TYPE_HEADER = TYPE_COLUMNS.join('\t');

for (const [name, entries, message] of typeProblems) {
  test(`the compiler refuses ${name}`, (t) => {
    t.deepEqual(typesFound(`${TYPE_HEADER}\n${entries}\n`), [message]);
  });
}

test('the compiler refuses a list of types with other columns', (t) => {
  t.deepEqual(typesFound(`lexicon\ttype\tnote\n${FISH}\n${FRUIT}\n`), [
    'types.tsv:1: the columns must be lexicon, type, meaning',
  ]);
});

test('the compiler accepts a good list of types', (t) => {
  t.deepEqual(typesFound(`${TYPE_HEADER}\n${FISH}\n${FRUIT}\n`), []);
});

test('the list of types is no lexicon', (t) => {
  t.false(generate(ROOT).has('lib/data/lexicons/types.ts'));
});
