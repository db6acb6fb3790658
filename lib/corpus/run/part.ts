/** Collects the batches of a part and writes its tables. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplicate, DuplicateIndex } from '../duplicates/duplicate-index.js';
import { UNKNOWN_CELLS } from '../rows/document-rows.js';
import { type Row, TABLE_NAMES, type TableName } from '../schema.js';
import type { TableFormat } from '../tables/encode-table.js';
import { syncFolder, UNFINISHED } from '../tables/write-file.js';
import type { RecordCounts } from './journal.js';
import type { RunSettings } from './run-options.js';
import type { AnalyzeResult, NumberedSignature, Reject, WriteResult } from './tasks.js';
import type { WorkerPool } from './worker-pool.js';

/** Name of the file of a part. */
export function partName(part: number, format: TableFormat): string {
  return `part-${String(part).padStart(5, '0')}.${format}`;
}

/** A part that is being filled. */
export class Part {
  private readonly columns: Record<TableName, Uint8Array[]> = {
    documents: [],
    sentences: [],
    entities: [],
    metrics: [],
    people: [],
    changes: [],
  };
  private readonly changes = new Map<number, Row>();
  private readonly dropped = new Set<number>();
  private readonly sums = {
    analyzed: 0,
    filtered: 0,
    failed: 0,
    dropped: 0,
    exactDuplicates: 0,
    nearDuplicates: 0,
  };
  readonly rejects: Reject[] = [];
  readonly signatures: NumberedSignature[] = [];

  constructor(
    readonly number: number,
    private readonly settings: RunSettings,
  ) {}

  get counts(): RecordCounts {
    return this.sums;
  }

  /** Takes the result of a batch, in the order of the input; the index learns its texts. */
  add(result: AnalyzeResult, index: DuplicateIndex): void {
    for (const table of TABLE_NAMES) this.columns[table].push(result.tables[table]);
    this.rejects.push(...result.rejects);
    this.signatures.push(...result.signatures);
    for (const count of ['analyzed', 'filtered', 'failed'] as const) this.sums[count] += result[count];
    const failed = new Set(result.rejects.map(({ document }) => document));
    for (const signature of result.signatures) {
      const duplicate = index.add(signature.document, signature);
      if (duplicate !== null) this.mark(signature.document, duplicate, failed.has(signature.document));
    }
  }

  private mark(document: number, { original, kind, similarity }: Duplicate, failed: boolean): void {
    this.sums[`${kind}Duplicates`]++;
    const cells: Row = { duplicate_of: original, duplicate_kind: kind, similarity };
    const drop = this.settings.duplicates === 'drop' && !failed;
    this.changes.set(document, drop ? { ...cells, ...UNKNOWN_CELLS, status: 'dropped' } : cells);
    if (!drop) return;
    this.dropped.add(document);
    this.sums.dropped++;
    this.sums.analyzed--;
  }

  private async writeTable(pool: WorkerPool, path: string, table: TableName): Promise<WriteResult> {
    const columns = this.columns[table].splice(0);
    const { format, offsets } = this.settings;
    const { changes, dropped } = this;
    return pool.write({ kind: 'write', table, columns, path, format, offsets, changes, dropped });
  }

  /** Writes the tables; they get their names when all are complete. */
  async write(pool: WorkerPool, out: string): Promise<Record<TableName, WriteResult>> {
    const pathOf = (table: TableName): string =>
      join(out, table, partName(this.number, this.settings.format));
    const written = await Promise.all(
      TABLE_NAMES.map(async (table) => {
        const result = await this.writeTable(pool, pathOf(table) + UNFINISHED, table);
        return [table, result] as const;
      }),
    );
    for (const table of TABLE_NAMES) {
      renameSync(pathOf(table) + UNFINISHED, pathOf(table));
      syncFolder(join(out, table));
    }
    return Object.fromEntries(written) as Record<TableName, WriteResult>;
  }
}
