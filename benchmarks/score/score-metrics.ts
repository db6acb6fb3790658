/** Metrics: quantities, and for the matched ones each field (annotation guidelines, section 5). */
import type { Metric } from '../../index.js';
import type { GoldArticle, GoldMetric } from '../gold.js';
import type { Counts } from './counts.js';
import { overlap, pair } from './spans.js';
import { tokenF1 } from './token-f1.js';

export const METRIC_FIELDS = ['indicator', 'direction', 'comparator', 'period', 'baseline'] as const;
export type MetricField = (typeof METRIC_FIELDS)[number];

const numbers = (value: Metric['value']): readonly number[] => (typeof value === 'number' ? [value] : value);

function sameValue(a: Metric['value'], b: Metric['value']): boolean {
  const left = numbers(a);
  const right = numbers(b);
  return (
    left.length === right.length &&
    left.every(
      (value, index) => Math.abs(value - right[index]!) <= 1e-6 * Math.max(1e-12, Math.abs(right[index]!)),
    )
  );
}

const fold = (unit: string): string => unit.normalize('NFC').toLowerCase();

/** Whether a predicted metric is the quantity of a gold one: the spans overlap, value and unit are equal. */
export function sameQuantity(predicted: Metric, gold: GoldMetric): boolean {
  return (
    overlap(predicted, gold) &&
    sameValue(predicted.value, gold.value) &&
    fold(predicted.unit) === fold(gold.unit)
  );
}

/** The matched metrics and the counts of quantities. */
export function scoreQuantities(
  article: GoldArticle,
  predicted: readonly Metric[],
): { counts: Counts; pairs: [Metric, GoldMetric][] } {
  const pairs = pair(predicted, article.metrics, sameQuantity);
  return {
    counts: { right: pairs.length, predicted: predicted.length, gold: article.metrics.length },
    pairs,
  };
}

/** Whether two phrases of one text speak of the same stretch: one holds the other, or half of their tokens agree. */
function samePhrase(predicted: string | undefined, gold: string | null): boolean {
  if (predicted === undefined || gold === null) return predicted === undefined && gold === null;
  const [a, b] = [predicted.toLowerCase(), gold.toLowerCase()];
  return a.includes(b) || b.includes(a) || tokenF1(a, b) >= 0.5;
}

/** Whether one field of a matched metric is right. */
export function fieldRight(field: MetricField, predicted: Metric, gold: GoldMetric): boolean {
  switch (field) {
    case 'indicator':
      if (gold.indicator === null || predicted.indicator === null)
        return gold.indicator === predicted.indicator;
      return tokenF1(predicted.indicator.text, gold.indicator) >= 0.5;
    case 'direction':
      return predicted.direction === gold.direction;
    case 'comparator':
      return predicted.comparator === gold.comparator;
    case 'period':
      return samePhrase(predicted.period?.text, gold.period);
    case 'baseline':
      return samePhrase(predicted.baseline?.text, gold.baseline);
  }
}
