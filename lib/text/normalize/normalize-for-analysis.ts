/** The part of normalisation that analysis needs: letters in one form. Spaces and quotes are classes to the scanner. */
import { COMPOSITION, FULL_WIDTH, flagsOf, LOOK_ALIKE, SOFT_HYPHEN, ZERO_WIDTH } from './char-flags.js';
import { composeEdits, markEdits } from './compose.js';
import { lookAlikeEdits } from './look-alikes.js';
import { runSteps } from './normalize.js';
import { fullWidthEdits } from './punctuation-forms.js';
import { zeroWidthEdits } from './spaces.js';
import { exactSpanMap, type SpanMap } from './span-map.js';

export type { SpanMap } from './span-map.js';

const NEEDED = COMPOSITION | ZERO_WIDTH | SOFT_HYPHEN | LOOK_ALIKE | FULL_WIDTH;

/** Whether the text holds a character that normalisation for analysis may change. One pass. */
export function needsNormalization(text: string): boolean {
  return (flagsOf(text) & NEEDED) !== 0;
}

/** A text for analysis. */
export interface TextForAnalysis {
  readonly text: string;
  /** Translates offsets of `text` to the original; null when `text` is the original string itself. */
  readonly map: SpanMap | null;
}

/**
 * Composes letters, removes zero-width characters and soft hyphens, and replaces full-width forms and look-alike letters
 * inside Vietnamese words. Tone placement, spaces and punctuation stay. A text that needs nothing comes back as the same string. Linear.
 */
export function normalizeForAnalysis(text: string): TextForAnalysis {
  const flags = flagsOf(text);
  if ((flags & NEEDED) === 0) return { text, map: null };
  const done = runSteps(text, [
    (current) => zeroWidthEdits(current, true, true),
    fullWidthEdits,
    composeEdits,
    markEdits,
    lookAlikeEdits,
  ]);
  return done.edits.length === 0
    ? { text, map: null }
    : { text: done.text, map: exactSpanMap(text, done.text, done.edits) };
}
