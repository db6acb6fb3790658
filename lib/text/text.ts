/** The text stage as a subpath: one spelling for any Vietnamese text, with offsets back to the original. */
export { compareVietnamese } from './collate.js';
export { decode, type Encoding } from './encoding/decode.js';
export { type DetectedEncoding, detectEncoding } from './encoding/detect.js';
export { type FoldKeyOptions, foldKey } from './fold-key.js';
export { type NormalizedText, normalize, normalizeWithMap } from './normalize/normalize.js';
export type { NormalizeOptions } from './normalize/normalize-options.js';
export type { SpanMap } from './normalize/span-map.js';
export { stripDiacritics } from './strip-diacritics.js';
export { type Syllable, type SyllableFault, syllable, syllableFault } from './syllable/syllable.js';
export { type Normalizer, useNormalizer } from './unicode-form.js';
