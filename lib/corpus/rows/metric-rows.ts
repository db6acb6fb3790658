/** Rows of the table `metrics`. */
import type { Document, LocationEntity, Metric } from '../../types.js';
import type { Row } from '../schema.js';
import { cell, dayCell, listCell, type RowScene, sentenceAt, spanCells } from './row-scene.js';

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

function valueCells({ value }: Metric): Row {
  return typeof value === 'number' ? { value, value_high: null } : { value: value[0], value_high: value[1] };
}

/** A row a figure. Linear in figures and places, but for finding the sentence, a bisection each. */
export function metricRows(scene: RowScene): Row[] {
  const { number, document } = scene;
  const places = placesBySentence(document);
  return document.metrics.map((metric, index) => {
    const sentence = sentenceAt(document.sentences, metric.start);
    const near = sentence === null ? [] : (places.get(sentence) ?? []);
    const place = near.findLast(({ start }) => start < metric.start) ?? near[0];
    return {
      document: number,
      metric: index,
      sentence,
      ...spanCells(scene, metric),
      text: metric.text,
      ...valueCells(metric),
      value_unit: metric.unit,
      comparator: metric.comparator,
      kind: metric.kind,
      indicator: cell(metric.indicator?.text),
      indicator_id: cell(metric.indicator?.id),
      direction: metric.direction,
      role: metric.role,
      polarity: metric.polarity,
      period: cell(metric.period?.text),
      period_from: dayCell(metric.period?.from),
      period_to: dayCell(metric.period?.to),
      baseline: cell(metric.baseline?.text),
      baseline_kind: cell(metric.baseline?.kind),
      place: cell(place?.text),
      place_id: cell(place?.id),
      issues: listCell(metric.issues),
    };
  });
}
