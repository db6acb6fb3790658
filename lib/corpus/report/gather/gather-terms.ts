/** Words by label, by year and by province, for key words. */
import { foldKey } from '../../../text/fold-key.js';
import { nfc } from '../../../text/unicode-form.js';
import { words } from '../../../word/words.js';
import type { Row } from '../../schema.js';
import { type KeynessRow, keyness } from '../../statistics/keyness.js';
import { stopWordKeys } from '../../statistics/stop-words.js';
import { createVocabularyCounts } from '../../statistics/vocabulary-counts.js';
import type { DocumentRows } from './document-rows.js';
import { type KeptWords, WordCounts } from './word-counts.js';

/** Two bodies of text and the words that tell them apart. */
export interface KeyWords {
  readonly target: string;
  readonly reference: string;
  readonly rows: readonly KeynessRow[];
}

/** A group of articles with its words. */
export interface TermGroup {
  readonly name: string;
  /** Words with their counts, most frequent first. */
  readonly terms: readonly (readonly [term: string, count: number])[];
}

/** What the report says of words. */
export interface TermFacts {
  readonly labels: KeyWords;
  /** The later against the earlier half of the years; null without years to compare. */
  readonly years: KeyWords | null;
  /** The two provinces with most words; null with fewer. */
  readonly places: KeyWords | null;
  /** The provinces with most words, for TF-IDF. */
  readonly groups: readonly TermGroup[];
}

const SHOWN = 12;
const GROUPS = 10;
const GROUP_TERMS = 400;
/** Most provinces and cities at any time, and most years. */
const PLACES = 80;
const YEARS = 60;

const SPACES = /\s+/gu;

function countsOf(counters: Map<string, WordCounts>, key: string, most: number): WordCounts | null {
  const known = counters.get(key);
  if (known !== undefined || counters.size >= most) return known ?? null;
  const counts = new WordCounts();
  counters.set(key, counts);
  return counts;
}

function span(years: readonly string[]): string {
  return years.length === 1 ? years[0]! : `${years[0]}–${years.at(-1)}`;
}

/** The number of years that make the earlier half of the words. */
function earlierHalf(totals: readonly number[]): number {
  const half = totals.reduce((sum, total) => sum + total, 0) / 2;
  let before = 0;
  let count = 0;
  while (count < totals.length - 1 && before + totals[count]! / 2 < half) before += totals[count++]!;
  return Math.max(1, count);
}

/** Counts document by document. Memory: the vocabulary, and a number for each word in each label, year and province. */
export class TermGatherer {
  readonly #vocabulary = createVocabularyCounts();
  readonly #labels: Readonly<Record<string, WordCounts>> = {
    achievement: new WordCounts(),
    limitation: new WordCounts(),
  };
  readonly #years = new Map<string, WordCounts>();
  readonly #places = new Map<string, WordCounts>();

  add({ document, sentences }: DocumentRows): void {
    const year = typeof document.published_at === 'string' ? document.published_at.slice(0, 4) : null;
    const counters = [
      year === null ? null : countsOf(this.#years, year, YEARS),
      document.place === null ? null : countsOf(this.#places, String(document.place), PLACES),
    ].filter((counts) => counts !== null);
    const story = sentences.filter(({ structure }) => structure !== 'furniture');
    this.#addSentences(story, counters);
  }

  /** Cuts all sentences at once: a call for each would take three times as long. */
  #addSentences(sentences: readonly Row[], counters: readonly WordCounts[]): void {
    const texts = sentences.map(({ text }) => String(text).replace(SPACES, ' '));
    let sentence = 0;
    let end = texts[0]?.length ?? 0;
    for (const token of words(texts.join('\n'))) {
      while (token.start > end) end += 1 + texts[++sentence]!.length;
      // Single letters are units and numbering.
      if (token.kind !== 'word' || token.text.length < 2) continue;
      const word = this.#vocabulary.add(nfc(token.text));
      for (const counts of counters) counts.add(word);
      this.#labels[String(sentences[sentence]!.label)]?.add(word);
    }
  }

  #kept(): KeptWords {
    const stop = stopWordKeys();
    const forms = this.#vocabulary.forms();
    return forms.map((form, word) =>
      stop.has(this.#vocabulary.keyOf(word)) || foldKey(form).length < 2 ? null : form,
    );
  }

  facts(): TermFacts {
    const kept = this.#kept();
    const compare = (target: [string, WordCounts], reference: [string, WordCounts]): KeyWords => {
      const tables = [target[1].toTable(kept), reference[1].toTable(kept)] as const;
      const side = (which: 'target' | 'reference'): KeynessRow[] =>
        keyness(...tables, { side: which, limit: SHOWN });
      return { target: target[0], reference: reference[0], rows: [...side('target'), ...side('reference')] };
    };
    const places = [...this.#places].sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1));
    const years = [...this.#years].sort(([a], [b]) => (a < b ? -1 : 1));
    const cut = earlierHalf(years.map(([, { total }]) => total));
    const half = (part: typeof years): [string, WordCounts] => [
      span(part.map(([year]) => year)),
      WordCounts.sum(part.map(([, counts]) => counts)),
    ];
    return {
      labels: compare(['achievement', this.#labels.achievement!], ['limitation', this.#labels.limitation!]),
      years: years.length < 2 ? null : compare(half(years.slice(cut)), half(years.slice(0, cut))),
      places: places.length < 2 ? null : compare(places[0]!, places[1]!),
      groups: places
        .slice(0, GROUPS)
        .map(([name, counts]) => ({ name, terms: counts.top(kept, GROUP_TERMS) })),
    };
  }
}
