/** A corpus run: inputs in, tables out, in bounded memory, and ready to go on after any interruption. */
import { availableParallelism } from 'node:os';
import { VERSIONS } from '../../data/versions.js';
import { argumentError, checkText } from '../../options.js';
import { loadCsvParse } from '../input/csv-rows.js';
import { findInputs } from '../input/find-inputs.js';
import type { InputFile } from '../input/input-file.js';
import { createHtmlReader } from '../record/html-article.js';
import { withFolderLock } from './folder-lock.js';
import { Journal } from './journal.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';
import { folderState, makeFolders, removeLeftovers } from './output-folder.js';
import { BEGINNING, Run, type RunStart } from './run.js';
import { type RunOptions, type RunSettings, runSettings } from './run-options.js';
import { WorkerPool } from './worker-pool.js';

/** How a run ended. */
export interface RunResult {
  /** Whether it came to the end of the input; otherwise it was stopped and can be resumed. */
  readonly finished: boolean;
  /** Records in the tables or among the rejects. */
  readonly records: number;
  /** Those without an analysis: bad records, and documents that failed. */
  readonly rejected: number;
  /** Null for a run that was stopped. */
  readonly manifest: Manifest | null;
}

const DEFAULT_TIMEOUT = 60;

/** What must be the same when a run goes on: the version, the options, the inputs. */
function planLines(settings: RunSettings, files: readonly InputFile[]): string[] {
  return [
    JSON.stringify(VERSIONS),
    JSON.stringify(settings),
    ...files.map(({ name, bytes, modified }) => JSON.stringify({ file: name, bytes, modified })),
  ];
}

/** Where the journal says to go on. */
async function lastEntry(journal: Journal): Promise<RunStart> {
  let start = BEGINNING;
  for await (const { part, position, signatureBytes, rejects } of journal.entries()) {
    start = { parts: part + 1, position, signatureBytes, rejected: start.rejected + rejects.length };
  }
  return start;
}

async function prepare(
  out: string,
  journal: Journal,
  settings: RunSettings,
  files: readonly InputFile[],
): Promise<RunStart> {
  const plan = planLines(settings, files);
  if (journal.exists) await journal.checkPlan(plan);
  else await journal.begin(plan);
  await makeFolders(out);
  const start = await lastEntry(journal);
  await removeLeftovers(out, start.parts, settings.format);
  return start;
}

function checkInputs(inputs: unknown): asserts inputs is readonly string[] {
  if (!Array.isArray(inputs) || inputs.length === 0 || inputs.some((input) => typeof input !== 'string')) {
    throw argumentError('runCorpus', 'inputs', inputs, 'a list of paths, at least one');
  }
}

function toResult(run: Run, manifest: Manifest | null): RunResult {
  return { finished: manifest !== null, records: run.written, rejected: run.rejected, manifest };
}

function resultOf(manifest: Manifest): RunResult {
  const { all, rejected, failed } = manifest.records;
  return { finished: true, records: all, rejected: rejected + failed, manifest };
}

function createPool(settings: RunSettings, options: RunOptions, html: boolean, workers: number): WorkerPool {
  const { timeout = DEFAULT_TIMEOUT, workerMemory } = options;
  const memory = workerMemory === undefined ? {} : { memory: workerMemory };
  return new WorkerPool({ settings, html }, { workers, timeout, ...memory });
}

/** Loads what the inputs need, so that a missing package is told before anything is written. */
async function loadReaders(files: readonly InputFile[], html: boolean): Promise<void> {
  if (html) await createHtmlReader();
  if (files.some(({ format }) => format === 'csv' || format === 'tsv')) await loadCsvParse();
}

/**
 * Analyses files, folders, patterns or standard input (`-`) into the tables of `SCHEMA`, in the folder `out`. The same
 * input and options give the same bytes, whatever the workers. A run that was stopped or killed goes on with
 * `resume: true`. Memory does not grow with the length of the input but for some 350 bytes a text (to find duplicates) and
 * 200 bytes an input file.
 *
 * @throws TypeError when an argument has the wrong type or a value that is not allowed
 * @throws CorpusError when an input is missing, another run uses the folder, or a run cannot go on
 */
export async function runCorpus(
  inputs: readonly string[],
  out: string,
  options: RunOptions = {},
): Promise<RunResult> {
  checkInputs(inputs);
  checkText('runCorpus', out, 'out');
  const settings = runSettings('runCorpus', options);
  const state = await folderState(out, new Journal(out), options.resume ?? false);
  if (state === 'finished') return resultOf(readManifest(out));
  return withFolderLock(out, () => runLocked(inputs, out, options, settings));
}

async function runLocked(
  inputs: readonly string[],
  out: string,
  options: RunOptions,
  settings: RunSettings,
): Promise<RunResult> {
  const journal = new Journal(out);
  // Another run may have ended while this one waited for the folder.
  const state = await folderState(out, journal, options.resume ?? false);
  if (state === 'finished') return resultOf(readManifest(out));
  const format = options.inputFormat === undefined ? {} : { format: options.inputFormat };
  const { files, ignored } = await findInputs(inputs, { ...format, except: out });
  const html = settings.record.html || files.some((file) => file.format === 'html');
  await loadReaders(files, html);
  const start = await prepare(out, journal, settings, files);
  const workers = options.workers ?? availableParallelism();
  const pool = createPool(settings, options, html, workers);
  try {
    const { onProgress, signal } = options;
    const watched = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    const run = new Run({ out, settings, files, journal, pool, workers, ...watched }, start);
    await run.recall();
    await run.work();
    if (run.stopped) return toResult(run, null);
    const finished = await run.end();
    const manifest = await writeManifest(out, journal, { settings, items: run.written, ignored, finished });
    await journal.remove();
    return toResult(run, manifest);
  } finally {
    await pool.close();
  }
}
