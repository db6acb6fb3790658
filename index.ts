export { type FoldKeyOptions, foldKey } from './lib/text/fold-key.js';
export type { Tone } from './lib/text/letters.js';
export { type NormalizedText, normalize, normalizeWithMap } from './lib/text/normalize.js';
export type { NormalizeOptions } from './lib/text/normalize-options.js';
export type { SpanMap } from './lib/text/span-map.js';
export { stripDiacritics } from './lib/text/strip-diacritics.js';
export { type Syllable, type SyllableFault, syllable, syllableFault } from './lib/text/syllable.js';
export { type Normalizer, useNormalizer } from './lib/text/unicode-form.js';
export * from './lib/types.js';
