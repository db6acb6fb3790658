/** Counts the pairs of forms of everyday sentences, and of listed words, and writes them for restoration. */
import { formOfContext, type TokenRow } from '../../lib/text/restore/features.js';
import type { RestoreVocabulary } from '../../lib/text/restore/vocabulary.js';
import { inSteps } from './restore-steps.js';

/** The part of a form's probability that comes from the pair, and how many more times its first form counts as seen. */
const PAIR_SHARE = 0.7;
const PAIR_PRIOR = 5;
/** Pairs of fewer steps are left out. */
const LEAST_PAIR = 2;

/** Counts of pairs by their second form and then their first. */
type Pairs = Map<number, Map<number, number>>;

function countPairs(pairs: Pairs, { keys, forms }: TokenRow, { first }: RestoreVocabulary): void {
  for (let i = 1; i < forms.length; i++) {
    const key = keys[i]!;
    const form = forms[i]!;
    if (key < 0 || form >= first[key + 1]! || first[key + 1]! - first[key]! < 2) continue;
    const before = pairs.get(form) ?? new Map<number, number>();
    before.set(forms[i - 1]!, (before.get(forms[i - 1]!) ?? 0) + 1);
    pairs.set(form, before);
  }
}

/** How often each form, or context of what is no known word, stands before a word. */
function countFirst(pairs: Pairs): Map<number, number> {
  const counts = new Map<number, number>();
  for (const before of pairs.values()) {
    for (const [form, count] of before) counts.set(form, (counts.get(form) ?? 0) + count);
  }
  return counts;
}

/** The row of a second form, see lib/text/restore/pairs.ts. */
function packPairs(before: ReadonlyMap<number, number>, forms: number): string {
  const numbered = [...before].map(
    ([form, steps]) => [form < forms ? form : form - formOfContext(0) + forms, steps] as const,
  );
  let last = -1;
  return numbered
    .sort(([a], [b]) => a - b)
    .map(([number, steps]) => {
      const distance = number - last;
      last = number;
      return distance.toString(36) + String.fromCharCode(0x40 + steps);
    })
    .join('');
}

/**
 * The rows of all second forms: from the row of the sentences, those of the listed words, and the share of each form in
 * everyday text. A listed word counts as one more pair, but says nothing of how often its first form is there.
 */
export function pairRows(
  vocabulary: RestoreVocabulary,
  sentences: TokenRow,
  listed: readonly TokenRow[],
  shares: Float64Array,
): string {
  const pairs: Pairs = new Map();
  countPairs(pairs, sentences, vocabulary);
  const seen = countFirst(pairs);
  for (const word of listed) countPairs(pairs, word, vocabulary);
  const rows = vocabulary.forms.map((_, form) => {
    const steps = new Map<number, number>();
    for (const [before, count] of pairs.get(form) ?? []) {
      const share = (PAIR_SHARE * count) / ((seen.get(before) ?? 0) + PAIR_PRIOR);
      const step = inSteps(Math.log(1 + share / ((1 - PAIR_SHARE) * shares[form]!)));
      if (step >= LEAST_PAIR) steps.set(before, step);
    }
    return packPairs(steps, shares.length);
  });
  return rows.join('|');
}
