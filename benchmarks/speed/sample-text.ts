/** Texts of any size for the speed benchmark: sentences of the sample articles, shuffled and varied, fixed seed. */
import { join } from 'node:path';
import { ROOT } from '../../corpus/compile/root.js';
import { readGold } from '../gold.js';

/** A small deterministic generator (mulberry32): numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sampleSentences(): string[] {
  return readGold([join(ROOT, 'corpus/articles')]).flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end).normalize('NFC')),
  );
}

/** A text of at least `bytes` bytes in UTF-8. Figures differ from one repetition to the next. */
export function sampleText(bytes: number, seed = 1): string {
  const random = createRandom(seed);
  const sentences = sampleSentences();
  const parts: string[] = [];
  let size = 0;
  while (size < bytes) {
    const sentence = sentences[Math.floor(random() * sentences.length)]!.replaceAll(/[1-9]/g, () =>
      String(1 + Math.floor(random() * 9)),
    );
    const separator = random() < 0.2 ? '\n\n' : ' ';
    parts.push(sentence, separator);
    size += Buffer.byteLength(sentence) + separator.length;
  }
  return parts.join('');
}

/** The number of syllables: runs of letters and digits. */
export function countSyllables(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
