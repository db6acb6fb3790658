import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';

/** The rooms of the house from the ground up: a file may import from its own room and from those before it. */
const ROOMS: readonly string[] = [
  'lib/data',
  'lib/types.ts',
  'lib/options.ts',
  'lib/packing.ts',
  'lib/hash.ts',
  'lib/text',
  'lib/token',
  'lib/lexicon',
  'lib/prepared.ts',
  'lib/restore-offsets.ts',
  'lib/sentence',
  'lib/structure',
  'lib/word',
  'lib/entity',
  'lib/metric',
  'lib/label',
  'lib/section',
  'lib/people',
  'lib/speaker',
  'lib/summary',
  'lib/analyze.ts',
  'lib/analyzer.ts',
  'index.ts',
  'lib/interop',
  'lib/corpus',
  'lib/cli',
];

/** Rooms that nothing else may import. */
const LEAVES: readonly string[] = ['lib/interop', 'lib/corpus', 'lib/cli'];

/** Leaves that another leaf is made of. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'lib/cli': ['lib/corpus'],
  'lib/corpus': ['lib/interop'],
};

/** The packages that a room outside the leaves may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { 'lib/text/language/language.ts': ['franc'] };

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const files = ['index.ts', ...sources('lib')];

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gmu)].map(
    (match) => match[1]!,
  );
}

/** The files of the repository that a file imports. */
const resolved = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'));

const roomOf = (path: string): string | undefined =>
  ROOMS.find((room) => path === room || path.startsWith(`${room}/`));

test('every source file stands in a room of the house', (t) => {
  t.deepEqual(
    files.filter((file) => roomOf(file) === undefined),
    [],
  );
});

test('imports point upward only', (t) => {
  const wrong: string[] = [];
  for (const file of files) {
    for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
      const from = ROOMS.indexOf(roomOf(file) ?? '');
      const to = ROOMS.indexOf(roomOf(target) ?? '');
      const intoLeaf =
        roomOf(file) !== roomOf(target) &&
        LEAVES.includes(roomOf(target) ?? '') &&
        !(MADE_OF[roomOf(file) ?? ''] ?? []).includes(roomOf(target) ?? '');
      if (to < 0 || to > from || intoLeaf) wrong.push(`${file} imports ${target}`);
    }
  }
  t.deepEqual(wrong, []);
});

test('the core imports neither Node nor a package', (t) => {
  const wrong = files
    .filter((file) => !LEAVES.includes(roomOf(file) ?? ''))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.') && !(PACKAGES[file] ?? []).includes(name))
        .map((name) => `${file} imports ${name}`),
    );
  t.deepEqual(wrong, []);
});

test('no two files import each other in a circle', (t) => {
  const graph = new Map(files.map((file) => [file, resolved(file)]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  t.deepEqual(circles, []);
});

function reachedFrom(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of resolved(file)) reachedFrom(next, seen);
  return seen;
}

test('an analyser takes rows for those lexicons that its stages read', (t) => {
  const read = [...reachedFrom('lib/analyze.ts')].filter((file) => file.startsWith('lib/data/lexicons/'));
  t.true(read.length > 0);
  t.deepEqual(resolved('lib/data/analyzer-lexicons.ts').sort(), read.sort());
});
