/** The metrics stage: figures, what they measure, and how they compare. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, rangeText, type TokenTable } from '../token/table.js';
import type { Metric } from '../types.js';
import type { WordTable } from '../word/word-table.js';
import type { MetricLexicon } from './metric-lexicon.js';
import { adoptUnits } from './quantity/adopt-units.js';
import { findQuantities } from './quantity/find-quantities.js';
import { joinRanges } from './quantity/join-ranges.js';
import type { Quantity } from './quantity/quantity.js';
import { createReading, type Reading, type Scope } from './scope.js';

function toMetric({ table }: Scope, quantity: Quantity): Metric {
  const { first, last, low, high, unit, kind } = quantity;
  return {
    start: table.start[first]!,
    end: table.end[last]!,
    text: rangeText(table, first, last),
    value: high === undefined ? low : [low, high],
    unit,
    comparator: '=',
    kind,
    indicator: null,
    direction: 'level',
    role: 'actual',
    period: null,
    baseline: null,
    polarity: 0,
    evidence: [{ rule: quantity.rule, ...(quantity.entry === undefined ? {} : { entry: quantity.entry }) }],
  };
}

function sentenceMetrics(scope: Scope): Metric[] {
  const quantities = adoptUnits(scope, joinRanges(scope, findQuantities(scope)));
  return quantities.map((quantity) => toMetric(scope, quantity));
}

/** Whether atom `i` may open a figure: the cheap test that passes over most of the text. */
function isTrigger({ table, lexicon }: Reading, i: number): boolean {
  const kind = table.kind[i]!;
  if (kind !== AtomKind.WORD) return kind === AtomKind.NUMBER || kind === AtomKind.SLASHED;
  const id = table.id[i]!;
  return (
    id !== 0 &&
    (lexicon.numbers.role[id] !== 0 || lexicon.ranks.root[id] !== 0 || lexicon.multiples.root[id] !== 0)
  );
}

/** The figures of a text. Linear in the number of atoms. */
export function findMetrics(
  table: TokenTable,
  sentences: SentenceTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  lexicon: MetricLexicon,
): Metric[] {
  const reading = createReading(table, words, entities, lexicon);
  const metrics: Metric[] = [];
  for (let row = 0; row < sentences.length; row++) {
    const first = sentences.first[row]!;
    const limit = sentences.last[row]! + 1;
    for (let i = first; i < limit; i++) {
      if (!isTrigger(reading, i)) continue;
      metrics.push(...sentenceMetrics({ ...reading, first, limit }));
      break;
    }
  }
  return metrics;
}
