/** Vietnamese dictionary order. */
import { checkText } from '../options.js';
import { normalize } from './normalize/normalize.js';

/**
 * `Intl.Collator` knows the order of Vietnamese letters and tones, and is right within one syllable. It is not right for
 * several: it compares the letters of the whole string before any tone, which puts `cà bát` before `ca xanh`, where a
 * dictionary finishes the first syllable, tone included, before it looks at the second. It also tells `hòa` from `hoà`.
 * Hence the collators see one syllable at a time, in one school of tone placement.
 */
let collators: readonly [base: Intl.Collator, exact: Intl.Collator] | null = null;

function createCollators(): readonly [Intl.Collator, Intl.Collator] {
  const settings = { usage: 'sort', caseFirst: 'lower', numeric: true } as const;
  return [
    new Intl.Collator('vi', { ...settings, sensitivity: 'accent' }),
    new Intl.Collator('vi', { ...settings, sensitivity: 'variant' }),
  ];
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

function syllablesOf(text: string): readonly string[] {
  return normalize(text, { toneStyle: 'new' }).match(SYLLABLE) ?? [];
}

function compareUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareLists(left: readonly string[], right: readonly string[], collator: Intl.Collator): number {
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = collator.compare(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/**
 * Compares two texts in Vietnamese dictionary order, for `Array.prototype.sort`: a ă â b c d đ e ê … syllable by syllable,
 * within a syllable letters before tones (ngang, huyền, hỏi, ngã, sắc, nặng); fewer syllables come first. Case counts after all
 * syllables, small letters first; spaces, hyphens and punctuation between syllables count last. A total order: 0 only for equal
 * strings.
 *
 * @returns a negative number, 0 or a positive number
 * @throws TypeError when an argument is no string
 * @example ['cà bát', 'cá', 'ca xanh', 'ca'].sort(compareVietnamese) // ['ca', 'ca xanh', 'cà bát', 'cá']
 */
export function compareVietnamese(a: string, b: string): number {
  checkText('compareVietnamese', a, 'a');
  checkText('compareVietnamese', b, 'b');
  if (a === b) return 0;
  collators ??= createCollators();
  const [left, right] = [syllablesOf(a), syllablesOf(b)];
  return (
    compareLists(left, right, collators[0]) || compareLists(left, right, collators[1]) || compareUnits(a, b)
  );
}
