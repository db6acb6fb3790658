/** The worker threads: a batch comes back whatever its documents do. */
import Tinypool from 'tinypool';
import type {
  AnalyzeResult,
  AnalyzeTask,
  NumberedItem,
  WorkerSetup,
  WriteResult,
  WriteTask,
} from './tasks.js';

/** How many workers there are, and how long they may take. */
export interface PoolOptions {
  readonly workers: number;
  /** Seconds for one document. */
  readonly timeout: number;
  /** Megabytes of heap for one worker. */
  readonly memory?: number;
}

/** Room for what an analysis leaves behind: with less, the columns of a batch are copied again and again. */
const YOUNG_MEGABYTES = 192;
const MODULE: URL = new URL('./corpus-worker.js', import.meta.url);
/** How often the place of a worker is looked at, as a share of the time it may take. */
const LOOKS = 4;

/** Watches the cell in which a worker writes where it is, and calls when it stays too long. */
function watch(at: Int32Array, seconds: number, late: () => void): () => void {
  let last = 0;
  let looks = 0;
  const timer = setInterval(
    () => {
      const now = Atomics.load(at, 0);
      looks = now > 0 && now === last ? looks + 1 : 0;
      last = now;
      if (looks > LOOKS) late();
    },
    (seconds * 1000) / LOOKS,
  );
  return () => clearInterval(timer);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'a worker ran out of memory' : `a worker stopped: ${message}`;
}

/** Worker threads that analyse batches and write tables. */
export class WorkerPool {
  private readonly pool: Tinypool;

  constructor(
    setup: WorkerSetup,
    private readonly options: PoolOptions,
  ) {
    const { workers, memory } = options;
    this.pool = new Tinypool({
      filename: MODULE.href,
      minThreads: 0,
      maxThreads: workers,
      idleTimeout: 60_000,
      workerData: setup,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        ...(memory === undefined ? {} : { maxOldGenerationSizeMb: memory }),
      },
    });
  }

  /** One attempt; on failure the place of the item that caused it, from 1, and the reason. */
  private async attempt(task: AnalyzeTask): Promise<AnalyzeResult | { place: number; reason: string }> {
    const abort = new AbortController();
    let late = false;
    const stop = watch(task.at, this.options.timeout, () => {
      late = true;
      abort.abort();
    });
    try {
      return (await this.pool.run(task, { signal: abort.signal })) as AnalyzeResult;
    } catch (error) {
      const place = Atomics.load(task.at, 0);
      // An error outside the items is none of theirs.
      if (place === 0) throw error;
      return { place, reason: late ? `took longer than ${this.options.timeout} seconds` : reasonOf(error) };
    } finally {
      stop();
    }
  }

  /**
   * Analyses items. When one of them stops its worker or takes too long, the others are analysed again without it. A
   * record that is stopped twice cannot even be read and is rejected.
   */
  async analyze(items: readonly NumberedItem[]): Promise<AnalyzeResult> {
    const failures = new Map<number, string>();
    const left = [...items];
    for (;;) {
      const at = new Int32Array(new SharedArrayBuffer(4));
      const found = await this.attempt({ kind: 'analyze', items: left, at, failures });
      if (!('place' in found)) return found;
      const { number, file, item } = left[found.place - 1]!;
      if (failures.has(number)) {
        const problem = { kind: 'problem', line: item.line, message: found.reason } as const;
        left[found.place - 1] = { number, file, item: problem };
      }
      failures.set(number, found.reason);
    }
  }

  /** Writes a table. */
  write(task: WriteTask): Promise<WriteResult> {
    return this.pool.run(task) as Promise<WriteResult>;
  }

  /** Ends the workers. */
  close(): Promise<void> {
    return this.pool.destroy();
  }
}
