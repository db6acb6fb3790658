/** Reads comma-separated values: a line of names, then a record a row. */
import type { CsvError, Parser } from 'csv-parse';
import { loadOptional } from '../optional-package.js';
import type { RawItem } from './raw-item.js';

/** Settings of the readers. */
export interface ReadLimits {
  /** Longest record in bytes; longer ones are rejected. */
  readonly maxRecordBytes: number;
}

type Cells = readonly Uint8Array[];

const decoder = new TextDecoder();

/** Collects what csv-parse calls back, in the order of the file. */
class Rows {
  items: RawItem[] = [];
  private names: readonly string[] | null = null;
  private lastLine = 0;

  record(cells: Cells, lines: number): void {
    const line = this.lastLine + 1;
    this.lastLine = lines;
    if (cells.length === 1 && cells[0]!.length === 0) return;
    if (this.names === null) this.names = cells.map((cell) => decoder.decode(cell).trim());
    else this.items.push(toItem(this.names, cells, line));
  }

  problem(message: string, lines: number): void {
    this.items.push({ kind: 'problem', line: this.lastLine + 1, message });
    this.lastLine = Math.max(this.lastLine, lines);
  }
}

function toItem(names: readonly string[], cells: Cells, line: number): RawItem {
  if (cells.length !== names.length) {
    const message = `${cells.length} columns where the header has ${names.length}`;
    return { kind: 'problem', line, message };
  }
  return { kind: 'fields', line, fields: Object.fromEntries(names.map((name, i) => [name, cells[i]])) };
}

function reason(error: CsvError | undefined): string {
  return `bad CSV: ${error?.message ?? 'the row cannot be read'}`;
}

/**
 * Loads csv-parse, which is optional.
 * @throws CorpusError when it is not installed
 */
export function loadCsvParse(): Promise<typeof import('csv-parse')> {
  return loadOptional('CSV', 'csv-parse', () => import('csv-parse'));
}

async function createParser(rows: Rows, delimiter: string, { maxRecordBytes }: ReadLimits): Promise<Parser> {
  const { parse } = await loadCsvParse();
  return parse({
    delimiter,
    encoding: null,
    bom: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: maxRecordBytes,
    on_record: (cells: unknown, { lines }) => {
      rows.record(cells as Cells, lines);
      return null;
    },
    on_skip: (error) => {
      rows.problem(reason(error), Number((error as { lines?: number } | undefined)?.lines ?? 0));
      return undefined;
    },
  });
}

function written(parser: Parser, chunk: Uint8Array | null): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject);
    const done = (error?: Error | null): void => {
      parser.off('error', reject);
      if (error) reject(error);
      else resolve();
    };
    if (chunk === null) parser.end(done);
    else parser.write(chunk, done);
  });
}

/**
 * The rows behind the line of names, their cells undecoded. A row with more or fewer cells than names, a bad quotation or
 * a row above the limit becomes a problem. Memory: one chunk and its rows.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: ',' | '\t',
  limits: ReadLimits,
): AsyncGenerator<RawItem> {
  const rows = new Rows();
  const parser = await createParser(rows, delimiter, limits);
  parser.resume();
  try {
    for await (const chunk of chunks) {
      await written(parser, chunk);
      yield* rows.items.splice(0);
    }
    await written(parser, null);
  } catch (error) {
    rows.problem(reason(error as CsvError), 0);
  }
  yield* rows.items;
}
