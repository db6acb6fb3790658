/** The figures of a text: the public function of this stage alone. */
import { findEntities } from '../entity/find-entities.js';
import { entityLexicon } from '../entity/lexicon/entity-lexicon.js';
import { defaultSource } from '../lexicon/lexicon-source.js';
import { checkDay, checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { splitSentences } from '../sentence/split-sentences.js';
import type { Metric } from '../types.js';
import { findMetrics } from './find-metrics.js';
import { metricLexicon } from './metric-lexicon.js';

/** Options of `metrics`. */
export interface MetricOptions {
  /** Day of publication (ISO 8601, `2023-10-14`): the periods of figures are resolved against it. */
  readonly publishedAt?: string;
}

/**
 * The figures of a text (percentages, money, counts, measures, ratios, scores and ranks), each with its value in base
 * units, what it measures, how it compares and the period it covers. Offsets are UTF-16 code units into `text`,
 * half-open. Linear.
 * @throws TypeError when `text` is no string, or an option is unknown or no day
 * @example metrics('Thu ngân sách ước đạt 4.520 tỷ đồng, tăng 12%.').map((m) => [m.value, m.unit, m.direction])
 * // [[4520000000000, 'VND', 'level'], [12, '%', 'increase']]
 */
export function metrics(text: string, options: MetricOptions = {}): Metric[] {
  checkText('metrics', text);
  checkOptions('metrics', options, { publishedAt: 'string' });
  checkDay('metrics', 'options.publishedAt', options.publishedAt);
  const source = defaultSource();
  const { original, table, map } = prepare(text, source.vocabulary);
  const sentences = splitSentences(table);
  const { publishedAt } = options;
  const entities = findEntities(table, sentences, null, entityLexicon(source), { publishedAt });
  return restoreOffsets(findMetrics(table, sentences, null, entities, metricLexicon(source)), original, map);
}
