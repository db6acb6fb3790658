/** Which mark a punctuation or symbol atom is. */
import { Mark } from './table.js';

const MARKS: Readonly<Record<string, number>> = {
  '.': Mark.FULL_STOP,
  '。': Mark.FULL_STOP,
  ',': Mark.COMMA,
  '，': Mark.COMMA,
  ':': Mark.COLON,
  '：': Mark.COLON,
  ';': Mark.SEMICOLON,
  '?': Mark.QUESTION,
  '？': Mark.QUESTION,
  '!': Mark.EXCLAMATION,
  '！': Mark.EXCLAMATION,
  '…': Mark.ELLIPSIS,
  '“': Mark.OPEN_QUOTE,
  '„': Mark.OPEN_QUOTE,
  '«': Mark.OPEN_QUOTE,
  '‘': Mark.OPEN_QUOTE,
  '”': Mark.CLOSE_QUOTE,
  '»': Mark.CLOSE_QUOTE,
  '’': Mark.CLOSE_QUOTE,
  '"': Mark.QUOTE,
  "'": Mark.QUOTE,
  '＂': Mark.QUOTE,
  '(': Mark.OPEN_BRACKET,
  '[': Mark.OPEN_BRACKET,
  '{': Mark.OPEN_BRACKET,
  '（': Mark.OPEN_BRACKET,
  ')': Mark.CLOSE_BRACKET,
  ']': Mark.CLOSE_BRACKET,
  '}': Mark.CLOSE_BRACKET,
  '）': Mark.CLOSE_BRACKET,
  '/': Mark.SLASH,
  '%': Mark.PERCENT,
  '％': Mark.PERCENT,
  '‰': Mark.PERCENT,
  '&': Mark.AMPERSAND,
  '•': Mark.BULLET,
  '●': Mark.BULLET,
  '▪': Mark.BULLET,
  '■': Mark.BULLET,
  '◆': Mark.BULLET,
  '*': Mark.BULLET,
  '·': Mark.BULLET,
  '+': Mark.PLUS,
  $: Mark.CURRENCY,
  '€': Mark.CURRENCY,
  '£': Mark.CURRENCY,
  '¥': Mark.CURRENCY,
  '₫': Mark.CURRENCY,
};

const table = new Uint8Array(0x10000);
for (const [character, mark] of Object.entries(MARKS)) table[character.charCodeAt(0)] = mark;
for (const dash of '-‐‑‒–—―−－') table[dash.charCodeAt(0)] = Mark.DASH;

/** The `Mark` of a code unit. */
export function markOf(unit: number): number {
  return table[unit]!;
}
