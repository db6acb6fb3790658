/** Cuts a text for restoration: words of letters, and what stands between them as context. */
import { isProtected } from '../normalize/protected.js';

/** What a token is. Only `PLAIN` words, ASCII letters alone, can get marks. */
export const TokenKind = { PLAIN: 0, MARKED: 1, NUMBER: 2, STOP: 3, PUNCTUATION: 4, OPAQUE: 5 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** The tokens of a text: kinds, and offsets in UTF-16 code units, half-open. Spaces are no tokens. */
export interface Tokens {
  readonly kinds: readonly TokenKind[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words with inner signs and digits (`3G`, `A20`, `covid_19`) match whole, so that no part of one is a word. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+|[.!?…\n]|[^\s\p{L}\p{M}\p{N}_]/gu;
const PLAIN = /^[A-Za-z]+$/;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const NUMBER = /^\p{N}+$/u;
/** Signs that make the stretch around them an address, a file name or code, when letters touch them. */
const ADDRESS_SIGN = /[@\\/<>{}=#_:.?&%+~-]/;

function kindOf(token: string): TokenKind {
  if (PLAIN.test(token)) return TokenKind.PLAIN;
  if (LETTERS.test(token)) return TokenKind.MARKED;
  if (NUMBER.test(token)) return TokenKind.NUMBER;
  if (/^[\p{L}\p{M}\p{N}_]/u.test(token)) return TokenKind.OPAQUE;
  return /[.!?…\n]/.test(token) ? TokenKind.STOP : TokenKind.PUNCTUATION;
}

/** Whether a word touches a sign that may make it part of an address. */
function touchesSign(text: string, start: number, end: number): boolean {
  return ADDRESS_SIGN.test(text[start - 1] ?? '') || ADDRESS_SIGN.test(text[end] ?? '');
}

/** The tokens of a text in order. Linear. */
export function tokensOf(text: string): Tokens {
  const kinds: TokenKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const end = index + token.length;
    const kind = kindOf(token);
    const opaque = kind === TokenKind.PLAIN && touchesSign(text, index, end) && isProtected(text, index);
    kinds.push(opaque ? TokenKind.OPAQUE : kind);
    starts.push(index);
    ends.push(end);
  }
  return { kinds, starts, ends };
}
