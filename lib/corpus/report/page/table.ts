/** Tables that can be sorted and read aloud. */
import { type Html, html } from './html.js';
import { fill, type Messages } from './messages.js';

/** A column: its name, and how a row's cell is written and sorted. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string | Html;
  /** What the column is sorted by; numbers stand to the right. */
  readonly sortBy?: (row: Row) => number | string;
  /** Whether cells are long texts, which need room. */
  readonly long?: boolean;
}

/** First letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cellOf<Row>(row: Row, { cell, sortBy, long = false }: TableColumn<Row>, first: boolean): Html {
  const key = sortBy?.(row);
  const kind = typeof key === 'number' ? html` class="number"` : long ? html` class="long"` : null;
  const sort = key === undefined ? null : html` data-sort="${String(key)}"`;
  return first ? html`<th scope="row"${sort}>${cell(row)}</th>` : html`<td${kind}${sort}>${cell(row)}</td>`;
}

/** A table with a caption; the first column names the row. */
export function table<Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  m: Messages,
): Html {
  const head = columns.map(({ name, sortBy }) => {
    const number =
      rows[0] !== undefined && typeof sortBy?.(rows[0]) === 'number' ? html` class="number"` : null;
    return html`<th scope="col"${number}>${capitalised(name)}</th>`;
  });
  const body = rows.map(
    (row) => html`<tr>${columns.map((column, k) => cellOf(row, column, k === 0))}</tr>
`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${fill(m.scrollTable, { caption })}">
<table class="sortable"><caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

/** A chart with its title, a note, and the table behind it. */
export function figure(parts: {
  readonly title: string;
  readonly note: string;
  readonly chart: Html;
  readonly data: Html | null;
  readonly m: Messages;
}): Html {
  const { title, note, chart, data, m } = parts;
  return html`<figure>
<figcaption><h3>${title}</h3><p>${note}</p></figcaption>
${chart}
${data === null ? null : html`<details><summary>${m.dataTable}</summary>${data}</details>`}
</figure>`;
}
