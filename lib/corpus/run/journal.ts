/** The journal of a run: what is complete on the disk, part by part, so that an interrupted run can go on. */
import { createReadStream, existsSync } from 'node:fs';
import { appendFile, mkdir, open, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../corpus-error.js';
import { byteLines } from '../input/byte-lines.js';
import type { TableName } from '../schema.js';
import { syncFolder, writeAtomically } from '../tables/write-file.js';
import type { FinishedFile, Position } from './item-source.js';
import type { Reject, WriteResult } from './tasks.js';

/** The folder inside the output that an unfinished run has. */
export const STATE_FOLDER = '.state';

/** Counts of records. */
export interface RecordCounts {
  readonly analyzed: number;
  readonly filtered: number;
  readonly failed: number;
  readonly dropped: number;
  readonly exactDuplicates: number;
  readonly nearDuplicates: number;
}

/** A part whose tables are complete. */
export interface JournalEntry {
  readonly part: number;
  readonly position: Position;
  readonly counts: RecordCounts;
  readonly tables: Readonly<Record<TableName, WriteResult>>;
  readonly rejects: readonly Reject[];
  readonly finished: readonly FinishedFile[];
  /** Length of the file of signatures behind this part. */
  readonly signatureBytes: number;
}

/** The journal of an output folder. */
export class Journal {
  private readonly folder: string;
  private readonly entriesPath: string;
  private readonly planPath: string;
  /** Path of the file of signatures. */
  readonly signaturesPath: string;

  constructor(out: string) {
    this.folder = join(out, STATE_FOLDER);
    this.entriesPath = join(this.folder, 'parts.jsonl');
    this.planPath = join(this.folder, 'plan.jsonl');
    this.signaturesPath = join(this.folder, 'signatures.bin');
  }

  /** Whether the folder holds an unfinished run. */
  get exists(): boolean {
    return existsSync(this.planPath);
  }

  /** Begins a run. @param plan what must be the same when it goes on, one line each */
  async begin(plan: readonly string[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await appendFile(this.entriesPath, '');
    await appendFile(this.signaturesPath, '');
    writeAtomically(this.planPath, plan.map((line) => `${line}\n`).join(''));
    syncFolder(this.folder);
  }

  /**
   * Compares the plan of the unfinished run.
   * @throws CorpusError naming what differs
   */
  async checkPlan(plan: readonly string[]): Promise<void> {
    const old = (await readFile(this.planPath, 'utf8')).split('\n').slice(0, -1);
    const at = plan.findIndex((line, i) => line !== old[i]);
    if (at < 0 && old.length === plan.length) return;
    const differing = at < 0 ? old[plan.length]! : plan[at]!;
    throw new CorpusError(`cannot go on: ${describeChange(at, differing, old[at])}`);
  }

  /** The complete entries, in order; a line that a crash tore is left out and removed. */
  async *entries(): AsyncGenerator<JournalEntry> {
    let length = 0;
    for await (const line of byteLines(createReadStream(this.entriesPath))) {
      const entry = parse(line);
      if (entry === null) break;
      length += line.length + 1;
      yield entry;
    }
    const { size } = await stat(this.entriesPath);
    if (length < size) await truncate(this.entriesPath, length);
  }

  /** Adds an entry and waits until it lies on the disk. */
  async add(entry: JournalEntry): Promise<void> {
    const file = await open(this.entriesPath, 'a');
    try {
      await file.appendFile(`${JSON.stringify(entry)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Removes the journal of a finished run. */
  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

function parse(line: Uint8Array): JournalEntry | null {
  try {
    return JSON.parse(new TextDecoder().decode(line)) as JournalEntry;
  } catch {
    return null;
  }
}

function describeChange(at: number, line: string, old: string | undefined): string {
  if (at < 0) return `the input ${line} is no longer there`;
  if (at === 0) return 'another version of thoisu began this run';
  if (at > 1)
    return old === undefined ? `the input ${line} is new` : `the input ${line} is not what it was (${old})`;
  const [before, now] = [old ?? '{}', line].map((text) => JSON.parse(text) as Record<string, unknown>);
  const names = Object.keys(now!).filter(
    (name) => JSON.stringify(now![name]) !== JSON.stringify(before![name]),
  );
  return `the options differ (${names.join(', ')})`;
}
