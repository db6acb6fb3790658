import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { CorpusError, runCorpus } from '../../lib/corpus/corpus.js';
import { fileWriter, jsonLines, temporaryFolder } from './small-corpus.js';

const folder = temporaryFolder();
const input = fileWriter(folder)('mot.jsonl', jsonLines(3));
const OPTIONS = { workers: 1 } as const;

/** A folder with a lock in it. */
function locked(name: string, lock: string): string {
  const out = join(folder, name);
  mkdirSync(join(out, '.state'), { recursive: true });
  writeFileSync(join(out, '.state/lock'), lock);
  return out;
}

test('of two runs into one folder at once one is refused', async (t) => {
  const out = join(folder, 'twice');
  const results = await Promise.allSettled([
    runCorpus([input], out, OPTIONS),
    runCorpus([input], out, OPTIONS),
  ]);
  const refused = results.filter((result) => result.status === 'rejected');
  t.is(refused.length, 1);
  t.true(refused[0]!.reason instanceof CorpusError);
  t.regex(String(refused[0]!.reason), /is in use by process \d+/);
  t.false(existsSync(join(out, '.state')));
  t.true(existsSync(join(out, 'manifest.json')));
});

test('the lock of a process that ended counts for nothing', async (t) => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const out = locked('ended', JSON.stringify({ process: pid, host: hostname() }));
  t.true((await runCorpus([input], out, OPTIONS)).finished);
});

test('nor does one that a crash tore', async (t) => {
  t.true((await runCorpus([input], locked('torn', '{"proc'), OPTIONS)).finished);
});

test('the lock of another machine is respected, and named', async (t) => {
  const out = locked('elsewhere', JSON.stringify({ process: 1, host: 'may-khac' }));
  const error = await t.throwsAsync(runCorpus([input], out, OPTIONS), { instanceOf: CorpusError });
  t.regex(error!.message, /process 1 on may-khac; if that has ended, remove .*lock/);
});

test('a run that cannot begin leaves no folder behind', async (t) => {
  const out = join(folder, 'nothing');
  await t.throwsAsync(runCorpus([join(folder, 'khong-co.jsonl')], out, OPTIONS), { instanceOf: CorpusError });
  t.false(existsSync(out));
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  await t.throwsAsync(runCorpus([join(folder, 'khong-co.jsonl')], empty, OPTIONS), {
    instanceOf: CorpusError,
  });
  t.deepEqual(readdirSync(empty), []);
});
