/** Analyses a batch of items: the work of a worker. */
import { serialize } from 'node:v8';
import type { Document } from '../../types.js';
import { analyzeRecord } from '../analyze-record.js';
import { textSignature } from '../duplicates/signature.js';
import { offsetMap } from '../offsets.js';
import type { CorpusRecord } from '../record/corpus-record.js';
import { type RecordContext, toRecord } from '../record/to-record.js';
import { languageCells, recordCells } from '../rows/document-rows.js';
import { rowScene } from '../rows/row-scene.js';
import { visitItems } from '../rows/table-rows.js';
import { type Row, TABLE_NAMES, type TableName } from '../schema.js';
import { TableBuilder } from '../tables/table-block.js';
import type { RunSettings } from './run-options.js';
import type { AnalyzeResult, AnalyzeTask, NumberedItem, NumberedSignature, Reject } from './tasks.js';

/** Collects what comes out of the items of a batch. */
class Batch {
  private readonly tables: Readonly<Record<TableName, TableBuilder>> = {
    documents: new TableBuilder('documents'),
    sentences: new TableBuilder('sentences'),
    entities: new TableBuilder('entities'),
    metrics: new TableBuilder('metrics'),
    people: new TableBuilder('people'),
    changes: new TableBuilder('changes'),
  };
  readonly signatures: NumberedSignature[] = [];
  readonly rejects: Reject[] = [];
  readonly counts = { analyzed: 0, filtered: 0, failed: 0 };

  constructor(private readonly settings: RunSettings) {}

  private unanalyzed(number: number, record: CorpusRecord, cells: Row, status: 'filtered' | 'failed'): void {
    const { offsets, text } = this.settings;
    const at = offsetMap(record.text, offsets);
    this.tables.documents.add({ ...recordCells({ number, record, status, at, keepText: text }), ...cells });
    this.counts[status]++;
  }

  private fail(number: number, record: CorpusRecord, reason: string): void {
    this.unanalyzed(number, record, { error: reason }, 'failed');
    this.rejects.push({ document: number, file: record.file, line: record.line, reason });
  }

  private analyze(number: number, record: CorpusRecord): void {
    const document = this.analyzed(number, record);
    if (document === null) return;
    const { offsets, text } = this.settings;
    const scene = rowScene(number, record, document, offsets);
    visitItems(scene, text, (table, items, cells) => this.tables[table].addItems(items, cells, scene));
    this.counts.analyzed++;
  }

  private analyzed(number: number, record: CorpusRecord): Document | null {
    try {
      return analyzeRecord(record);
    } catch (error) {
      this.fail(number, record, `the analysis failed: ${(error as Error).message}`);
      return null;
    }
  }

  /** Takes a record. One that failed before is listed only: whatever else is done with it may fail again. */
  add(number: number, record: CorpusRecord, failure: string | undefined): void {
    if (failure !== undefined) {
      this.fail(number, record, failure);
      return;
    }
    const { languages, duplicates } = this.settings;
    const cells = languages === null ? null : languageCells(record.text);
    if (cells !== null && !languages!.includes(cells.language)) {
      this.unanalyzed(number, record, cells, 'filtered');
      return;
    }
    if (duplicates !== 'off') this.signatures.push({ document: number, ...textSignature(record.text) });
    this.analyze(number, record);
  }

  result(): AnalyzeResult {
    const tables = Object.fromEntries(
      TABLE_NAMES.map((table) => [table, serialize(this.tables[table].block())]),
    ) as unknown as Record<TableName, Uint8Array>;
    return { tables, signatures: this.signatures, rejects: this.rejects, ...this.counts };
  }
}

/** Runs a task. `context` is what records are made with, but for the name of the file. */
export function analyzeBatch(
  { items, at, failures }: AnalyzeTask,
  settings: RunSettings,
  context: Omit<RecordContext, 'file'>,
): AnalyzeResult {
  const batch = new Batch(settings);
  items.forEach(({ number, file, item }: NumberedItem, index) => {
    Atomics.store(at, 0, index + 1);
    const found = toRecord(item, { ...context, file });
    if (found.kind === 'record') batch.add(number, found, failures.get(number));
    else batch.rejects.push({ document: number, file, line: found.line, reason: found.message });
  });
  Atomics.store(at, 0, 0);
  return batch.result();
}
