/** Makes ready what the frame finders read. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import { findQuotations, type QuotationTable } from './quotations.js';
import type { SpeakerLexicon } from './speaker-lexicon.js';
import { type Cast, findVoices, type Voice } from './voices.js';

/** What the frame finders read. */
export interface SpeechScene {
  readonly table: TokenTable;
  readonly sentences: SentenceTable;
  readonly lexicon: SpeakerLexicon;
  readonly quotes: QuotationTable;
  readonly voices: readonly Voice[];
  /** First voice of each sentence, and of none behind the last. */
  readonly voiceFrom: Int32Array;
  /** 1 for atoms inside quotations that hold speech. */
  readonly quoted: Uint8Array;
  /** Index of the voice that covers an atom, plus one. */
  readonly voiceAt: Int32Array;
}

function firstVoices({ length, last }: SentenceTable, voices: readonly Voice[]): Int32Array {
  const from = new Int32Array(length + 1);
  let k = 0;
  for (let row = 0; row < length; row++) {
    from[row] = k;
    while (k < voices.length && voices[k]!.first <= last[row]!) k++;
  }
  from[length] = voices.length;
  return from;
}

/** Gathers quotations and voices of a text. Linear. */
export function createSpeechScene(
  table: TokenTable,
  sentences: SentenceTable,
  cast: Cast,
  lexicon: SpeakerLexicon,
): SpeechScene {
  const quotes = findQuotations(table, sentences);
  const voices = findVoices(table, cast);
  const quoted = new Uint8Array(table.length + 1);
  for (const { open, close } of quotes.quotations) quoted.fill(1, open, close + 1);
  const voiceAt = new Int32Array(table.length + 1);
  voices.forEach(({ first, last }, index) => {
    voiceAt.fill(index + 1, first, last + 1);
  });
  const voiceFrom = firstVoices(sentences, voices);
  return { table, sentences, lexicon, quotes, voices, voiceFrom, quoted, voiceAt };
}
