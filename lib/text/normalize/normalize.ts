/** Brings Vietnamese text to one spelling; the only file that knows the order of the steps. */
import { checkText } from '../../options.js';
import {
  COMPOSITION,
  FULL_WIDTH,
  LINE_END,
  LOOK_ALIKE,
  SOFT_HYPHEN,
  SPACE,
  ZERO_WIDTH,
} from './char-flags.js';
import { composeEdits, markEdits } from './compose.js';
import { applyEdits, type Edit } from './edits.js';
import { lookAlikeEdits } from './look-alikes.js';
import { type NormalizeOptions, normalizeOptions } from './normalize-options.js';
import { ellipsisEdits, fullWidthEdits, hyphenEdits, straightQuoteEdits } from './punctuation-forms.js';
import { repairEdits } from './repair-marks.js';
import { collapseSpaceEdits, lineEndEdits, plainSpaceEdits, zeroWidthEdits } from './spaces.js';
import { type SpanMap, spanMap } from './span-map.js';
import { type Survey, survey } from './survey.js';
import { toneStyleEdits } from './tone-placement.js';

/** Flags of what turns into other letters. */
const LETTERS = COMPOSITION | ZERO_WIDTH | SOFT_HYPHEN | LOOK_ALIKE | FULL_WIDTH;

type Settings = Required<NormalizeOptions>;
type Step = (text: string) => readonly Edit[];

/** The steps that the flags and the settings call for, in the order in which they must run. */
function stepsFor({ flags, suspect }: Survey, settings: Settings): Step[] {
  const { zeroWidth, softHyphens, spaces, toneStyle, ellipsis } = settings;
  const removesZeroWidth = zeroWidth === 'remove' && (flags & ZERO_WIDTH) !== 0;
  const removesHyphens = softHyphens === 'remove' && (flags & SOFT_HYPHEN) !== 0;
  const composes = settings.unicodeForm === 'NFC' && (flags & COMPOSITION) !== 0;
  const steps: (Step | false)[] = [
    // What cannot be seen goes first, since it stands between letters and their marks.
    (removesZeroWidth || removesHyphens) &&
      ((text) => zeroWidthEdits(text, removesZeroWidth, removesHyphens)),
    settings.lineEnds === 'lf' && (flags & LINE_END) !== 0 && lineEndEdits,
    settings.fullWidth === 'narrow' && (flags & FULL_WIDTH) !== 0 && fullWidthEdits,
    composes && composeEdits,
    composes && markEdits,
    settings.lookAlikes && (flags & LOOK_ALIKE) !== 0 && lookAlikeEdits,
    // From here on letters are composed and Latin: marks can be read, also those that earlier steps brought to light.
    settings.repairMarks &&
      (suspect || (flags & LETTERS) !== 0) &&
      ((text) => repairEdits(text, toneStyle === 'new' ? 'new' : 'old')),
    toneStyle !== 'keep' && ((text) => toneStyleEdits(text, toneStyle)),
    settings.quotes === 'straight' && straightQuoteEdits,
    settings.dashes === 'hyphen' && hyphenEdits,
    spaces === 'plain' && (flags & SPACE) !== 0 && plainSpaceEdits,
    spaces === 'collapse' && collapseSpaceEdits,
    ellipsis !== 'keep' && ((text) => ellipsisEdits(text, ellipsis)),
  ];
  return steps.filter((step) => step !== false);
}

/** A text after the steps, and the edits of each step that changed something. */
export interface Steps {
  readonly text: string;
  readonly edits: readonly (readonly Edit[])[];
}

/** Runs the steps one after the other; steps that change nothing leave no trace. */
export function runSteps(text: string, steps: readonly Step[]): Steps {
  const done: (readonly Edit[])[] = [];
  let current = text;
  for (const step of steps) {
    const edits = step(current);
    if (edits.length === 0) continue;
    current = applyEdits(current, edits);
    done.push(edits);
  }
  return { text: current, edits: done };
}

/**
 * Brings Vietnamese text to one spelling. By default: composed form (NFC) with marks in any order; misplaced marks
 * (`ngừơi`, `qủa`, `thuơng`) put right where that makes a syllable of a word that was none; look-alike letters inside
 * Vietnamese words (`Ð`, Cyrillic, Greek); plain spaces and line ends; no zero-width characters and soft hyphens; ASCII
 * for full-width letters. Quotation marks, dashes, ellipses and the school of tone placement stay unless asked for.
 * Idempotent, linear. A text that is already so comes back as the same string, after one look at every character: less
 * than twice the cost of `text.normalize('NFC')`, which looks at fewer things (in engines without `Buffer`,
 * such as browsers, where a string can only be read unit by unit, two to three times).
 *
 * @throws TypeError when `text` is no string or an option is unknown or has a value that is not allowed
 * @example normalize('Uỷ ban nhân dân', { toneStyle: 'old' }) // 'Ủy ban nhân dân'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  checkText('normalize', text);
  const settings = normalizeOptions('normalize', options);
  return runSteps(text, stepsFor(survey(text), settings)).text;
}

/** A normalised text and the way back to the original. */
export interface NormalizedText extends SpanMap {
  readonly text: string;
  /** Whether `text` differs from the original; if not, both directions give back the span, but for cut graphemes. */
  readonly changed: boolean;
}

/**
 * Like `normalize`, with a map of offsets (UTF-16 code units, half-open) in both directions. A span that touches a
 * changed stretch takes all of it, and no span cuts a grapheme cluster.
 *
 * @throws TypeError when `text` is no string or an option is not allowed; the map throws on a span outside its text
 * @example
 * const { text, toOriginal } = normalizeWithMap('Hô\u0323i nghị'); // text: 'Hội nghị'
 * toOriginal({ start: 0, end: 3 }); // { start: 0, end: 4 }
 */
export function normalizeWithMap(text: string, options?: NormalizeOptions): NormalizedText {
  checkText('normalizeWithMap', text);
  const settings = normalizeOptions('normalizeWithMap', options);
  const done = runSteps(text, stepsFor(survey(text), settings));
  return { text: done.text, changed: done.edits.length > 0, ...spanMap(text, done.text, done.edits) };
}
