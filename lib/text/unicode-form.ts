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

/** The composed form (NFC). */
export function nfc(text: string): string {
  return normalizer().nfc(text);
}

/** The decomposed form (NFD). */
export function nfd(text: string): string {
  return normalizer().nfd(text);
}
