import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../corpus/compile/root.js';
import { CorpusError, runCorpus } from '../../lib/corpus/corpus.js';
import { article, checksums, fileWriter, jsonLines, temporaryFolder } from './small-corpus.js';

const MAIN = join(ROOT, 'dist/esm/cli.js');
const folder = temporaryFolder();
const file = fileWriter(folder);
const RECORDS = 120;
const ALONE = ['--part-records', '10', '--workers', '1', '--quiet'];
const OPTIONS = ['--part-records', '10', '--workers', '2', '--quiet'];

const inputs = [
  file('mot.jsonl', jsonLines(70)),
  file('hai.txt', article(200)),
  file('ba.jsonl', jsonLines(49)),
];

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly err: string;
}

function start(args: readonly string[], input: string | null = null): ChildProcess {
  const child = spawn(process.execPath, [MAIN, 'corpus', ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  if (input !== null) child.stdin!.write(input);
  return child;
}

function ended(child: ChildProcess): Promise<Ended> {
  let err = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on('exit', (status, signal) => resolve({ status, signal, err })));
}

const partsIn = (out: string): number =>
  existsSync(join(out, 'changes'))
    ? readdirSync(join(out, 'changes')).filter((name) => name.endsWith('.parquet')).length
    : 0;

/** Waits until a run has written so many parts, and then a little; or until it ends. */
async function until(child: ChildProcess, out: string, parts: number, milliseconds: number): Promise<void> {
  while (partsIn(out) < parts && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A fixed list of places to be killed at: parts written before, and milliseconds more. */
const KILLS: readonly (readonly [parts: number, milliseconds: number])[] = [
  [1, 3],
  [4, 40],
  [9, 11],
];

test.serial('a run that is killed again and again ends with the same bytes', async (t) => {
  const whole = join(folder, 'lien');
  t.is((await ended(start([...inputs, '--out', whole, ...OPTIONS]))).status, 1);
  const out = join(folder, 'dut');
  let resume: string[] = [];
  for (const [parts, milliseconds] of KILLS) {
    const child = start([...inputs, '--out', out, ...OPTIONS, ...resume]);
    const end = ended(child);
    await until(child, out, parts, milliseconds);
    child.kill('SIGKILL');
    t.is((await end).signal, 'SIGKILL');
    t.false(existsSync(join(out, 'manifest.json')));
    resume = ['--resume'];
  }
  // A torn line and a file that was not finished, as a loss of power leaves them.
  appendFileSync(join(out, '.state/parts.jsonl'), '{"part": 11, "pos');
  appendFileSync(join(out, 'people/part-00011.parquet.unfinished'), 'PAR1');
  t.is((await ended(start([...inputs, '--out', out, ...OPTIONS, '--resume']))).status, 1);
  t.deepEqual(checksums(out), checksums(whole));
  t.is(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).records.all, RECORDS);
});

test.serial('standard input that is interrupted is gone on with when it comes again', async (t) => {
  const text = jsonLines(60);
  const whole = join(folder, 'vao');
  const first = start(['-', '--out', whole, ...ALONE], text);
  first.stdin!.end();
  t.is((await ended(first)).status, 1);

  const out = join(folder, 'vao-dut');
  const child = start(['-', '--out', out, ...ALONE], text.slice(0, text.length * 0.7));
  const end = ended(child);
  await until(child, out, 2, 0);
  child.kill('SIGINT');
  const { status, err } = await end;
  t.is(status, 130);
  t.regex(err, /stopped; \d+ records are in .*--resume/);

  const other = start(['-', '--out', out, ...ALONE, '--resume'], text.replace('tỉnh', 'tinh'));
  other.stdin!.end();
  const refused = await ended(other);
  t.is(refused.status, 2);
  t.regex(refused.err, /<stdin> is not what the interrupted run read/);

  const again = start(['-', '--out', out, ...ALONE, '--resume'], text);
  again.stdin!.end();
  t.is((await ended(again)).status, 1);
  t.deepEqual(checksums(out), checksums(whole));
});

test.serial('a run goes on only with the same options and inputs', async (t) => {
  const out = join(folder, 'khac');
  const stop = new AbortController();
  const options = { partRecords: 10, workers: 1 };
  const stopped = await runCorpus(inputs, out, {
    ...options,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  t.false(stopped.finished);
  t.is(stopped.manifest, null);
  const cases = [
    [inputs, { ...options }, /unfinished run; go on with --resume/],
    [inputs, { ...options, offsets: 'utf8', resume: true }, /options differ \(offsets\)/],
    [inputs.slice(1), { ...options, resume: true }, /input .*hai\.txt.* is not what it was/],
    [[...inputs, file('bon.txt', 'x')], { ...options, resume: true }, /bon\.txt.* is new/],
    [inputs.slice(0, 2), { ...options, resume: true }, /ba\.jsonl.* is no longer there/],
  ] as const;
  for (const [paths, changed, message] of cases) {
    await t.throwsAsync(runCorpus(paths, out, changed), { instanceOf: CorpusError, message });
  }
});
