/** The step of normalisation that moves misplaced marks: `ngừơi`, `qủa`, `thuơng`, `nghiã`, `hoàn` typed `hòan`. */

import { stripTone, toneOf } from '../letters.js';
import { allowsTone, parseSyllable, parseToneless } from '../syllable/syllable.js';
import type { Edit } from './edits.js';
import { suspectMarks } from './mark-scan.js';
import { isProtected } from './protected.js';
import { type ToneSchool, writeTone } from './tone-placement.js';
import { wordAround } from './word-around.js';

const LONGEST = 7;

/** The edits that put marks where the orthography has them, in words that become valid syllables by it only. */
export function repairEdits(text: string, school: ToneSchool): readonly Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (const at of suspectMarks(text) ?? []) {
    if (at < done) continue;
    const [start, end] = wordAround(text, at, LONGEST);
    done = end;
    const word = text.slice(start, end);
    const repaired = repairWord(word, school);
    if (repaired !== word && !isProtected(text, start)) edits.push({ start, end, text: repaired });
  }
  return edits;
}

/** One word with its marks in place; the word itself when it is a syllable already or does not become one. */
export function repairWord(word: string, school: ToneSchool): string {
  if (word.length > LONGEST || typeof parseSyllable(word.toLowerCase()) !== 'string') return word;
  const tones = new Set([...word].map((letter) => toneOf(letter.charCodeAt(0))).filter((tone) => tone > 0));
  if (tones.size > 1) return word;
  return spellSyllable(stripTone(word), [...tones][0] ?? 0, school) ?? word;
}

/** Letters (without tone, any case) and a tone number as a syllable, `uơ` read as `ươ` if need be; null if it is none. */
export function spellSyllable(letters: string, tone: number, school: ToneSchool): string | null {
  for (const spelled of [letters, withBothHorns(letters)]) {
    const parts = parseToneless(spelled.toLowerCase());
    if (typeof parts === 'string' || !allowsTone(parts.rime, tone)) continue;
    return writeTone(spelled, { ...parts, tone }, school);
  }
  return null;
}

/** `uơ` and `ưo` are half typed `ươ`. */
function withBothHorns(letters: string): string {
  return letters.replace(
    /uơ|ưo/gi,
    (pair) => (pair[0]! < 'a' || pair[0] === 'Ư' ? 'Ư' : 'ư') + horn(pair[1]!),
  );
}

function horn(letter: string): string {
  return letter === 'O' || letter === 'Ơ' ? 'Ơ' : 'ơ';
}
