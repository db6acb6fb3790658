/** The indicators with most figures, and their values over time. */
import { INDICATORS as INDICATORS_TSV } from '../../../data/lexicons/indicators.js';
import { type LexiconRow, parseRows } from '../../../lexicon/rows.js';
import { foldKey } from '../../../text/fold-key.js';
import { nfc } from '../../../text/unicode-form.js';
import type { Row } from '../../schema.js';
import { medianOfSorted } from '../../statistics/trend-tests.js';
import { BoundedMap, Spellings } from './bounded-map.js';
import type { DocumentRows } from './document-rows.js';
import { Sample } from './sample.js';

/** Most indicators that are counted at a time, most points that are kept of each series. */
const INDICATORS = 20_000;
const POINTS = 400;
const SHOWN = 20;
/** Years between the period of a figure and its publication. */
const FAR = 5;

/** A figure on a day. */
export interface ValuePoint {
  readonly day: string;
  readonly value: number;
}

/** The figures of an indicator that can be compared: one unit, one direction. */
export interface IndicatorSeries {
  readonly unit: string;
  readonly direction: string;
  readonly figures: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** Dated figures, by day; a sample where there are many. */
  readonly points: readonly ValuePoint[];
}

/** An indicator with its commonest kind of figure. */
export interface IndicatorFacts {
  readonly name: string;
  readonly figures: number;
  readonly documents: number;
  readonly series: IndicatorSeries;
}

let lexicon: ReadonlyMap<string, LexiconRow> | undefined;

function rowOf(id: unknown): LexiconRow | undefined {
  lexicon ??= new Map(parseRows(INDICATORS_TSV).map((row) => [row.id, row]));
  return lexicon.get(String(id));
}

/** Sums, shares and numbers of nothing in particular, and things that are counted, are no indicators to compare. */
function isGeneral({ kind }: Row, row: LexiconRow | undefined): boolean {
  return row === undefined ? kind === 'count' : row.fields.group === 'general';
}

interface SeriesTally {
  count: number;
  readonly unit: string;
  readonly direction: string;
  readonly values: Sample<number>;
  readonly points: Sample<ValuePoint>;
}

interface Tally {
  count: number;
  readonly names: Spellings;
  readonly series: BoundedMap<SeriesTally>;
  documents: number;
  last: number;
}

function newTally(): Tally {
  return { count: 0, names: new Spellings(), series: new BoundedMap(20), documents: 0, last: -1 };
}

/** The last day of the period, else of publication; null for a period far from publication: plans, history, errors. */
function dayOf({ period_to }: Row, { published_at }: Row): string | null {
  const day = (period_to ?? published_at) as string | null;
  if (day === null || published_at === null) return day;
  return Math.abs(Number(day.slice(0, 4)) - Number(String(published_at).slice(0, 4))) > FAR ? null : day;
}

function addFigure(tally: Tally, metric: Row, day: string | null): void {
  const { document, metric: number, value, value_unit: unit, direction } = metric;
  const series = tally.series.count(`${unit}\t${direction}`, () => ({
    count: 0,
    unit: String(unit),
    direction: String(direction),
    values: new Sample(POINTS),
    points: new Sample(POINTS),
  }));
  series.values.offer(Number(document), Number(number), () => Number(value));
  if (day !== null)
    series.points.offer(Number(document), Number(number), () => ({ day, value: Number(value) }));
}

function toSeries({ unit, direction, count, values, points }: SeriesTally): IndicatorSeries {
  const sorted = Float64Array.from(values.values()).sort();
  return {
    unit,
    direction,
    figures: count,
    median: medianOfSorted(sorted),
    lowest: sorted[0]!,
    highest: sorted.at(-1)!,
    points: points.values().sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.value - b.value)),
  };
}

/** Collects document by document. */
export class IndicatorGatherer {
  readonly #indicators = new BoundedMap<Tally>(INDICATORS);

  add({ document, metrics }: DocumentRows): void {
    for (const metric of metrics) {
      if (typeof metric.indicator !== 'string' || metric.role === 'target') continue;
      const row = rowOf(metric.indicator_id);
      if (isGeneral(metric, row)) continue;
      const key = String(metric.indicator_id ?? foldKey(metric.indicator));
      const tally = this.#indicators.count(key, newTally);
      tally.names.add(row?.canonical ?? nfc(metric.indicator).replace(/\s+/gu, ' '));
      if (tally.last !== document.document) tally.documents++;
      tally.last = Number(document.document);
      addFigure(tally, metric, dayOf(metric, document));
    }
  }

  facts(): IndicatorFacts[] {
    return this.#indicators.top(SHOWN).map(({ names, count, documents, series }) => ({
      name: names.best(),
      figures: count,
      documents,
      series: toSeries(series.top(1)[0]!),
    }));
  }
}
