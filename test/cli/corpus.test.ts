import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';
import { ProgressReport } from '../../lib/cli/corpus-progress.js';
import { article, fileWriter, temporaryFolder } from '../corpus/small-corpus.js';

const MAIN = join(ROOT, 'dist/esm/cli.js');
const folder = temporaryFolder();
const file = fileWriter(folder);

function thoisu(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'corpus', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('a run writes tables, tells what it did, and counts bad records in its status', (t) => {
  const lines = [
    JSON.stringify({ ma: 'b1', noidung: article(1), muc: 'xã hội' }),
    '{',
    JSON.stringify({ ma: 'b2' }),
  ];
  const out = join(folder, 'ra');
  const args = ['-', '--out', out, '--text-field', 'noidung', '--id-field', 'ma', '--keep-fields', 'muc'];
  const { status, err } = thoisu(
    [...args, '--format', 'jsonl', '--no-text', '--workers', '1'],
    lines.join('\n'),
  );
  t.is(status, 1);
  t.regex(err, /1 documents, 4 sentences/);
  t.regex(err, /2 bad records, listed in .*rejects\.jsonl/);
  const row = JSON.parse(readFileSync(join(out, 'documents/part-00000.jsonl'), 'utf8'));
  t.like(row, { id: 'b1', file: '<stdin>', line: 1, text: null, fields: '{"muc":"xã hội"}' });
});

test('quiet runs print nothing', (t) => {
  const { status, out, err } = thoisu([
    file('a.txt', article(2)),
    '--out',
    join(folder, 'im'),
    '-q',
    '--workers',
    '1',
  ]);
  t.deepEqual([status, out, err], [0, '', '']);
});

test('help goes to standard output', (t) => {
  const { status, out } = thoisu(['--help']);
  t.is(status, 0);
  t.regex(out, /thoisu corpus INPUT… --out DIR/);
});

const here = file('b.txt', 'x');
const unused = join(folder, 'khong');

const usage: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
  ['no input', ['--out', unused], /takes files, folders/],
  ['no folder', [here], /--out DIR/],
  ['an unknown option', [here, '--out', unused, '--fast'], /--fast/],
  ['no number', [here, '--out', unused, '--workers', 'two'], /--workers takes a number; found two/],
  [
    'a number out of range',
    [here, '--out', unused, '--part-records', '0'],
    /--part-records is 0; allowed: a whole number/,
  ],
  [
    'an unknown value',
    [here, '--out', unused, '--offsets', 'chars'],
    /--offsets is "chars"; allowed: "utf16"/,
  ],
  ['a day that does not exist', [here, '--out', unused, '--published-at', '2023-02-30'], /--published-at is/],
  ['an input that is not there', [join(folder, 'khong.txt'), '--out', unused], /no such file or folder/],
  ['nothing to resume', [here, '--out', folder, '--resume'], /holds no run to go on with/],
  ['a folder in use', [here, '--out', folder], /is not empty/],
];

for (const [name, args, message] of usage) {
  test(`${name} is wrong usage`, (t) => {
    const { status, err } = thoisu(args);
    t.is(status, 2);
    t.regex(err, message);
    t.false(existsSync(unused));
  });
}

const steps = [
  { records: 0, bytesRead: 0, bytesTotal: 1000 },
  { records: 50, bytesRead: 250, bytesTotal: 1000 },
  { records: 100, bytesRead: 500, bytesTotal: 1000 },
];

function shown(isTTY: boolean, pause: number, bytesTotal = 1000): string[] {
  const written: string[] = [];
  let time = 0;
  const report = new ProgressReport({ write: (text) => written.push(text), isTTY, columns: 100 }, () => time);
  for (const step of steps) {
    report.update({ ...step, bytesTotal });
    time += pause;
  }
  report.end();
  return written;
}

test('a terminal shows a bar with share, rate and time left, and clears it at the end', (t) => {
  const written = shown(true, 5000);
  t.is(written.length, 4);
  t.is(written[2], '\r\u001b[K████████████░░░░░░░░░░░░ 50%  100 documents  10/s  10 s left');
  t.is(written[3], '\r\u001b[K');
});

test('elsewhere a line is printed now and then', (t) => {
  t.deepEqual(shown(false, 6000), ['0%  0 documents\n', '50%  100 documents  8.3/s  12 s left\n']);
});

test('without a known length there is no share and no time left', (t) => {
  t.deepEqual(shown(false, 20_000, 0).slice(-1), ['100 documents  2.5/s\n']);
});
