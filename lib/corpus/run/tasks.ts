/** What passes between the run and its workers. */
import type { TextSignature } from '../duplicates/signature.js';
import type { RawItem } from '../input/raw-item.js';
import type { OffsetUnit } from '../offsets.js';
import type { Row, TableName } from '../schema.js';
import type { TableFormat } from '../tables/encode-table.js';
import type { WrittenFile } from '../tables/write-file.js';
import type { RunSettings } from './run-options.js';

/** What every worker is started with. */
export interface WorkerSetup {
  readonly settings: RunSettings;
  /** Whether pages are to be read. */
  readonly html: boolean;
}

/** An item with its number in the run and the name of its file. */
export interface NumberedItem {
  readonly number: number;
  readonly file: string;
  readonly item: RawItem;
}

/** Items to analyse. */
export interface AnalyzeTask {
  readonly kind: 'analyze';
  readonly items: readonly NumberedItem[];
  /** One cell, in which the worker writes the place of the item it is at, from 1. */
  readonly at: Int32Array;
  /** Why documents failed before, by number. */
  readonly failures: ReadonlyMap<number, string>;
}

/** A record that has no analysis. */
export interface Reject {
  readonly document: number;
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** The signature of the text of a document. */
export interface NumberedSignature extends TextSignature {
  readonly document: number;
}

/** What became of an analysed batch. */
export interface AnalyzeResult {
  /** Columns by table, serialized. */
  readonly tables: Readonly<Record<TableName, Uint8Array>>;
  readonly signatures: readonly NumberedSignature[];
  readonly rejects: readonly Reject[];
  readonly analyzed: number;
  readonly filtered: number;
  readonly failed: number;
}

/** Tables to write: the columns of batches, one below the other. */
export interface WriteTask {
  readonly kind: 'write';
  readonly table: TableName;
  readonly columns: readonly Uint8Array[];
  readonly path: string;
  readonly format: TableFormat;
  readonly offsets: OffsetUnit;
  /** Cells to change in `documents`, by number. */
  readonly changes: ReadonlyMap<number, Row>;
  /** Documents whose rows are left out of the other tables. */
  readonly dropped: ReadonlySet<number>;
}

/** A table that was written. */
export interface WriteResult extends WrittenFile {
  readonly rows: number;
}

/** What a worker is asked to do. */
export type WorkerTask = AnalyzeTask | WriteTask;
