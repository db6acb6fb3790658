/** The metrics stage: figures, what they measure, and how they compare. */

import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { Metric } from '../types.js';
import type { WordTable } from '../word/word-table.js';
import type { Figure } from './figure.js';
import { createMemory, linkFigures } from './link-figures.js';
import { mayHoldFigure } from './may-hold-figure.js';
import type { MetricLexicon } from './metric-lexicon.js';
import { type Choosers, defaultChoosers } from './model/choosers.js';
import { adoptUnits } from './quantity/adopt-units.js';
import { findQuantities } from './quantity/find-quantities.js';
import { joinRanges } from './quantity/join-ranges.js';
import { joinSubunits } from './quantity/join-subunits.js';
import { createReading, type Reading, scopeOf } from './scope.js';
import { toMetric } from './to-metric.js';

/**
 * The figures of a text sentence by sentence, with their atoms.
 * @param choosers how to choose among the candidates of a field; learning passes choosers that follow an annotation
 */
export function findFigures(
  reading: Reading,
  sentences: SentenceTable,
  choosers: Choosers = defaultChoosers(),
): Figure[] {
  const figures: Figure[] = [];
  const memory = createMemory();
  for (let row = 0; row < sentences.length; row++) {
    const first = sentences.first[row]!;
    const limit = sentences.last[row]! + 1;
    if (!mayHoldFigure(reading, first, limit)) continue;
    const scope = scopeOf(reading, first, limit, row, sentences.paragraph[row]!);
    const quantities = adoptUnits(scope, joinRanges(scope, joinSubunits(scope, findQuantities(scope))));
    if (quantities.length === 0) continue;
    for (const figure of linkFigures(scope, quantities, memory, choosers)) figures.push(figure);
  }
  return figures;
}

/**
 * The figures of a text with what they measure (annotation guidelines, section 3). Offsets point into the text of the
 * table. Words and entities make the result better and may be missing. Linear in the number of atoms.
 * @param words the words of the text, or null
 * @param entities the entities of the text, dates among them; may be empty
 */
export function findMetrics(
  table: TokenTable,
  sentences: SentenceTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  lexicon: MetricLexicon,
): Metric[] {
  const reading = createReading(table, words, entities, lexicon);
  return findFigures(reading, sentences).map((figure) => toMetric(reading, figure));
}
