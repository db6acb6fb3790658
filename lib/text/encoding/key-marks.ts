/** Putting marks on letters one key at a time. */
import { nfc, nfd } from '../unicode-form.js';
import type { KeyRule } from './tables.js';

/** Combining tone marks by tone number. */
export const TONE_MARKS: readonly string[] = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Whether the key of the rule gives a tone, not a shape. */
export function isToneRule(rule: KeyRule): boolean {
  return TONE_MARKS.includes(rule.mark);
}

function strokedD(letter: string): string | null {
  if (letter === 'd') return 'đ';
  return letter === 'D' ? 'Đ' : null;
}

/** The letter (any case) with the mark of the rule; null when it has such a mark or cannot take it. */
export function withKey(letter: string, rule: KeyRule): string | null {
  if (rule.mark === 'đ') return strokedD(letter);
  const [base = '', ...marks] = nfd(letter);
  const taken = marks.some((mark) => TONE_MARKS.includes(mark) === isToneRule(rule));
  if (taken || !rule.letters.includes(base.toLowerCase())) return null;
  const marked = nfc(base + (isToneRule(rule) ? [...marks, rule.mark] : [rule.mark, ...marks]).join(''));
  return marked.length === 1 ? marked : null;
}
