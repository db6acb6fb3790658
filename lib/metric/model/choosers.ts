/** How the fields of a figure are chosen from their candidates: by the learned weights, or by an annotation. */

import { INDICATOR_WEIGHTS, PERIOD_WEIGHTS } from '../../data/metric-weights.js';
import { INDICATOR_SPACE } from '../field/indicator-space.js';
import type { IndicatorChooser } from '../field/link-indicators.js';
import type { PeriodChooser } from '../field/period-chain.js';
import { PERIOD_SPACE } from '../field/period-space.js';
import { featureSink } from './feature-space.js';
import { parseWeights, type Weights } from './linear-ranker.js';

/** A chooser for each learned field. */
export interface Choosers {
  readonly indicator: IndicatorChooser;
  readonly period: PeriodChooser;
}

/** Choosers that take the candidate of the highest score. */
export function weighingChoosers(indicator: Weights, period: Weights): Choosers {
  return {
    indicator: featureSink(INDICATOR_SPACE, indicator),
    period: featureSink(PERIOD_SPACE, period),
  };
}

let loaded: Choosers | undefined;

/** Choosers with the weights of the library. */
export function defaultChoosers(): Choosers {
  loaded ??= weighingChoosers(
    parseWeights(INDICATOR_SPACE, INDICATOR_WEIGHTS),
    parseWeights(PERIOD_SPACE, PERIOD_WEIGHTS),
  );
  return loaded;
}
