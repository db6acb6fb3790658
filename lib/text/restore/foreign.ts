/** Keeps words of other languages as they are, also those that could be Vietnamese (`the`, `can`, `to`). */
import type { TokenRow } from './features.js';
import { TokenKind, type Tokens } from './tokens.js';
import type { RestoreVocabulary } from './vocabulary.js';

/** A sentence of at least this many words is foreign if at least this share of them cannot be Vietnamese. */
const FEWEST_WORDS = 3;
const FOREIGN_SHARE = 0.4;

/** 1 for a word that no Vietnamese word is written as. Abbreviations in capitals tell nothing. */
function foreignWords(
  text: string,
  { kinds, starts, ends }: Tokens,
  vocabulary: RestoreVocabulary,
): Uint8Array {
  return Uint8Array.from(kinds, (kind, i) => {
    if (kind !== TokenKind.PLAIN) return 0;
    const token = text.slice(starts[i]!, ends[i]!);
    if (token.length > 1 && token === token.toUpperCase()) return 0;
    const key = vocabulary.keys.get(token.toLowerCase());
    return key === undefined || vocabulary.native[key] === 0 ? 1 : 0;
  });
}

function isForeignSentence(tokens: Tokens, foreign: Uint8Array, from: number, to: number): boolean {
  let words = 0;
  let strange = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === TokenKind.MARKED) return false;
    if (tokens.kinds[i] === TokenKind.PLAIN) words++;
    strange += foreign[i]!;
  }
  return words >= FEWEST_WORDS && strange >= FOREIGN_SHARE * words;
}

/** Takes foreign sentences, and single words between two foreign ones, out of what is sought in the row. */
export function keepForeign(
  text: string,
  tokens: Tokens,
  row: TokenRow,
  vocabulary: RestoreVocabulary,
): void {
  const foreign = foreignWords(text, tokens, vocabulary);
  let from = 0;
  for (let i = 0; i <= tokens.kinds.length; i++) {
    if (foreign[i] === 1 || (foreign[i - 1] === 1 && foreign[i + 1] === 1)) row.keys[i] = -1;
    if (i < tokens.kinds.length && tokens.kinds[i] !== TokenKind.STOP) continue;
    if (isForeignSentence(tokens, foreign, from, i)) row.keys.fill(-1, from, i);
    from = i + 1;
  }
}
