/** Runs the metrics stage along annotated articles and keeps every choice it had to make, with the right options. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldMetric } from '../../benchmarks/gold.js';
import { sameQuantity } from '../../benchmarks/score/score-metrics.js';
import { tokenF1 } from '../../benchmarks/score/token-f1.js';
import { findEntities } from '../../lib/entity/find-entities.js';
import { entityLexicon } from '../../lib/entity/lexicon/entity-lexicon.js';
import { defaultSource } from '../../lib/lexicon/lexicon-source.js';
import type { AtomRange } from '../../lib/metric/figure.js';
import { findFigures } from '../../lib/metric/find-metrics.js';
import { metricLexicon } from '../../lib/metric/metric-lexicon.js';
import type { Choosers } from '../../lib/metric/model/choosers.js';
import type { Quantity } from '../../lib/metric/quantity/quantity.js';
import { createReading, type Reading } from '../../lib/metric/scope.js';
import { prepare } from '../../lib/prepared.js';
import { splitSentences } from '../../lib/sentence/split-sentences.js';
import { rangeText } from '../../lib/token/table.js';
import type { Metric } from '../../lib/types.js';
import type { Choice } from './softmax-ranker.js';

/** The choices of one article, by field. */
export interface ArticleChoices {
  readonly indicator: Choice[];
  readonly period: Choice[];
}

interface Article {
  readonly text: string;
  readonly metrics?: readonly GoldMetric[];
}

/** Token F1 from which an indicator counts as found. */
const HALF = 0.5;

function asMetric({ table }: Reading, { first, last, low, high, unit }: Quantity): Metric {
  const value = high === undefined ? low : ([low, high] as const);
  return { start: table.start[first]!, end: table.end[last]!, value, unit } as unknown as Metric;
}

function indicatorGain(reading: Reading, range: AtomRange, gold: GoldMetric): number {
  if (gold.indicator === null) return 0;
  const f1 = tokenF1(rangeText(reading.table, range.first, range.last), gold.indicator);
  return f1 < HALF ? 0 : f1 * f1;
}

function periodGain(reading: Reading, range: AtomRange | null, gold: GoldMetric): number {
  if (range === null || gold.period === null) return range === null && gold.period === null ? 1 : 0;
  const [a, b] = [rangeText(reading.table, range.first, range.last).toLowerCase(), gold.period.toLowerCase()];
  return a.includes(b) || b.includes(a) || tokenF1(a, b) >= HALF ? 1 : 0;
}

const bestOf = (gains: readonly number[]): number => gains.indexOf(Math.max(...gains));

/** Choosers that follow the annotation and note what they chose from. */
function followingChoosers(reading: Reading, gold: readonly GoldMetric[], noted: ArticleChoices): Choosers {
  const goldOf = (quantity: Quantity) =>
    gold.find((metric) => sameQuantity(asMetric(reading, quantity), metric));
  return {
    indicator: (options, quantity) => {
      const metric = goldOf(quantity);
      if (metric === undefined || options.length === 0) return 0;
      const gains = options.map(({ range }) => indicatorGain(reading, range, metric));
      noted.indicator.push({ options: options.map(({ features }) => features), gains });
      return bestOf(gains);
    },
    period: (options, quantity) => {
      const metric = goldOf(quantity);
      if (metric === undefined) return 0;
      const gains = options.map(({ range }) => periodGain(reading, range, metric));
      noted.period.push({ options: options.map(({ features }) => features), gains });
      return bestOf(gains);
    },
  };
}

function choicesOf({ text, metrics = [] }: Article): ArticleChoices {
  const { table } = prepare(text);
  const sentences = splitSentences(table);
  const source = defaultSource();
  const entities = findEntities(table, sentences, null, entityLexicon(source));
  const reading = createReading(table, null, entities, metricLexicon(source));
  const noted: ArticleChoices = { indicator: [], period: [] };
  findFigures(reading, sentences, followingChoosers(reading, metrics, noted));
  return noted;
}

/** The choices of every annotated article of a folder, by file name. */
export function readChoices(folder: string): ArticleChoices[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => choicesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article));
}
