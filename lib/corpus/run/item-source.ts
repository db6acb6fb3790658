/** All items of all inputs in order, with what a run needs to go on behind any of them. */
import { createHash, type Hash } from 'node:crypto';
import { CorpusError } from '../corpus-error.js';
import type { InputFile } from '../input/input-file.js';
import { type RawItem, sizeOf } from '../input/raw-item.js';
import { type ItemReader, readItems } from '../input/read-items.js';
import { type RecordSettings, wantedColumns } from '../record/record-options.js';
import type { NumberedItem } from './tasks.js';

/** A place between two items. */
export interface Position {
  /** Items before it in the whole run. */
  readonly items: number;
  /** Number of the file, and of the items of this file before the place. */
  readonly file: number;
  readonly fileItems: number;
  /** Checksum of those items of standard input; empty for files, which are known by size and time. */
  readonly digest: string;
}

/** The place before the first item. */
export const START: Position = { items: 0, file: 0, fileItems: 0, digest: '' };

/** A file that was read to its end. */
export interface FinishedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly records: number;
}

/** Cells of tables as small copies of their own: views would carry the whole block they were cut from. */
function copied(value: unknown): unknown {
  return value instanceof Uint8Array ? new Uint8Array(value) : value;
}

/** The item without fields that nobody asks for. */
function detached(item: RawItem, wanted: readonly string[]): RawItem {
  if (item.kind === 'problem') return item;
  if (item.kind !== 'fields') return { ...item, bytes: new Uint8Array(item.bytes) };
  const names = wanted.filter((name) => Object.hasOwn(item.fields, name));
  return { ...item, fields: Object.fromEntries(names.map((name) => [name, copied(item.fields[name])])) };
}

function addTo(hash: Hash, item: RawItem): void {
  if (item.kind === 'problem') hash.update(item.message);
  else if (item.kind === 'fields') hash.update(JSON.stringify(item.fields));
  else hash.update(item.bytes);
}

/** Reads the inputs one after the other. */
export class ItemSource {
  private readonly finished: FinishedFile[] = [];
  private readonly wanted: readonly string[];
  private reader: ItemReader | null = null;
  private hash: Hash | null = null;
  private bytesBefore = 0;
  private at: Position;

  constructor(
    private readonly files: readonly InputFile[],
    private readonly settings: RecordSettings,
    start: Position,
  ) {
    this.at = start;
    this.wanted = wantedColumns(settings);
    for (const { bytes } of files.slice(0, start.file)) this.bytesBefore += bytes;
  }

  /** The place behind the last item. */
  get position(): Position {
    return { ...this.at, digest: this.hash?.copy().digest('hex') ?? '' };
  }

  get bytesRead(): number {
    return this.bytesBefore + (this.reader?.bytesRead() ?? 0);
  }

  /** The files that were finished since the last call. */
  takeFinished(): FinishedFile[] {
    return this.finished.splice(0);
  }

  /** The items from the start of this source on. */
  async *items(): AsyncGenerator<NumberedItem & { readonly size: number }> {
    const { file: first, fileItems: skip, digest } = this.at;
    for (let index = first; index < this.files.length; index++) {
      const resumed = index === first ? { skip, digest } : { skip: 0, digest: '' };
      yield* this.fileItems(this.files[index]!, index, resumed);
    }
  }

  private async *fileItems(
    file: InputFile,
    index: number,
    { skip, digest }: { readonly skip: number; readonly digest: string },
  ): AsyncGenerator<NumberedItem & { readonly size: number }> {
    this.reader = readItems(file, this.settings, this.wanted);
    this.hash = file.path === '-' ? createHash('sha256') : null;
    let count = 0;
    for await (const raw of this.reader.items) {
      const item = detached(raw, this.wanted);
      if (this.hash !== null) addTo(this.hash, item);
      if (++count <= skip) {
        if (count === skip) this.checkDigest(file, digest);
        continue;
      }
      const number = this.at.items;
      this.at = { items: number + 1, file: index, fileItems: count, digest: '' };
      yield { number, file: file.name, item, size: sizeOf(item) };
    }
    this.finish(file, index, count);
  }

  private checkDigest({ name }: InputFile, digest: string): void {
    if (this.hash !== null && this.hash.copy().digest('hex') !== digest) {
      throw new CorpusError(`${name} is not what the interrupted run read; start again in another folder`);
    }
  }

  private finish({ name }: InputFile, index: number, records: number): void {
    const bytes = this.reader!.bytesRead();
    this.finished.push({ file: name, bytes, sha256: this.reader!.checksum(), records });
    this.bytesBefore += bytes;
    this.reader = null;
    this.hash = null;
    this.at = { items: this.at.items, file: index + 1, fileItems: 0, digest: '' };
  }
}
