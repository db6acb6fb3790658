/** The step of normalisation that composes letters and their marks. */

import { isVowel } from '../letters.js';
import { nfc, nfd } from '../unicode-form.js';
import { COMPOSITION, charFlags } from './char-flags.js';
import { applyEdits, type Edit, editsOf } from './edits.js';

/** A letter with marks, a run of Hangul parts, or one character that may have a canonical equivalent. */
const COMPOSABLE =
  /[\u1100-\u11ff\uac00-\ud7a3]*[\u1100-\u11ff]+|\P{M}?\p{M}+|[\u0374-\u0387\u1f00-\u2001\u2126-\u232a\ufa00-\ufb4e\u{2f800}-\u{2fa1d}]/gu;

/** Runs up to this length are one edit: a letter with its marks. Longer ones are cut into such. */
const LONGEST_LETTER = 4;

/** The edits that bring a text to its composed form, each no longer than a letter with its marks. */
export function composeEdits(text: string): readonly Edit[] {
  const composed = nfc(text);
  if (composed === text) return [];
  const edits = runEdits(text);
  return applyEdits(text, edits) === composed ? edits : [wholeDifference(text, composed)];
}

/** Composes every run of characters that composition may change, with the letter before it. */
function runEdits(text: string): Edit[] {
  const flags = charFlags();
  const cache = new Map<string, string>();
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((flags[text.charCodeAt(i)]! & COMPOSITION) === 0) continue;
    const start = Math.max(0, i - 1);
    while (i < text.length && (flags[text.charCodeAt(i)]! & COMPOSITION) !== 0) i++;
    const run = text.slice(start, i);
    const composed = cache.get(run) ?? nfc(run);
    if (run.length <= LONGEST_LETTER) cache.set(run, composed);
    if (composed === run) continue;
    if (run.length <= LONGEST_LETTER) edits.push(withoutSharedEnds(start, run, composed));
    else edits.push(...editsOf(run, COMPOSABLE, nfc).map((edit) => shifted(edit, start)));
  }
  return edits;
}

/** The edit of a run without the units at its ends that stay: a lone surrogate behind a letter is no part of it. */
function withoutSharedEnds(start: number, run: string, composed: string): Edit {
  const { start: from, end, text } = wholeDifference(run, composed);
  return { start: start + from, end: start + end, text };
}

function shifted(edit: Edit, by: number): Edit {
  return { start: edit.start + by, end: edit.end + by, text: edit.text };
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

const MARKS = /[\u0300-\u036f]+/g;
const LATIN_LETTER = /[a-z\u00c0-\u024f\u1e00-\u1eff]/i;
const TONE_MARKS = '\u0300\u0309\u0303\u0301\u0323';
const STROKES = '\u0335\u0336';

/** Composed Vietnamese letters from marks in the wrong order or written twice, and `đ` from `d` and a stroke. */
export function markEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: marks, index } of text.matchAll(MARKS)) {
    const found = (text[index - 1] ?? '') + marks;
    const repaired = LATIN_LETTER.test(found[0]!) && marks.length <= MOST_MARKS ? repairMarked(found) : found;
    if (repaired !== found) edits.push({ start: index - 1, end: index + marks.length, text: repaired });
  }
  return edits;
}

/** More marks than this on one letter are decoration. */
const MOST_MARKS = 8;

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
