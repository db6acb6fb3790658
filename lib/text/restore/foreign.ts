/** Keeps words of other languages as they are, also those that could be Vietnamese (`the`, `can`, `to`). */
import type { TokenRow } from './features.js';
import { TokenKind, type Tokens } from './tokens.js';
import type { RestoreVocabulary } from './vocabulary.js';

/** What a word tells of its language. */
const Sign = { NONE: 0, FOREIGN: 1, FOREIGN_NAME: 2 } as const;

/** Tells the words that no Vietnamese word is written as. Abbreviations in capitals tell nothing. */
function foreignWords(
  text: string,
  { kinds, starts, ends }: Tokens,
  vocabulary: RestoreVocabulary,
): Uint8Array {
  const signs = new Uint8Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== TokenKind.PLAIN) continue;
    const token = text.slice(starts[i]!, ends[i]!);
    const small = token.toLowerCase();
    const key = vocabulary.keys.get(small);
    if (key !== undefined && vocabulary.native[key] === 1) continue;
    if (token.length > 1 && token === token.toUpperCase()) continue;
    signs[i] = token === small ? Sign.FOREIGN : Sign.FOREIGN_NAME;
  }
  return signs;
}

/** A sentence with two foreign words is foreign if they are at least this share of it; names are weaker evidence. */
const FOREIGN_SHARE = 0.2;
const NAME_SHARE = 0.6;

function isForeignSentence({ kinds }: Tokens, signs: Uint8Array, from: number, to: number): boolean {
  let words = 0;
  let foreign = 0;
  let names = 0;
  for (let i = from; i < to; i++) {
    if (kinds[i] === TokenKind.MARKED) return false;
    if (kinds[i] === TokenKind.PLAIN) words++;
    if (signs[i] === Sign.FOREIGN) foreign++;
    if (signs[i] === Sign.FOREIGN_NAME) names++;
  }
  if (foreign >= 2 && foreign >= FOREIGN_SHARE * words) return true;
  return foreign + names >= 2 && foreign + names >= NAME_SHARE * words;
}

/** Takes foreign sentences, and single words between two foreign ones, out of what is sought in the row. */
export function keepForeign(
  text: string,
  tokens: Tokens,
  row: TokenRow,
  vocabulary: RestoreVocabulary,
): void {
  const signs = foreignWords(text, tokens, vocabulary);
  const isForeign = (i: number): boolean => (signs[i] ?? Sign.NONE) !== Sign.NONE;
  let from = 0;
  for (let i = 0; i <= tokens.kinds.length; i++) {
    if (isForeign(i) || (isForeign(i - 1) && isForeign(i + 1))) row.keys[i] = -1;
    if (i < tokens.kinds.length && tokens.kinds[i] !== TokenKind.STOP) continue;
    if (isForeignSentence(tokens, signs, from, i)) row.keys.fill(-1, from, i);
    from = i + 1;
  }
}
