import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../corpus/compile/root.js';
import * as library from '../index.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  version: string;
};

test('the public functions are these', (t) => {
  t.deepEqual(
    Object.keys(library).sort(),
    [
      'METRIC_COLUMNS',
      'analyze',
      'compareVietnamese',
      'createAnalyzer',
      'dates',
      'decode',
      'detectEncoding',
      'entities',
      'explain',
      'foldKey',
      'labels',
      'metrics',
      'normalize',
      'normalizeWithMap',
      'numbers',
      'sections',
      'sentences',
      'stripDiacritics',
      'structure',
      'summarize',
      'syllable',
      'syllableFault',
      'tabulate',
      'toCsv',
      'useNormalizer',
      'words',
    ].sort(),
  );
});

for (const [path, target] of Object.entries(manifest.exports)) {
  test(`the export ${path} is there, types first`, async (t) => {
    if (typeof target === 'string') {
      t.true(existsSync(join(ROOT, target)));
      return;
    }
    t.deepEqual(Object.keys(target), ['types', 'default']);
    t.true(existsSync(join(ROOT, target.types)));
    t.true(Object.keys((await import(join(ROOT, target.default))) as object).length > 0);
  });
}

test('users install these packages and no others', (t) => {
  t.deepEqual(Object.keys(manifest.dependencies), [
    'franc',
    'fzstd',
    'hyparquet',
    'hyparquet-compressors',
    'hyparquet-writer',
    'snappyjs',
    'tinyglobby',
    'tinypool',
  ]);
});

test('a document names the version of the library', (t) => {
  t.is(library.analyze('').versions.thoisu, manifest.version);
});
