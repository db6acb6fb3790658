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

/** Tells that a batch came back. */
const READY = 'ready' as const;

/** A batch whose analysis is under way. */
interface Pending {
  readonly batch: ItemBatch;
  readonly result: Promise<AnalyzeResult>;
  readonly ready: Promise<typeof READY>;
}

/** One run, or the rest of one. */
export class Run {
  private readonly index: DuplicateIndex;
  private readonly source: ItemSource;
  private readonly bytesTotal: number;
  private part: Part;
  private signatureBytes: number;
  /** Parts are written one after the other, beside the analysis of the next. */
  private writing: Promise<void> = Promise.resolve();
  /** Items that came back from the workers. */
  private done: number;
  /** Ends the present wait when the run is stopped. */
  private wake: () => void = () => {};
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
    signal?.addEventListener('abort', () => this.wake(), { once: true });
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
    this.part.add(await result, this.index);
    this.done += batch.items.length;
    const { done: records, bytesTotal } = this;
    this.scene.onProgress?.({ records, bytesRead: this.source.bytesRead, bytesTotal });
    if (batch.partEnd !== null) await this.endPart(batch.partEnd);
  }

  private send(batch: ItemBatch): Pending {
    const result = this.scene.pool.analyze(batch.items);
    // The error is met when the batch is taken.
    const ready = result.then<typeof READY, typeof READY>(
      () => READY,
      () => READY,
    );
    return { batch, result, ready };
  }

  /** Waits for the first of these, or until the run is stopped. */
  private first<Event>(events: readonly Promise<Event>[]): Promise<Event | null> {
    const stop = new Promise<null>((resolve) => {
      this.wake = () => resolve(null);
      if (this.stopped) resolve(null);
    });
    return Promise.race([...events, stop]);
  }

  /** Analyses what is left of the input, or stops when it is told to; the parts begun to be written are finished. */
  async work(): Promise<void> {
    const { settings, workers } = this.scene;
    const pending: Pending[] = [];
    const read = batches(this.source, settings.partRecords);
    let reading: Promise<IteratorResult<ItemBatch>> | null = read.next();
    while (reading !== null || pending.length > 0) {
      const more = reading === null || pending.length >= workers * BATCHES_A_WORKER ? [] : [reading];
      const event = await this.first<IteratorResult<ItemBatch> | typeof READY>([
        ...more,
        ...pending.slice(0, 1).map(({ ready }) => ready),
      ]);
      if (event === null) break;
      if (event === READY) await this.take(pending.shift()!);
      else if (event.done === true) reading = null;
      else {
        pending.push(this.send(event.value));
        reading = read.next();
      }
    }
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
