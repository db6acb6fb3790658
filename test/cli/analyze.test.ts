import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';

const MAIN = join(ROOT, 'dist/lib/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'thoisu-'));

function thoisu(
  args: readonly string[],
  input: string | Buffer = '',
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SENTENCES = 'Tỉnh ủy họp. Giải ngân còn chậm.';

test('standard input is one text', (t) => {
  const { status, out } = thoisu(['analyze', '--format', 'jsonl'], SENTENCES);
  t.is(status, 0);
  t.is(JSON.parse(out).sentences.length, 2);
});

test('a line of JSON Lines is a document, with its own fields', (t) => {
  const lines = [1, 2].map((n) => JSON.stringify({ ma: `bai-${n}`, noidung: SENTENCES })).join('\n');
  const { status, out } = thoisu(['analyze', '--format', 'jsonl', '--field', 'noidung', '--id', 'ma'], lines);
  t.is(status, 0);
  t.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    ['bai-1', 'bai-2'],
  );
});

test('bad lines are reported with file and line, the others are analysed', (t) => {
  const good = JSON.stringify({ id: 'x', text: SENTENCES });
  const path = file(
    'mixed.jsonl',
    Buffer.concat([
      Buffer.from(`${good}\n{oops\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`{"id":1}\n[]\n${good}\n`),
    ]),
  );
  const { status, out, err } = thoisu(['analyze', '--format', 'jsonl', path]);
  t.is(status, 1);
  t.is(out.trim().split('\n').length, 2);
  t.deepEqual(
    err
      .trim()
      .split('\n')
      .map((line) =>
        /mixed\.jsonl:(\d+): (bad JSON|not valid UTF-8|the field|the JSON value)/u.exec(line)?.slice(1),
      ),
    [
      ['2', 'bad JSON'],
      ['3', 'not valid UTF-8'],
      ['4', 'the field'],
      ['5', 'the JSON value'],
    ],
  );
});

test('a text that is not UTF-8 is reported with its line', (t) => {
  const path = file('latin.txt', Buffer.from([0x61, 0x0a, 0x62, 0xe1, 0x0a]));
  const { status, err } = thoisu(['analyze', path]);
  t.is(status, 1);
  t.regex(err, /latin\.txt:2: not valid UTF-8/);
});

test('a missing file is reported, the others are analysed', (t) => {
  const path = file('good.txt', SENTENCES);
  const { status, out, err } = thoisu(['analyze', '--format', 'jsonl', join(folder, 'none.txt'), path]);
  t.is(status, 1);
  t.regex(err, /none\.txt/);
  t.is(JSON.parse(out).id, path);
});

test('json is one list', (t) => {
  const { out } = thoisu(['analyze', '--format', 'json', file('a.txt', SENTENCES), file('b.txt', SENTENCES)]);
  t.is(JSON.parse(out).length, 2);
  t.deepEqual(JSON.parse(thoisu(['analyze', '--format', 'json', join(folder, 'none')]).out), []);
});

test('--only keeps the parts asked for', (t) => {
  const { out } = thoisu(['analyze', '--format', 'jsonl', '--only', 'sentences,metrics'], SENTENCES);
  t.deepEqual(Object.keys(JSON.parse(out)), ['id', 'sentences', 'metrics']);
});

test('the pretty report has colour only when asked or on a terminal', (t) => {
  const plain = thoisu(['analyze'], SENTENCES).out;
  const coloured = thoisu(['analyze', '--color'], SENTENCES).out;
  t.false(plain.includes('\u001b['));
  t.true(coloured.includes('\u001b['));
  t.is(coloured.replaceAll(/\u001b\[[\d;]*m/g, ''), plain);
});

test('the pretty report speaks Vietnamese on request', (t) => {
  t.regex(thoisu(['analyze', '--lang', 'vi'], SENTENCES).out, /2 câu/);
});

const usage: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
  ['no command', [], /no command given\nTry: thoisu --help/],
  ['no folder for the tables', ['corpus', 'bai.txt'], /thoisu corpus --help/],
  ['an unknown command', ['parse'], /unknown command parse/],
  ['an unknown option', ['analyze', '--foo'], /--foo/],
  ['an unknown format', ['analyze', '--format', 'xml'], /--format takes pretty, json, jsonl; found xml/],
  ['an unknown part', ['analyze', '--only', 'verbs'], /--only takes/],
  ['a day that does not exist', ['analyze', '--published-at', '2023-02-30'], /--published-at takes a day/],
];

for (const [name, args, message] of usage) {
  test(`${name} is wrong usage`, (t) => {
    const { status, err } = thoisu(args);
    t.is(status, 2);
    t.regex(err, message);
  });
}

test('help and version go to standard output', (t) => {
  t.regex(thoisu(['--help']).out, /Usage: thoisu/);
  t.regex(thoisu(['analyze', '--help']).out, /Usage: thoisu/);
  t.regex(thoisu(['--version']).out, /^\d+\.\d+\.\d+/);
});

test('a reader that stops early is no error', (t) => {
  const lines = `${JSON.stringify({ id: 1, text: SENTENCES })}\n`.repeat(3000);
  const path = file('many.jsonl', lines);
  const command = `"${process.execPath}" "${MAIN}" analyze --format jsonl "${path}" | head -1 >/dev/null`;
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
  t.is(status, 0);
  t.is(stderr, '');
});
