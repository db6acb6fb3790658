/**
 * What a corpus run costs beside the analysis itself, and how its memory goes: `node dist/benchmarks/corpus.js
 * FILE.jsonl[.gz] [COPIES] [TEXT-FIELD]`. Processor time is measured, not time on the clock, so that other work on the
 * machine does not count. Copies differ from each other, so that they are no exact duplicates.
 */

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { analyze } from '../index.js';
import { type CorpusRecord, readRecords, runCorpus } from '../lib/corpus/corpus.js';

const [path = '', copies = '1', textField = 'text'] = process.argv.slice(2);
const OPTIONS = { textField: [textField], segmented: textField === 'lines' } as const;
/** Documents whose analysis alone is measured. */
const SAMPLE = 400;

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function measured(
  run: () => Promise<number>,
): Promise<{ readonly seconds: number; readonly each: number }> {
  const before = seconds();
  const count = await run();
  const spent = seconds() - before;
  return { seconds: spent, each: (1000 * spent) / count };
}

/** A copy that differs from the original in a sentence and in its last tenth. */
function variant(text: string, copy: number): string {
  if (copy === 0) return text;
  return `Bản tin số ${copy}. ${text.slice(0, text.length - Math.floor((text.length * (copy % 10)) / 50))}`;
}

async function records(): Promise<CorpusRecord[]> {
  const found: CorpusRecord[] = [];
  for await (const item of readRecords(path, OPTIONS)) if (item.kind === 'record') found.push(item);
  return found;
}

async function analyzeAlone(all: readonly CorpusRecord[]): Promise<number> {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const sample = all.filter((_, index) => index % step === 0);
  for (const { text } of sample) analyze(text);
  return sample.length;
}

async function writeCopies(folder: string, all: readonly CorpusRecord[]): Promise<string> {
  const file = join(folder, 'copies.jsonl');
  const stream = createWriteStream(file);
  for (let copy = 0; copy < Number(copies); copy++) {
    for (const { id, text } of all) {
      const line = JSON.stringify({ id: `${id}-${copy}`, text: variant(text, copy) });
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    }
  }
  stream.end();
  await finished(stream);
  return file;
}

const folder = mkdtempSync(join(tmpdir(), 'thoisu-bench-'));
try {
  const all = await records();
  analyze('.');
  const alone = await measured(() => analyzeAlone(all));
  const file = Number(copies) === 1 ? path : await writeCopies(folder, all);
  const memory: number[] = [];
  let next = 0;
  const onProgress = ({ records: done }: { readonly records: number }): void => {
    if (done < next) return;
    next = done + 1000;
    memory.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
  };
  const options = Number(copies) === 1 ? OPTIONS : {};
  const started = performance.now();
  const run = await measured(async () => {
    const { records: count, manifest } = await runCorpus([file], join(folder, 'out'), {
      ...options,
      onProgress,
    });
    console.log(JSON.stringify({ records: manifest?.records, rows: manifest?.rows }));
    return count;
  });
  const clock = (performance.now() - started) / 1000;
  console.log(`analysis alone: ${alone.each.toFixed(2)} ms of processor time a document`);
  console.log(
    `corpus run:     ${run.each.toFixed(2)} ms of processor time a document, ${clock.toFixed(0)} s on the clock`,
  );
  console.log(`share of the analysis in the run: ${((100 * alone.each) / run.each).toFixed(1)}%`);
  console.log(`memory in MB, every thousand records: ${memory.join(' ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
