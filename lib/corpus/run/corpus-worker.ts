/** A worker thread of a corpus run. */
import { workerData } from 'node:worker_threads';
import Tinypool from 'tinypool';
import { analyze } from '../../analyze.js';
import { createHtmlReader } from '../record/html-article.js';
import { analyzeBatch } from './analyze-batch.js';
import type { AnalyzeResult, WorkerSetup, WorkerTask, WriteResult } from './tasks.js';
import { writePartTable } from './write-part-table.js';

// The pool hands over its own data first.
const { settings, html } = (workerData as readonly [unknown, WorkerSetup])[1];
const context = { settings: settings.record, readHtml: html ? await createHtmlReader() : null };

// The lexicons are compiled at the first call, which would count as time of the first document.
analyze('.');

/** The result, whose tables go to the other thread without a copy. */
function moved(result: AnalyzeResult): AnalyzeResult {
  const buffers = Object.values(result.tables).map(({ buffer }) => buffer);
  const parcel = { [Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: result };
  return Tinypool.move(parcel as never) as unknown as AnalyzeResult;
}

/** Runs a task of either kind. */
export default function work(task: WorkerTask): AnalyzeResult | WriteResult {
  return task.kind === 'write' ? writePartTable(task) : moved(analyzeBatch(task, settings, context));
}
