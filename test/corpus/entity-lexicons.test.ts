import { join } from 'node:path';
import test from 'ava';
import { readLexicons } from '../../corpus/compile/generate.js';
import { ROOT } from '../../corpus/compile/root.js';

const lexicons = new Map(
  readLexicons(join(ROOT, 'corpus/lexicons')).map(({ name, columns, rows }) => [
    name,
    rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))),
  ]),
);

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string): readonly Row[] {
  const rows = lexicons.get(name);
  if (rows === undefined) throw new Error(`no lexicon ${name}`);
  return rows;
}

function listOf(row: Row, column: string): string[] {
  return (row[column] ?? '').split(',').filter((item) => item !== '');
}

const ids = new Set([...lexicons.values()].flat().map((row) => row.id));

const references: readonly (readonly [lexicon: string, column: string])[] = [
  ['position-roles', 'body'],
  ['body-fields', 'successor'],
  ['provinces', 'successor'],
  ['provinces', 'merged_from'],
  ['districts', 'province'],
];

for (const [name, column] of references) {
  test(`${name}: every ${column} names an entry`, (t) => {
    const wanted = rowsOf(name).flatMap((row) => listOf(row, column));
    t.true(wanted.length > 0);
    t.deepEqual(
      wanted.filter((id) => !ids.has(id)),
      [],
    );
  });
}

const closedSets: readonly (readonly [lexicon: string, column: string, allowed: string])[] = [
  ['position-roles', 'type', 'office fused complete membership abbreviation honorary'],
  ['position-roles', 'rank', '1 2 3 4 5 6 7'],
  ['position-roles', 'level', 'central province district commune village international'],
  ['position-roles', 'bare', 'yes no name'],
  [
    'position-roles',
    'branch',
    'party state government assembly front union judiciary military police enterprise foreign',
  ],
  ['position-modifiers', 'span', 'inside outside'],
  ['provinces', 'type', 'tinh thanh-pho'],
  ['provinces', 'status', 'unchanged enlarged merged renamed split'],
  ['districts', 'type', 'quan huyen thi-xa thanh-pho'],
  ['communes', 'type', 'xa phuong dac-khu several'],
  ['family-names', 'frequency', '1 2 3 4'],
  ['given-syllables', 'type', 'middle given both'],
];

for (const [name, column, allowed] of closedSets) {
  test(`${name}: ${column} holds known values only`, (t) => {
    const known = new Set(allowed.split(' '));
    const wrong = rowsOf(name).filter((row) => row[column] !== '' && !known.has(row[column] ?? ''));
    t.deepEqual(
      wrong.map((row) => `${row.id}: ${row[column]}`),
      [],
    );
  });
}

test('a role takes types of bodies that exist', (t) => {
  const types = new Set(['place', 'country', 'field', 'term', 'person', 'organization', 'event']);
  for (const [name, rows] of lexicons) {
    if (name === 'org-heads' || name.startsWith('bodies-')) for (const row of rows) types.add(row.type ?? '');
  }
  const wrong = rowsOf('position-roles').flatMap((row) =>
    listOf(row, 'takes').filter((type) => !types.has(type)),
  );
  t.deepEqual(wrong, []);
});

const counts: readonly (readonly [what: string, found: () => number, expected: number])[] = [
  ['provinces since 1 July 2025', () => rowsOf('provinces').filter((row) => row.code_2025 !== '').length, 34],
  [
    'provinces on 30 June 2025',
    () => rowsOf('provinces').filter((row) => row.code !== '' && row.status !== 'renamed').length,
    63,
  ],
  [
    'districts on 30 June 2025',
    () => rowsOf('districts').filter((row) => row.valid_to === '2025-06-30').length,
    696,
  ],
  [
    'communes since 1 July 2025',
    () => rowsOf('communes').reduce((sum, row) => sum + (row.provinces ?? '').split(/[ ,]/).length, 0),
    3321,
  ],
];

for (const [what, found, expected] of counts) {
  test(`there are ${expected} ${what}`, (t) => {
    t.is(found(), expected);
  });
}
