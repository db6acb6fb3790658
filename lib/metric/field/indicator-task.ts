/** A figure that looks for its indicator, with what the features of the candidates are seen against. */
import type { Direction } from '../../types.js';
import type { AtomRange, BaselineRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import type { BaselineCover } from './baseline-cover.js';
import type { CatalogueEntries } from './catalogue-entries.js';
import { kindBucket } from './kind-bucket.js';
import type { Segment } from './segments.js';

/** The indicator of the figure before. */
export interface PreviousIndicator {
  readonly range: AtomRange;
  readonly quantity: Quantity;
  readonly direction: Direction;
  /** How many sentences ago; 0 in the same sentence. */
  readonly age: number;
}

/** The last indicator that is another one than that of the figure before. */
export interface OlderIndicator {
  readonly range: AtomRange;
  /** 0 in the same sentence, 1 in the one before. */
  readonly age: number;
}

/** A figure that looks for its indicator. */
export interface IndicatorTask {
  readonly scope: Scope;
  readonly entries: CatalogueEntries;
  readonly quantity: Quantity;
  /** Bucket of its kind; 1 for a count, else 0; 1 for a change, 0 for a level. */
  readonly kind: number;
  readonly count: number;
  readonly change: number;
  /** Segments between the figure before and this one. */
  readonly gap: readonly Segment[];
  /** The same with asides passed over. */
  readonly left: readonly Segment[];
  /** Segments between this figure and the next. */
  readonly right: readonly Segment[];
  readonly previous: PreviousIndicator | null;
  readonly older: OlderIndicator | null;
  /** What the figure is compared with, and where the sentence tells such. */
  readonly baseline: BaselineRange | null;
  readonly cover: BaselineCover;
}

/** The parts of a task that the figure itself tells. */
export function figureBuckets(
  quantity: Quantity,
  direction: Direction,
): Pick<IndicatorTask, 'kind' | 'count' | 'change'> {
  return {
    kind: kindBucket(quantity),
    count: quantity.kind === 'count' ? 1 : 0,
    change: direction === 'level' ? 0 : 1,
  };
}
