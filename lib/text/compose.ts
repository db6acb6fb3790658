/** The step of normalisation that composes letters and their marks. */
import { applyEdits, type Edit, editsOf } from './edits.js';
import { isVowel } from './letters.js';
import { nfc, nfd } from './unicode-form.js';

/** A letter with marks, a run of Hangul parts, or one character that may have a canonical equivalent. */
const COMPOSABLE =
  /[\u1100-\u11ff\uac00-\ud7a3]*[\u1100-\u11ff]+|\P{M}?\p{M}+|[\u0374-\u0387\u1f00-\u2001\u2126-\u232a\ufa00-\ufb4e\u{2f800}-\u{2fa1d}]/gu;

/** The edits that bring a text to its composed form, each no longer than a letter with its marks. */
export function composeEdits(text: string): readonly Edit[] {
  const composed = nfc(text);
  if (composed === text) return [];
  const edits = editsOf(text, COMPOSABLE, nfc);
  return applyEdits(text, edits) === composed ? edits : [wholeDifference(text, composed)];
}

/** One edit for scripts whose parts combine in ways that the pattern above does not know. */
function wholeDifference(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** A Latin letter that still has marks after composition. */
const MARKED = /[a-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+/giu;
const TONE_MARKS = '\u0300\u0309\u0303\u0301\u0323';
const STROKES = '\u0335\u0336';

/** Composed Vietnamese letters from marks in the wrong order or written twice, and `đ` from `d` and a stroke. */
export function markEdits(text: string): readonly Edit[] {
  return editsOf(text, MARKED, repairMarked);
}

function repairMarked(found: string): string {
  if (/^d[\u0335\u0336]$/i.test(found)) return found[0] === 'd' ? 'đ' : 'Đ';
  const [letter, ...marks] = nfd(found);
  if (marks.some((mark) => STROKES.includes(mark))) return found;
  const once = marks.filter((mark, index) => marks.indexOf(mark) === index);
  const ordered = [
    ...once.filter((mark) => !TONE_MARKS.includes(mark)),
    ...once.filter((mark) => TONE_MARKS.includes(mark)),
  ];
  const repaired = nfc(letter + ordered.join(''));
  return repaired.length === 1 && isVowel(repaired.charCodeAt(0)) ? repaired : found;
}
