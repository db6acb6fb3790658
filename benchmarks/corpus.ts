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
import type { CorpusRecord } from '../lib/corpus/corpus.js';
import type { AnalyzeResult } from '../lib/corpus/run/tasks.js';

const bundled = (name: string): string => new URL(`../esm/${name}.js`, import.meta.url).href;
const { readRecords, runCorpus, TABLE_NAMES } = (await import(
  bundled('corpus')
)) as typeof import('../lib/corpus/corpus.js');
const { analyze, analyzeBatch, runSettings, writePartTable } = (await import(
  bundled('corpus-work')
)) as typeof import('./speed/corpus-work.js');

const [path = '', copies = '1', textField = 'text'] = process.argv.slice(2);
const OPTIONS = { textField: [textField], segmented: textField === 'lines' } as const;
/** Documents whose analysis alone is measured, and how many at a time. */
const SAMPLE = 640;
const BATCH = 32;

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
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

/** Adds up the processor time of what is called. */
class Clock {
  seconds = 0;

  run<Result>(work: () => Result): Result {
    const before = seconds();
    const result = work();
    this.seconds += seconds() - before;
    return result;
  }
}

/** The analysis alone, and all that a worker does, batch by batch in turn, so that both meet the same machine. */
function compareWork(
  all: readonly CorpusRecord[],
  folder: string,
): { readonly alone: number; readonly work: number } {
  const sample = all.slice(0, SAMPLE);
  const settings = runSettings('runCorpus', {});
  const context = { settings: settings.record, readHtml: null };
  const [alone, work] = [new Clock(), new Clock()];
  const results: AnalyzeResult[] = [];
  for (let from = 0; from < sample.length; from += BATCH) {
    const batch = sample.slice(from, from + BATCH);
    const items = batch.map(({ text }, index) => {
      const bytes = Buffer.from(JSON.stringify({ text }));
      return { number: from + index, file: 'x', item: { kind: 'json', line: 1, bytes } } as const;
    });
    const at = new Int32Array(new SharedArrayBuffer(4));
    const task = { kind: 'analyze', items, at, failures: new Map() } as const;
    alone.run(() => batch.map(({ text }) => analyze(text)));
    results.push(work.run(() => analyzeBatch(task, settings, context)));
  }
  for (const table of TABLE_NAMES) {
    const columns = results.map(({ tables }) => tables[table]);
    const path = join(folder, table);
    const rest = {
      format: 'parquet',
      offsets: 'utf16',
      changes: new Map(),
      dropped: new Set<number>(),
    } as const;
    work.run(() => writePartTable({ kind: 'write', table, columns, path, ...rest }));
  }
  return { alone: (1000 * alone.seconds) / sample.length, work: (1000 * work.seconds) / sample.length };
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
  compareWork(all.slice(0, 3 * BATCH), folder);
  const { alone, work } = compareWork(all, folder);
  const file = Number(copies) === 1 ? path : await writeCopies(folder, all);
  const memory: number[] = [];
  let next = 0;
  const onProgress = ({ records: done }: { readonly records: number }): void => {
    if (done < next) return;
    next = done + 1000;
    memory.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
  };
  const options = Number(copies) === 1 ? OPTIONS : {};
  const before = seconds();
  const { records: count, manifest } = await runCorpus([file], join(folder, 'out'), {
    ...options,
    onProgress,
  });
  const whole = (1000 * (seconds() - before)) / count;
  console.log(JSON.stringify({ records: manifest?.records, rows: manifest?.rows }));
  console.log(`milliseconds of processor time a document: analysis alone ${alone.toFixed(2)},`);
  console.log(`all that a worker does ${work.toFixed(2)}, the whole run with its start ${whole.toFixed(2)}`);
  console.log(`share of the analysis in the work: ${((100 * alone) / work).toFixed(1)}%`);
  console.log(`memory in MB, every thousand records: ${memory.join(' ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
