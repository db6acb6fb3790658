/** Finds the voice that stands nearest before an atom. */
import { isMark, Mark } from '../token/table.js';
import type { SpeechScene } from './speech-scene.js';
import type { Voice } from './voices.js';

/** How far, in atoms, a voice may be from its verb, and how many voices nearer than it are looked at. */
export const MAX_REACH = 60;
export const MAX_VOICES = 6;

/** The index of the first voice that begins at an atom or behind it. */
export function voiceIndex({ voices }: SpeechScene, atom: number): number {
  let low = 0;
  let high = voices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (voices[middle]!.first < atom) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an atom stands inside brackets that close before another atom. */
function bracketed({ table }: SpeechScene, i: number, before: number): boolean {
  for (let k = i + 1; k < Math.min(before, i + MAX_REACH); k++) {
    if (isMark(table, k, Mark.OPEN_BRACKET)) return false;
    if (isMark(table, k, Mark.CLOSE_BRACKET)) return true;
  }
  return false;
}

/** The last voice of a sentence that ends before an atom, those in brackets left out. */
export function voiceBefore(scene: SpeechScene, row: number, i: number): Voice | null {
  const { voices, voiceFrom } = scene;
  const last = Math.min(voiceFrom[row + 1]!, voiceIndex(scene, i)) - 1;
  for (let k = last; k >= voiceFrom[row]! && k > last - MAX_VOICES; k--) {
    const voice = voices[k]!;
    if (i - voice.last > MAX_REACH) return null;
    if (voice.last < i && !bracketed(scene, voice.last, i)) return voice;
  }
  return null;
}
