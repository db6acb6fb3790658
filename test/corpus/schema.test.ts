import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';
import { SCHEMA, TABLE_NAMES } from '../../lib/corpus/schema.js';
import { schemaPage } from '../../lib/corpus/schema-page.js';

test('the documentation lists the columns of the schema', (t) => {
  t.is(readFileSync(join(ROOT, 'docs/corpus-schema.md'), 'utf8'), schemaPage());
});

for (const name of TABLE_NAMES) {
  test(`${name}: names are unique, and need no quotation marks in SQL`, (t) => {
    const names = SCHEMA[name].columns.map((column) => column.name);
    t.is(new Set(names).size, names.length);
    t.deepEqual(
      names.filter(
        (column) => !/^[a-z][a-z_]*$/.test(column) || /^(?:from|to|end|order|group|limit)$/.test(column),
      ),
      [],
    );
    t.is(names[0], 'document');
  });
}
