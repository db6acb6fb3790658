/** Gaps that are no question of statistics: what the caller says of words. */
import { scanForms } from '../lexicon/form-ids.js';
import { type Matcher, MatcherBuilder, matchLongest } from '../lexicon/matcher.js';
import type { TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { Fixed } from './join-atoms.js';

/** Words of the caller, compiled against a vocabulary: always and never joined. */
export interface WordRules {
  readonly words: Matcher<string>;
  readonly forbid: Matcher<string>;
}

function fixRange(fixed: Uint8Array, from: number, to: number, value: number): void {
  for (let i = from + 1; i < to; i++) fixed[i] = value;
}

function fixMatches(fixed: Uint8Array, table: TokenTable, matcher: Matcher<string>, value: number): void {
  for (let i = 0; i < table.length; i++) {
    if (matcher.root[table.id[i]!] === 0) continue;
    const match = matchLongest(matcher, table, i);
    if (match === null) continue;
    fixRange(fixed, i, i + match.length, value);
    if (value !== Fixed.JOIN) continue;
    // The word ends where it ends: it is no part of a longer one.
    if (i > 0) fixed[i] = Fixed.SPLIT;
    if (i + match.length < table.length) fixed[i + match.length] = Fixed.SPLIT;
    i += match.length - 1;
  }
}

/** The gaps that the caller decided, by the atom after the gap; null where all are open. Linear. */
export function fixedGaps(table: TokenTable, rules: WordRules | null): Uint8Array | null {
  if (rules === null) return null;
  const fixed = new Uint8Array(table.length);
  fixMatches(fixed, table, rules.words, Fixed.JOIN);
  fixMatches(fixed, table, rules.forbid, Fixed.SPLIT);
  return fixed;
}

/** Compiles the caller's lists. */
export function createWordRules(
  words: readonly string[],
  forbid: readonly string[],
  vocabulary: Vocabulary,
): WordRules {
  const matcher = (forms: readonly string[]): Matcher<string> => {
    const builder = new MatcherBuilder<string>(vocabulary);
    const atoms = scanForms(forms, vocabulary);
    forms.forEach((text, form) => {
      builder.addForm(atoms, form, text);
    });
    return builder.matcher();
  };
  return { words: matcher(words), forbid: matcher(forbid) };
}
