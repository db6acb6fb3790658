/** Runs the metrics stage along annotated articles and keeps every choice it had to make, with the right options. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldMetric } from '../../../benchmarks/gold.js';
import { sameQuantity } from '../../../benchmarks/score/score-metrics.js';
import { overlap } from '../../../benchmarks/score/spans.js';
import { tokenF1 } from '../../../benchmarks/score/token-f1.js';
import { findEntities } from '../../../lib/entity/find-entities.js';
import { entityLexicon } from '../../../lib/entity/lexicon/entity-lexicon.js';
import { defaultSource } from '../../../lib/lexicon/lexicon-source.js';
import type { AtomRange } from '../../../lib/metric/figure.js';
import { findFigures } from '../../../lib/metric/find-metrics.js';
import { metricLexicon } from '../../../lib/metric/metric-lexicon.js';
import type { Choosers } from '../../../lib/metric/model/choosers.js';
import type { Quantity } from '../../../lib/metric/quantity/quantity.js';
import { createReading, type Reading } from '../../../lib/metric/scope.js';
import { prepare } from '../../../lib/prepared.js';
import type { SentenceTable } from '../../../lib/sentence/sentence-table.js';
import { splitSentences } from '../../../lib/sentence/split-sentences.js';
import { rangeText } from '../../../lib/token/table.js';
import type { Metric } from '../../../lib/types.js';
import type { Chain } from '../chain-ranker.js';
import type { Choice } from '../softmax-ranker.js';

/** The choices of one article, by field. */
export interface ArticleChoices {
  readonly indicator: Choice[];
  readonly period: Chain[];
}

/** How many of the choices of an article were right when the stage made them itself. */
export interface Tally {
  readonly indicator: number;
  readonly period: number;
  /** Periods that hold the annotated one or are held by it. */
  readonly exactPeriod: number;
  readonly total: number;
}

/** A figure of a template: what it measures and when, without its value. */
export type MarkedFigure = Pick<GoldMetric, 'start' | 'end' | 'indicator' | 'period'>;

/** An annotated article, or a filled template. */
export interface Article {
  readonly text: string;
  readonly metrics?: readonly (GoldMetric | MarkedFigure)[];
}

/** Token F1 from which an indicator counts as found. */
const HALF = 0.5;
/** What a time is worth at least that holds the annotated one or is held by it. */
const HELD = 0.6;

function asMetric({ table }: Reading, { first, last, low, high, unit }: Quantity): Metric {
  const value = high === undefined ? low : ([low, high] as const);
  return { start: table.start[first]!, end: table.end[last]!, value, unit } as unknown as Metric;
}

function indicatorGain(reading: Reading, range: AtomRange, gold: MarkedFigure): number {
  if (gold.indicator === null) return 0;
  const f1 = tokenF1(rangeText(reading.table, range.first, range.last), gold.indicator);
  return f1 < HALF ? 0 : f1;
}

/** How well a time agrees with the annotated one, 0 to 1; the benchmark asks for half of the words or more. */
function periodGain(reading: Reading, range: AtomRange | null, gold: MarkedFigure): number {
  if (range === null || gold.period === null) return range === null && gold.period === null ? 1 : 0;
  const [a, b] = [rangeText(reading.table, range.first, range.last).toLowerCase(), gold.period.toLowerCase()];
  const f1 = tokenF1(a, b);
  if (a.includes(b) || b.includes(a)) return HELD + (1 - HELD) * f1;
  return f1 < HALF ? 0 : HELD * f1;
}

/** Only the best of several choices are right: `năm 2022` has a word of `năm 2023` too. */
function onlyBest(gains: readonly number[]): number[] {
  const top = Math.max(...gains);
  return gains.map((gain) => (gain > 0 && gain === top ? 1 : 0));
}

/** Index of the highest gain, the first of equals; -1 for none. */
function highest(gains: readonly number[]): number {
  let best = -1;
  for (let k = 0; k < gains.length; k++) if (best < 0 || gains[k]! > gains[best]!) best = k;
  return best;
}

type GoldOf = (quantity: Quantity) => MarkedFigure | undefined;

/** Choosers that follow the annotation and note what they chose from; only the best indicators count as right. */
function followingChoosers(reading: Reading, goldOf: GoldOf, noted: ArticleChoices): Choosers {
  return {
    indicator: (options, quantity) => {
      const metric = goldOf(quantity);
      if (metric === undefined || options.length === 0) return 0;
      const gains = options.map(({ range }) => indicatorGain(reading, range, metric));
      noted.indicator.push({ options: options.map(({ features }) => features), gains: onlyBest(gains) });
      return highest(gains);
    },
    period: ({ options, nodes, joints, relations }, quantities) => {
      const gains = quantities.map((quantity) => {
        const metric = goldOf(quantity);
        return onlyBest(
          options.map((range) => (metric === undefined ? 0 : periodGain(reading, range, metric))),
        );
      });
      noted.period.push({ nodes, joints, relations, gains });
      return gains.map(highest);
    },
  };
}

interface Reader {
  readonly reading: Reading;
  readonly sentences: SentenceTable;
  readonly goldOf: GoldOf;
}

function read({ text, metrics = [] }: Article): Reader {
  const { table } = prepare(text);
  const sentences = splitSentences(table);
  const source = defaultSource();
  const entities = findEntities(table, sentences, null, entityLexicon(source));
  const reading = createReading(table, null, entities, metricLexicon(source));
  return {
    reading,
    sentences,
    goldOf: (quantity) => {
      const found = asMetric(reading, quantity);
      return metrics.find((metric) =>
        'value' in metric ? sameQuantity(found, metric) : overlap(found, metric),
      );
    },
  };
}

/** The choices of an annotated article, every one made as the annotation has it. */
export function choicesOf(article: Article): ArticleChoices {
  const { reading, sentences, goldOf } = read(article);
  const noted: ArticleChoices = { indicator: [], period: [] };
  findFigures(reading, sentences, followingChoosers(reading, goldOf, noted));
  return noted;
}

/** Runs the stage with its own choices, so that a wrong one misleads the next, and counts the right ones. */
export function tallyOf(article: Article, choosers: Choosers): Tally {
  const { reading, sentences, goldOf } = read(article);
  const tally = { indicator: 0, period: 0, exactPeriod: 0, total: 0 };
  for (const { quantity, indicator, period } of findFigures(reading, sentences, choosers)) {
    const metric = goldOf(quantity);
    if (metric === undefined) continue;
    tally.total++;
    if (indicator !== null && indicatorGain(reading, indicator, metric) > 0) tally.indicator++;
    const gain = periodGain(reading, period, metric);
    if (gain > 0) tally.period++;
    if (gain >= HELD) tally.exactPeriod++;
  }
  return tally;
}

/** The annotated articles of a folder, by file name. */
export function readArticles(folder: string): Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article);
}
