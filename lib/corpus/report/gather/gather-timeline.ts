/** How many articles and sentences of each label there are, in all and by day. */
import type { Label } from '../../../types.js';
import type { Cell } from '../../schema.js';
import type { DocumentRows } from './document-rows.js';
import { type LabelCounts, noLabels } from './label-counts.js';

/** The articles of a day. */
export interface DayFacts {
  articles: number;
  readonly labels: LabelCounts;
}

/** What the run holds. */
export interface OverviewFacts {
  /** Articles that were counted. */
  articles: number;
  /** Records left out because they repeat others, are in another language or failed. */
  repeated: number;
  otherwise: number;
  undated: number;
  sentences: number;
  figures: number;
  readonly labels: LabelCounts;
  readonly days: Map<string, DayFacts>;
}

/** Counts document by document. Memory: the days. */
export class TimelineGatherer {
  readonly #facts: OverviewFacts = {
    articles: 0,
    repeated: 0,
    otherwise: 0,
    undated: 0,
    sentences: 0,
    figures: 0,
    labels: noLabels(),
    days: new Map(),
  };

  /** Counts a document. @returns whether it is one to count with */
  admit({ status, duplicate_of }: Readonly<Record<string, Cell>>): boolean {
    if (duplicate_of !== null) this.#facts.repeated++;
    else if (status !== 'analyzed') this.#facts.otherwise++;
    return duplicate_of === null && status === 'analyzed';
  }

  add({ document, sentences, metrics }: DocumentRows): void {
    const facts = this.#facts;
    const day = this.#dayOf(document.published_at as string | null);
    facts.articles++;
    facts.sentences += sentences.length;
    facts.figures += metrics.length;
    for (const { label } of sentences) {
      facts.labels[label as Label]++;
      if (day !== null) day.labels[label as Label]++;
    }
  }

  #dayOf(date: string | null): DayFacts | null {
    if (date === null) {
      this.#facts.undated++;
      return null;
    }
    const known = this.#facts.days.get(date);
    const day = known ?? { articles: 0, labels: noLabels() };
    if (known === undefined) this.#facts.days.set(date, day);
    day.articles++;
    return day;
  }

  facts(): OverviewFacts {
    return this.#facts;
  }
}
