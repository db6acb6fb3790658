/** The rows of a run, document by document: the tables are read side by side, in constant memory. */
import { CorpusError } from '../../corpus-error.js';
import type { Row, TableName } from '../../schema.js';

/** Reads the rows of a table in the order of their documents. */
export type RowReader = (table: TableName) => AsyncIterable<Row>;

/** A document with its rows in the other tables. */
export interface DocumentRows {
  readonly document: Row;
  readonly sentences: readonly Row[];
  readonly entities: readonly Row[];
  readonly metrics: readonly Row[];
  readonly people: readonly Row[];
  readonly changes: readonly Row[];
}

const PARTS = ['sentences', 'entities', 'metrics', 'people', 'changes'] as const;

/** A table that is read forward, one document at a time. */
class Cursor {
  readonly #table: TableName;
  readonly #rows: AsyncIterator<Row>;
  #next: Row | null = null;
  #last = -1;

  constructor(table: TableName, rows: AsyncIterable<Row>) {
    this.#table = table;
    this.#rows = rows[Symbol.asyncIterator]();
  }

  async #peek(): Promise<Row | null> {
    if (this.#next !== null) return this.#next;
    const { value, done } = await this.#rows.next();
    if (done) return null;
    const document = Number(value.document);
    if (document < this.#last)
      throw new CorpusError(`the table ${this.#table} is not in the order of its documents`);
    this.#last = document;
    this.#next = value;
    return value;
  }

  /** The rows of a document; rows of documents before it are passed over. */
  async take(document: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (
      let row = await this.#peek();
      row !== null && Number(row.document) <= document;
      row = await this.#peek()
    ) {
      if (Number(row.document) === document) rows.push(row);
      this.#next = null;
    }
    return rows;
  }

  async close(): Promise<void> {
    await this.#rows.return?.();
  }
}

/**
 * Every document of a run with its rows. Memory: one document, and what the reader keeps of each table.
 * @throws CorpusError when a table is not in the order of its documents
 */
export async function* documentRows(read: RowReader): AsyncGenerator<DocumentRows, void, undefined> {
  const cursors = PARTS.map((table) => new Cursor(table, read(table)));
  try {
    for await (const document of read('documents')) {
      const number = Number(document.document);
      const [sentences = [], entities = [], metrics = [], people = [], changes = []] = await Promise.all(
        cursors.map((cursor) => cursor.take(number)),
      );
      yield { document, sentences, entities, metrics, people, changes };
    }
  } finally {
    await Promise.all(cursors.map((cursor) => cursor.close()));
  }
}
