/** Ends a run: the lists of inputs and rejects, and the manifest by which the run can be repeated and cited. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { VERSIONS } from '../../data/versions.js';
import { TABLE_NAMES, type TableName } from '../schema.js';
import { UNFINISHED, type WrittenFile, writeAtomically } from '../tables/write-file.js';
import type { FinishedFile } from './item-source.js';
import type { Journal, RecordCounts } from './journal.js';
import { partName } from './part.js';
import type { RunSettings } from './run-options.js';

/** A file of the output. */
export interface ListedFile extends WrittenFile {
  readonly path: string;
  readonly rows: number;
}

/** The file `manifest.json`. It names no time, machine or number of workers: the same input gives the same bytes. */
export interface Manifest {
  /** Version of this file. */
  readonly manifest: 1;
  /** Version of the library and of each model. */
  readonly versions: Readonly<Record<string, string>>;
  readonly node: string;
  readonly options: RunSettings;
  readonly inputs: { readonly files: number; readonly ignored: number; readonly bytes: number };
  readonly records: RecordCounts & { readonly all: number; readonly rejected: number };
  readonly rows: Readonly<Record<TableName, number>>;
  readonly files: readonly ListedFile[];
}

/** Writes a list line by line under another name first. */
class LineFile {
  private readonly file: number;
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private rows = 0;

  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {
    this.file = openSync(join(folder, name) + UNFINISHED, 'w');
  }

  add(value: object): void {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    writeSync(this.file, line);
    this.hash.update(line);
    this.bytes += line.length;
    this.rows++;
  }

  close(): ListedFile {
    fsyncSync(this.file);
    closeSync(this.file);
    const path = join(this.folder, this.name);
    renameSync(path + UNFINISHED, path);
    return { path: this.name, rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

const NO_RECORDS: RecordCounts = {
  analyzed: 0,
  filtered: 0,
  failed: 0,
  dropped: 0,
  exactDuplicates: 0,
  nearDuplicates: 0,
};

function sum(a: RecordCounts, b: RecordCounts): RecordCounts {
  const names = Object.keys(a) as (keyof RecordCounts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as RecordCounts;
}

/** What the end of a run knows besides the journal. */
export interface RunEnd {
  readonly settings: RunSettings;
  /** All items of the input. */
  readonly items: number;
  readonly ignored: number;
  /** Files that were finished behind the last part. */
  readonly finished: readonly FinishedFile[];
}

/** Writes `inputs.jsonl`, `rejects.jsonl` and, last, `manifest.json`. Memory: the list of part files. */
export async function writeManifest(out: string, journal: Journal, end: RunEnd): Promise<Manifest> {
  const inputs = new LineFile(out, 'inputs.jsonl');
  const rejects = new LineFile(out, 'rejects.jsonl');
  const files: ListedFile[] = [];
  let counts = NO_RECORDS;
  let rejected = 0;
  let bytes = 0;
  const addInput = (file: FinishedFile): void => {
    bytes += file.bytes;
    inputs.add(file);
  };
  for await (const entry of journal.entries()) {
    entry.finished.forEach(addInput);
    for (const reject of entry.rejects) rejects.add(reject);
    counts = sum(counts, entry.counts);
    rejected += entry.rejects.length;
    for (const table of TABLE_NAMES) {
      const path = `${table}/${partName(entry.part, end.settings.format)}`;
      files.push({ path, ...entry.tables[table] });
    }
  }
  end.finished.forEach(addInput);
  const inputList = inputs.close();
  files.push(inputList, rejects.close());
  const rowsOf = (table: string): number =>
    files.filter(({ path }) => path.startsWith(`${table}/`)).reduce((all, { rows }) => all + rows, 0);
  const manifest: Manifest = {
    manifest: 1,
    versions: VERSIONS,
    node: process.version,
    options: end.settings,
    inputs: { files: inputList.rows, ignored: end.ignored, bytes },
    records: { all: end.items, ...counts, rejected: rejected - counts.failed },
    rows: Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table)])) as Record<TableName, number>,
    files,
  };
  writeAtomically(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The manifest of a finished run. */
export function readManifest(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
}
