/** Unicode normalisation forms: the engine's own, or a normaliser that the caller hands in where it has none. */
import { argumentError } from '../options.js';

/** What the package `unorm` exports, as far as it is used here. */
export interface Normalizer {
  nfc(text: string): string;
  nfd(text: string): string;
}

const native: Normalizer | null =
  typeof String.prototype.normalize === 'function'
    ? { nfc: (text) => text.normalize('NFC'), nfd: (text) => text.normalize('NFD') }
    : null;

let current: Normalizer | null = native;

/**
 * Hands in a normaliser such as `unorm` for an engine without `String.prototype.normalize`. Where the engine has
 * its own, that one stays in use, so that results do not depend on this call.
 *
 * @throws TypeError when `normalizer` lacks `nfc` or `nfd`
 * @example useNormalizer(unorm)
 */
export function useNormalizer(normalizer: Normalizer): void {
  if (typeof normalizer?.nfc !== 'function' || typeof normalizer.nfd !== 'function') {
    throw argumentError(
      'useNormalizer',
      'normalizer',
      normalizer,
      'an object with the functions nfc and nfd',
    );
  }
  current = native ?? { nfc: (text) => normalizer.nfc(text), nfd: (text) => normalizer.nfd(text) };
}

function normalizer(): Normalizer {
  if (current === null)
    throw new Error('thoisu: this engine cannot normalise Unicode; call useNormalizer(unorm)');
  return current;
}

/** Marks in a row that a text can mean: the limit of the stream-safe text format (Unicode Standard Annex 15). */
const MOST_MARKS = 30;
const LONG_RUN = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');
const LETTERS_WITH_LONG_RUN = new RegExp(`\\P{M}?\\p{M}{${MOST_MARKS + 1},}`, 'gu');

/** The text in a form, but for runs of more marks than any letter has: engines sort a run in the square of its length. */
function withoutLongRuns(text: string, form: (part: string) => string): string {
  if (text.length <= MOST_MARKS || !LONG_RUN.test(text)) return form(text);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(LETTERS_WITH_LONG_RUN)) {
    parts.push(form(text.slice(from, index)), run);
    from = index + run.length;
  }
  parts.push(form(text.slice(from)));
  return parts.join('');
}

/** The composed form (NFC); a letter with more than 30 marks stays as it is. Linear. */
export function nfc(text: string): string {
  return withoutLongRuns(text, normalizer().nfc);
}

/** The decomposed form (NFD); a letter with more than 30 marks stays as it is. Linear. */
export function nfd(text: string): string {
  return withoutLongRuns(text, normalizer().nfd);
}
