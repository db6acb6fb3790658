/** Cells of the table `metrics`. */
import type { Document, LocationEntity, Metric } from '../../types.js';
import type { TableCells } from './cells.js';
import {
  cell,
  dayCell,
  documentNumber,
  itemNumber,
  listCell,
  type RowScene,
  sentenceAt,
} from './row-scene.js';

/** The places of each sentence, in text order. */
function placesBySentence({ sentences, entities }: Document): Map<number, LocationEntity[]> {
  const places = new Map<number, LocationEntity[]>();
  for (const entity of entities) {
    if (entity.type !== 'LOCATION') continue;
    const sentence = sentenceAt(sentences, entity.start);
    if (sentence === null) continue;
    const known = places.get(sentence);
    if (known === undefined) places.set(sentence, [entity]);
    else known.push(entity);
  }
  return places;
}

/** A figure and the place that it is about. */
export interface MetricItem {
  readonly metric: Metric;
  readonly sentence: number | null;
  readonly place: LocationEntity | undefined;
}

/** The figures of a document. Linear in figures and places, but for finding the sentence, a bisection each. */
export function metricItems({ document }: RowScene): MetricItem[] {
  const places = placesBySentence(document);
  return document.metrics.map((metric) => {
    const sentence = sentenceAt(document.sentences, metric.start);
    const near = sentence === null ? [] : (places.get(sentence) ?? []);
    const place = near.findLast(({ start }) => start < metric.start) ?? near[0];
    return { metric, sentence, place };
  });
}

const lowerEnd = ({ value }: Metric): number => (typeof value === 'number' ? value : value[0]);
const upperEnd = ({ value }: Metric): number | null => (typeof value === 'number' ? null : value[1]);

/** A row a figure; constant time a cell. */
export const METRIC_CELLS: TableCells<MetricItem> = {
  document: documentNumber,
  metric: itemNumber,
  sentence: ({ sentence }) => sentence,
  start_offset: ({ metric }, _, { at }) => at(metric.start),
  end_offset: ({ metric }, _, { at }) => at(metric.end),
  text: ({ metric }) => metric.text,
  value: ({ metric }) => lowerEnd(metric),
  value_high: ({ metric }) => upperEnd(metric),
  value_unit: ({ metric }) => metric.unit,
  comparator: ({ metric }) => metric.comparator,
  kind: ({ metric }) => metric.kind,
  indicator: ({ metric }) => cell(metric.indicator?.text),
  indicator_id: ({ metric }) => cell(metric.indicator?.id),
  direction: ({ metric }) => metric.direction,
  role: ({ metric }) => metric.role,
  polarity: ({ metric }) => metric.polarity,
  period: ({ metric }) => cell(metric.period?.text),
  period_from: ({ metric }) => dayCell(metric.period?.from),
  period_to: ({ metric }) => dayCell(metric.period?.to),
  baseline: ({ metric }) => cell(metric.baseline?.text),
  baseline_kind: ({ metric }) => cell(metric.baseline?.kind),
  place: ({ place }) => cell(place?.text),
  place_id: ({ place }) => cell(place?.id),
  issues: ({ metric }) => listCell(metric.issues),
};
