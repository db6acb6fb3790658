/** Counts everyday sentences for restoration: forms of a word, pairs of forms, and which words tell everyday language. */
import type { TokenRow } from '../../lib/text/restore/features.js';
import type { RestoreVocabulary } from '../../lib/text/restore/vocabulary.js';
import { stripMarks } from '../../lib/text/strip-diacritics.js';
import { trainingRow } from './restore-data.js';
import { pairRows } from './restore-pairs.js';
import { inSteps, sum } from './restore-steps.js';

/** Statistics as they are written into the model, see lib/text/restore/everyday.ts. */
export interface EverydayStatistics {
  readonly leanings: Int8Array;
  readonly forms: Int8Array;
  readonly pairs: string;
}

/** What the counts are taken from. */
export interface EverydaySource {
  readonly vocabulary: RestoreVocabulary;
  /** Counts of the words of the news. */
  readonly news: ReadonlyMap<string, number>;
  readonly sentences: readonly string[];
  readonly listed: readonly string[];
}

/** The news stand in for so many more words of everyday text when forms are weighed, and when keys are. */
const FORM_PRIOR = 3000;
const KEY_PRIOR = 10_000;
/** Leanings are quarters of a logarithm, and no stronger than this. */
const LEANING_STEPS = 4;
const MOST_LEANING = 16;

function countForms({ keys, forms }: TokenRow, size: number): Float64Array {
  const counts = new Float64Array(size);
  forms.forEach((form, i) => {
    if (keys[i]! >= 0 && form < size) counts[form]!++;
  });
  return counts;
}

/** The probability of every form in everyday text. */
function formShares({ vocabulary, news }: EverydaySource, counts: Float64Array): Float64Array {
  const newsTotal = sum(news.values());
  const total = sum(counts) + FORM_PRIOR;
  return counts.map((count, form) => {
    const share = ((news.get(vocabulary.forms[form]!) ?? 0) + 0.5) / newsTotal;
    return (count + FORM_PRIOR * share) / total;
  });
}

/** How much rarer each form is than the most frequent one of its key. */
function rarities({ first, forms }: RestoreVocabulary, shares: Float64Array): Int8Array {
  const steps = new Int8Array(forms.length);
  for (let key = 0; key + 1 < first.length; key++) {
    const most = Math.max(...shares.subarray(first[key]!, first[key + 1]!));
    for (let form = first[key]!; form < first[key + 1]!; form++) {
      steps[form] = inSteps(Math.log(shares[form]! / most));
    }
  }
  return steps;
}

/** How much more everyday text uses each key than the news. */
function leaningsOf({ vocabulary, news }: EverydaySource, counts: Float64Array): Int8Array {
  const { keys, first } = vocabulary;
  const newsCounts = new Float64Array(keys.size);
  for (const [word, count] of news) {
    const key = keys.get(stripMarks(word));
    if (key !== undefined) newsCounts[key]! += count;
  }
  const newsTotal = sum(news.values());
  const total = sum(counts);
  return Int8Array.from(newsCounts, (count, key) => {
    const expected = (count + 1) / newsTotal;
    const seen = sum(counts.subarray(first[key]!, first[key + 1]!));
    const share = (seen + KEY_PRIOR * expected) / (total + KEY_PRIOR);
    const leaning = Math.round(LEANING_STEPS * Math.log(share / expected));
    return Math.max(-MOST_LEANING, Math.min(MOST_LEANING, leaning));
  });
}

/** The statistics of everyday sentences, and of listed words for what stands together. */
export function learnEveryday(source: EverydaySource): EverydayStatistics {
  const { vocabulary, sentences, listed } = source;
  const row = trainingRow(`\n${sentences.join('\n')}`, vocabulary);
  const words = listed.map((word) => trainingRow(word, vocabulary));
  const counts = countForms(row, vocabulary.forms.length);
  const shares = formShares(source, counts);
  return {
    leanings: leaningsOf(source, counts),
    forms: rarities(vocabulary, shares),
    pairs: pairRows(vocabulary, row, words, shares),
  };
}
