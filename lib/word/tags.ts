/** The closed tag sets of the tagger; a tag's number is its index. */
import type { Upos } from '../types.js';

/** Universal tags, in the order of `WordTable.pos`. */
export const UPOS_TAGS: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/**
 * Tags of UD_Vietnamese-VTB, one spelling each, in the order of `WordTable.xpos`. The first ones stand at the number of
 * the universal tag that they go with unless the word says otherwise.
 */
export const XPOS_TAGS: readonly string[] = [
  'A',
  'PRE',
  'ADV',
  'AUX',
  'CC',
  'DET',
  'I',
  'N',
  'NUM',
  'PRT',
  'PRO',
  'NNP',
  'PUNCT',
  'SC',
  'SYM',
  'V',
  'X',
  'NY',
  'NU',
  'NB',
];

/** Number of the tag of punctuation. */
export const PUNCT: number = UPOS_TAGS.indexOf('PUNCT');
/** Number of the tag of symbols such as `%`. */
export const SYM: number = UPOS_TAGS.indexOf('SYM');
/** Number of the tag of numbers. */
export const NUM: number = UPOS_TAGS.indexOf('NUM');
/** Number of the tag of proper nouns. */
export const PROPN: number = UPOS_TAGS.indexOf('PROPN');
/** Number of the tag of common nouns. */
export const NOUN: number = UPOS_TAGS.indexOf('NOUN');
