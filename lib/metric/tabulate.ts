/** Figures of many documents as tidy rows for a data frame. */
import type { Document, Metric } from '../types.js';

/** A document to tabulate: what `analyze` returns, with the caller's name and day for it. */
export interface TabulatedDocument extends Pick<Document, 'text' | 'sentences' | 'entities' | 'metrics'> {
  /** The caller's name of the document; its number in the input, from 1, otherwise. */
  readonly id?: string;
  /** Day of publication (ISO 8601). */
  readonly publishedAt?: string;
}

/** Name of a column. */
export type MetricColumn =
  | 'document'
  | 'date'
  | 'place'
  | 'indicator'
  | 'indicator_id'
  | 'value'
  | 'value_high'
  | 'unit'
  | 'comparator'
  | 'kind'
  | 'direction'
  | 'role'
  | 'period'
  | 'period_from'
  | 'period_to'
  | 'baseline'
  | 'baseline_kind'
  | 'polarity'
  | 'sentence'
  | 'start'
  | 'end';

/** The columns of a row, in their order. They keep their names and order; new ones are added at the end. */
export const METRIC_COLUMNS: readonly MetricColumn[] = [
  'document',
  'date',
  'place',
  'indicator',
  'indicator_id',
  'value',
  'value_high',
  'unit',
  'comparator',
  'kind',
  'direction',
  'role',
  'period',
  'period_from',
  'period_to',
  'baseline',
  'baseline_kind',
  'polarity',
  'sentence',
  'start',
  'end',
];

/** One figure: a cell for every column, empty strings where nothing is known. */
export type MetricRow = Readonly<Record<MetricColumn, string | number>>;

function sentenceOf({ sentences }: TabulatedDocument, { start }: Metric) {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end);
}

/** The named place nearest before the figure in its sentence, else the first one of the sentence. */
function placeOf(document: TabulatedDocument, metric: Metric): string {
  const sentence = sentenceOf(document, metric);
  if (sentence === undefined) return '';
  const places = document.entities.filter(
    ({ type, start }) => type === 'LOCATION' && start >= sentence.start && start < sentence.end,
  );
  return (places.findLast(({ start }) => start < metric.start) ?? places[0])?.text ?? '';
}

function toRow(document: TabulatedDocument, name: string, metric: Metric): MetricRow {
  const [low, high = ''] = typeof metric.value === 'number' ? [metric.value] : metric.value;
  return {
    document: name,
    date: document.publishedAt ?? '',
    place: placeOf(document, metric),
    indicator: metric.indicator?.text ?? '',
    indicator_id: metric.indicator?.id ?? '',
    value: low,
    value_high: high,
    unit: metric.unit,
    comparator: metric.comparator,
    kind: metric.kind,
    direction: metric.direction,
    role: metric.role,
    period: metric.period?.text ?? '',
    period_from: metric.period?.from ?? '',
    period_to: metric.period?.to ?? '',
    baseline: metric.baseline?.text ?? '',
    baseline_kind: metric.baseline?.kind ?? '',
    polarity: metric.polarity,
    sentence: sentenceOf(document, metric)?.text ?? '',
    start: metric.start,
    end: metric.end,
  };
}

/**
 * One row a figure, over any number of documents, in their order.
 * Linear in the figures times the sentences and entities of a document.
 * @example tabulate([{ id: 'a1', ...analyze(text) }])[0]?.indicator
 */
export function tabulate(documents: Iterable<TabulatedDocument>): MetricRow[] {
  return [...documents].flatMap((document, index) =>
    document.metrics.map((metric) => toRow(document, document.id ?? String(index + 1), metric)),
  );
}

/** A cell with a separator, a quotation mark or a line break is quoted. */
function csvCell(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as CSV (RFC 4180): a header line, a comma between cells, CRLF behind every line. */
export function toCsv(rows: readonly MetricRow[]): string {
  const lines = rows.map((row) => METRIC_COLUMNS.map((column) => csvCell(row[column])).join(','));
  return [METRIC_COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
