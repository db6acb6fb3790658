/** The structure of an article: the public function of this stage alone. */
import { defaultSource } from '../lexicon/lexicon-source.js';
import { checkOptions, checkText } from '../options.js';
import { prepare } from '../prepared.js';
import { restoreOffsets } from '../restore-offsets.js';
import { type SplitOptions, splitSentences } from '../sentence/split-sentences.js';
import type { Structure } from '../types.js';
import { findStructure } from './find-structure.js';
import { structureLexicon } from './structure-lexicon.js';
import { toStructure } from './to-structure.js';

/** Options of `structure`. */
export type StructureOptions = SplitOptions;

/**
 * What surrounds and divides the story: headline, lead, datelines, captions, picture credits, byline, sub-headings and
 * the furniture of the page, in text order; and the day of publication that the page states. Offsets are UTF-16 code
 * units into `text`. Linear.
 * @throws TypeError when `text` is no string or an option is unknown or of a wrong type
 * @example structure('Thu hoạch vụ mùa\n02/10/2023 08:15\n…').publishedAt // '2023-10-02'
 */
export function structure(text: string, options: StructureOptions = {}): Structure {
  checkText('structure', text);
  checkOptions('structure', options, { wrapped: 'boolean' });
  const { original, table, map } = prepare(text);
  const sentences = splitSentences(table, options);
  const found = findStructure(table, sentences, structureLexicon(defaultSource()));
  return restoreOffsets(toStructure(table, sentences, found), original, map);
}
