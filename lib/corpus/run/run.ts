/** The course of a run: batches go out to the workers, come back in order, and fill one part after the other. */
import { DuplicateIndex } from '../duplicates/duplicate-index.js';
import type { InputFile } from '../input/input-file.js';
import { batches, type ItemBatch, type PartEnd } from './batches.js';
import { type FinishedFile, ItemSource, type Position, START } from './item-source.js';
import type { Journal } from './journal.js';
import { Part } from './part.js';
import type { RunProgress, RunSettings } from './run-options.js';
import { appendSignatures, readSignatures } from './signature-file.js';
import type { AnalyzeResult } from './tasks.js';
import type { WorkerPool } from './worker-pool.js';

/** Batches under way for each worker: one that it works on, and what waits to be taken or to be collected. */
const BATCHES_A_WORKER = 3;

/** Where a run begins. */
export interface RunStart {
  readonly parts: number;
  readonly position: Position;
  readonly signatureBytes: number;
  readonly rejected: number;
}

/** The start of a new run. */
export const BEGINNING: RunStart = { parts: 0, position: START, signatureBytes: 0, rejected: 0 };

/** What a run works with. */
export interface RunScene {
  readonly out: string;
  readonly settings: RunSettings;
  readonly files: readonly InputFile[];
  readonly journal: Journal;
  readonly pool: WorkerPool;
  readonly workers: number;
  readonly onProgress?: (progress: RunProgress) => void;
  readonly signal?: AbortSignal;
}

/** A batch whose analysis is under way. */
interface Pending {
  readonly batch: ItemBatch;
  readonly result: Promise<AnalyzeResult>;
}

function whenAborted(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(null);
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/** One run, or the rest of one. */
export class Run {
  private readonly index: DuplicateIndex;
  private readonly source: ItemSource;
  private readonly halted: Promise<null>;
  private readonly bytesTotal: number;
  private part: Part;
  private signatureBytes: number;
  /** Parts are written one after the other, beside the analysis of the next. */
  private writing: Promise<void> = Promise.resolve();
  /** Items that came back from the workers. */
  private done: number;
  /** Items in the parts that are complete, and those of them without an analysis. */
  written: number;
  rejected: number;

  constructor(
    private readonly scene: RunScene,
    start: RunStart,
  ) {
    const { settings, files, signal } = scene;
    this.index = new DuplicateIndex(settings.similarity);
    this.source = new ItemSource(files, settings.record, start.position);
    this.halted = whenAborted(signal);
    const endless = files.some(({ path }) => path === '-');
    this.bytesTotal = endless ? 0 : files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.part = new Part(start.parts, settings);
    this.signatureBytes = start.signatureBytes;
    this.done = start.position.items;
    this.written = start.position.items;
    this.rejected = start.rejected;
  }

  get stopped(): boolean {
    return this.scene.signal?.aborted === true;
  }

  /** Teaches the index what earlier parts held. */
  async recall(): Promise<void> {
    for await (const signature of readSignatures(this.scene.journal.signaturesPath, this.signatureBytes)) {
      this.index.add(signature.document, signature);
    }
  }

  private async writePart(part: Part, { position, finished }: PartEnd): Promise<void> {
    const { journal, pool, out } = this.scene;
    const tables = await part.write(pool, out);
    this.signatureBytes += await appendSignatures(journal.signaturesPath, part.signatures);
    const { number, counts, rejects } = part;
    const { signatureBytes } = this;
    await journal.add({ part: number, position, counts, tables, rejects, finished, signatureBytes });
    this.written = position.items;
    this.rejected += rejects.length;
  }

  private async endPart(end: PartEnd): Promise<void> {
    const part = this.part;
    this.part = new Part(part.number + 1, this.scene.settings);
    await this.writing;
    this.writing = this.writePart(part, end);
    // The error is met when the next part waits, or at the end.
    this.writing.catch(() => {});
  }

  private async take({ batch, result }: Pending): Promise<void> {
    const found = await Promise.race([result, this.halted]);
    if (found === null) return;
    this.part.add(found, this.index);
    this.done += batch.items.length;
    const { done: records, bytesTotal } = this;
    this.scene.onProgress?.({ records, bytesRead: this.source.bytesRead, bytesTotal });
    if (batch.partEnd !== null) await this.endPart(batch.partEnd);
  }

  private send(batch: ItemBatch): Pending {
    const result = this.scene.pool.analyze(batch.items);
    // The error is met when the batch is taken.
    result.catch(() => {});
    return { batch, result };
  }

  /** Analyses what is left of the input, or stops when it is told to; the parts begun to be written are finished. */
  async work(): Promise<void> {
    const pending: Pending[] = [];
    const read = batches(this.source, this.scene.settings.partRecords);
    while (!this.stopped) {
      const next = await Promise.race([read.next(), this.halted]);
      if (next === null || next.done === true) break;
      pending.push(this.send(next.value));
      if (pending.length >= this.scene.workers * BATCHES_A_WORKER) await this.take(pending.shift()!);
    }
    while (pending.length > 0 && !this.stopped) await this.take(pending.shift()!);
    await this.writing;
  }

  /** Ends a run that was not stopped: the files finished behind the last part; a run without items gets an empty part. */
  async end(): Promise<readonly FinishedFile[]> {
    if (this.part.number > 0) return this.source.takeFinished();
    this.part.add(await this.scene.pool.analyze([]), this.index);
    await this.writePart(this.part, { position: this.source.position, finished: this.source.takeFinished() });
    return [];
  }
}
