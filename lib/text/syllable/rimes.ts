/** The onsets and rimes of the orthography, and which of them are written together. */
import { EXCEPTIONS, ONSETS, RIMES } from '../../data/orthography.js';

/** A rime without its tone, cut into glide, nucleus and coda, and the letter that takes the tone mark. */
export interface Rime {
  readonly glide: string;
  readonly nucleus: string;
  readonly coda: string;
  /** Index in the rime of the letter that carries the mark in the new school (`hoà`, `thuý`). */
  readonly mark: number;
  /** The same in the old school (`hòa`, `thúy`); differs in open `oa`, `oe`, `uy` only. */
  readonly oldMark: number;
}

interface Onset {
  readonly before: string;
  readonly glide: boolean;
}

interface Entry {
  readonly rime: Rime;
  /** `any`, `glide`, `q`, or the list of onsets. */
  readonly onsets: string | readonly string[];
}

const OPEN_WITH_GLIDE = ['oa', 'oe', 'uy'];

function makeRime(glide: string, nucleus: string, coda: string, onset: string): Rime {
  const second = nucleus === 'oo' || (nucleus.length === 2 && coda !== '');
  const mark = glide.length + (second ? 1 : 0);
  const twoSchools = coda === '' && onset !== 'q' && OPEN_WITH_GLIDE.includes(glide + nucleus);
  return { glide, nucleus, coda, mark, oldMark: twoSchools ? 0 : mark };
}

function rows(table: string): string[][] {
  return table.split('|').map((row) => row.split(' '));
}

const onsets: ReadonlyMap<string, Onset> = new Map(
  rows(ONSETS).map((row) => [row[0]!, { before: row[1]!, glide: row[2] === 'yes' }]),
);

const afterQ = new Map<string, Entry>();
const elsewhere = new Map<string, Entry>();
for (const [written, glide, nucleus, coda, where] of rows(RIMES) as [
  string,
  string,
  string,
  string,
  string,
][]) {
  const list = ['any', 'glide', 'q'].includes(where)
    ? where
    : where.split(',').map((o) => (o === '-' ? '' : o));
  const entry = { rime: makeRime(glide, nucleus, coda, where), onsets: list };
  (where === 'q' ? afterQ : elsewhere).set(written, entry);
}

/** Syllables that official names write against the rules (`kạn`, `đắk`), by their form without tone. */
export const exceptions: ReadonlyMap<string, { readonly onset: string; readonly rime: Rime }> = new Map(
  (rows(EXCEPTIONS) as [string, string, string, string, string][]).map(
    ([written, onset, glide, nucleus, coda]) => [
      written,
      { onset, rime: makeRime(glide, nucleus, coda, onset) },
    ],
  ),
);

/** The longest onset that `letters` (small, without tone) begins with; may be empty. */
export function onsetOf(letters: string): string {
  for (let length = 3; length > 0; length--) {
    const onset = letters.slice(0, length);
    if (onset.length === length && onsets.has(onset)) return onset;
  }
  return '';
}

/** A rime as it stands after an onset; `start` is its first letter counted from the end of the onset. */
export interface Placed {
  readonly rime: Rime;
  readonly start: 0 | -1;
}

/** Whether the letters are a rime after some onset. */
export function isRime(letters: string): boolean {
  return elsewhere.has(letters) || afterQ.has(letters);
}

/**
 * The rime that is written as `rest` after `onset`, or null when the two are never written together.
 * After `gi` the rime gives up its `i`: `gì` is gi + i, `giếng` is gi + iêng.
 */
export function rimeAfter(onset: string, rest: string): Placed | null {
  if (onset === 'gi') {
    const shared = elsewhere.get(`i${rest}`);
    if (shared !== undefined && rest !== 'a' && rest !== 'u') return { rime: shared.rime, start: -1 };
  }
  const entry = (onset === 'q' ? afterQ : elsewhere).get(rest);
  return entry !== undefined && allows(onset, entry, rest) ? { rime: entry.rime, start: 0 } : null;
}

function allows(onset: string, entry: Entry, rest: string): boolean {
  const { before, glide } = onsets.get(onset)!;
  if (typeof entry.onsets !== 'string') return entry.onsets.includes(onset);
  return before.includes(rest[0]!) && (entry.onsets !== 'glide' || glide);
}
