/**
 * The examples in the documents are real: a `js` block that is followed by a `text` block prints it, and a line
 * `$ thoisu …` in a `sh` block prints what follows it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';

interface Fence {
  readonly language: string;
  readonly body: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gmu;

function fences(file: string): Fence[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(FENCE)].map(([, language = '', body = '']) => ({ language, body }));
}

function run(args: readonly string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const documents = [
  'README.md',
  'README.vi.md',
  ...readdirSync(join(ROOT, 'docs'))
    // The study has a test of its own: its steps build on each other.
    .filter((file) => file.endsWith('.md') && file !== 'research.md')
    .map((file) => `docs/${file}`),
];

for (const file of documents) {
  const blocks = fences(file);
  blocks.forEach(({ language, body }, index) => {
    const output = blocks[index + 1];
    if (language === 'js' && output?.language === 'text') {
      test(`${file}: example ${index + 1} prints what it says`, (t) => {
        t.is(run(['--input-type=module', '--eval', body]), output.body.trim());
      });
    }
    if (language === 'sh' && body.startsWith('$ echo ')) {
      test(`${file}: command ${index + 1} prints what it says`, (t) => {
        const [command = '', ...lines] = body.trim().split('\n');
        const parts = /^\$ echo '([^']*)' \| npx thoisu (.*)$/u.exec(command);
        t.truthy(parts, "a command is written as: $ echo '…' | npx thoisu …");
        const args = parts![2]!.split(/\s+/u);
        t.is(run([join(ROOT, 'dist/lib/cli/main.js'), ...args], parts![1]), lines.join('\n').trim());
      });
    }
  });
}

test('the readme has examples', (t) => {
  t.true(
    fences('README.md').some(
      ({ language }, index, all) => language === 'js' && all[index + 1]?.language === 'text',
    ),
  );
});
