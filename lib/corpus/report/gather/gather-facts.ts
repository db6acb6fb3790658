/** Everything that the report says, from one pass over the tables of a run. */
import { documentRows, type RowReader } from './document-rows.js';
import { type BalanceFacts, BalanceGatherer } from './gather-balance.js';
import { type IndicatorFacts, IndicatorGatherer } from './gather-indicators.js';
import { type PeopleFacts, PeopleGatherer } from './gather-people.js';
import { type SentenceFacts, SentenceGatherer } from './gather-sentences.js';
import { type TermFacts, TermGatherer } from './gather-terms.js';
import { type OverviewFacts, TimelineGatherer } from './gather-timeline.js';

/** What the report says. */
export interface ReportFacts {
  readonly overview: OverviewFacts;
  readonly balance: BalanceFacts;
  readonly indicators: readonly IndicatorFacts[];
  readonly people: PeopleFacts;
  readonly terms: TermFacts;
  readonly sample: SentenceFacts;
}

/**
 * Gathers the facts. Documents that repeat others, are in another language or failed are not counted. Linear; memory does
 * not grow with the number of documents, but with days, vocabulary and, up to a bound, people and indicators.
 */
export async function gatherFacts(read: RowReader): Promise<ReportFacts> {
  const timeline = new TimelineGatherer();
  const balance = new BalanceGatherer();
  const indicators = new IndicatorGatherer();
  const people = new PeopleGatherer();
  const terms = new TermGatherer();
  const sentences = new SentenceGatherer();
  for await (const rows of documentRows(read)) {
    if (!timeline.admit(rows.document)) continue;
    for (const gatherer of [timeline, balance, indicators, people, terms, sentences]) gatherer.add(rows);
  }
  return {
    overview: timeline.facts(),
    balance: balance.facts(),
    indicators: indicators.facts(),
    people: people.facts(),
    terms: terms.facts(),
    sample: sentences.facts(),
  };
}
