/** What rises and falls: indicators, whose rise is good or bad, and verbs of change. */
import { CHANGE_VERBS } from '../data/lexicons/change-verbs.js';
import { INDICATORS } from '../data/lexicons/indicators.js';
import type { LexiconSource } from '../lexicon/lexicon-source.js';
import { type Matcher, MatcherBuilder } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';

const POLARITIES: Readonly<Record<string, number>> = { '+': 1, '-': -1 };
const DIRECTIONS: Readonly<Record<string, number>> = { increase: 1, decrease: -1 };

/** An indicator or a verb of change. */
export class Trend {
  constructor(private readonly row: LexiconRow) {}

  get id(): string {
    return this.row.id;
  }

  /** 1 for a verb of rising, -1 for one of falling, 0 for an indicator. */
  get direction(): number {
    return DIRECTIONS[this.row.fields.direction ?? ''] ?? 0;
  }

  /** 1 where a rise of the indicator is good, -1 where it is bad, else 0. */
  get polarity(): number {
    return POLARITIES[this.row.fields.polarity ?? ''] ?? 0;
  }
}

/** Compiles indicators and verbs that tell a rise or a fall. */
export function trendMatcher(source: LexiconSource): Matcher<Trend> {
  const builder = new MatcherBuilder<Trend>(source.vocabulary);
  for (const row of source.rows('indicators', INDICATORS)) builder.addRow(row, new Trend(row));
  for (const row of source.rows('change-verbs', CHANGE_VERBS)) {
    const isMove = DIRECTIONS[row.fields.direction ?? ''] !== undefined && row.type !== 'noun';
    if (isMove) builder.addRow(row, new Trend(row));
  }
  return builder.matcher();
}
