/** One pass over a text that tells which steps of normalisation have work to do. */

import { BLOCK, blockReader } from '../code-units.js';
import { LETTER_LIMIT } from '../letters.js';
import { charFlags } from './char-flags.js';
import { markClasses, markTransitions, ROW, SUSPECT } from './mark-scan.js';

/** What a text holds. */
export interface Survey {
  /** All flags of its characters, see `charFlags`. */
  readonly flags: number;
  /** Whether a mark may be misplaced. */
  readonly suspect: boolean;
}

/** How a code unit is packed: its flags and, above them, its class for the scan of marks. */
enum Unit {
  Flags = 0xff,
  ClassShift = 8,
  ClassBits = 5,
  /** Keeps three classes. */
  Window = (1 << 15) - 1,
  /** Keeps four classes. */
  TwoWindows = (1 << 20) - 1,
  /** Windows overlap by this many classes. */
  Overlap = 2,
}

/** Every code unit, packed. */
function buildUnits(): Uint16Array {
  const classes = markClasses();
  const units = new Uint16Array(charFlags());
  for (let code = 0; code < LETTER_LIMIT; code++) units[code]! |= classes[code]! << Unit.ClassShift;
  return units;
}

/** For three classes in a row, 1 where the third is a letter that does not fit. */
function buildWindows(): Uint8Array {
  const next = markTransitions();
  const windows = new Uint8Array(Unit.Window + 1);
  for (let window = 0; window <= Unit.Window; window++) {
    const second = (window >> Unit.ClassBits) & (ROW - 1);
    const state = next[(window >> (2 * Unit.ClassBits)) * ROW + second]!;
    const last = next[(state === SUSPECT ? second : state) * ROW + (window & (ROW - 1))];
    windows[window] = last === SUSPECT ? 1 : 0;
  }
  return windows;
}

interface Tables {
  readonly units: Uint16Array;
  readonly windows: Uint8Array;
}

let tables: Tables | null = null;

// Twice the same loop: one that is handed a function that reads a unit runs at a fraction of the speed.
/** The flags of a block and, above them, whether a mark in it may be misplaced. */
function surveyBlock(block: Uint16Array, { units, windows }: Tables): number {
  const even = block.length & ~1;
  let flags = 0;
  let seen = 0;
  let suspects = 0;
  for (let i = 0; i < even; i += 2) {
    const first = units[block[i]!]!;
    const second = units[block[i + 1]!]!;
    flags |= first | second;
    seen =
      ((seen << (2 * Unit.ClassBits)) |
        ((first >> Unit.ClassShift) << Unit.ClassBits) |
        (second >> Unit.ClassShift)) &
      Unit.TwoWindows;
    suspects |= windows[seen >> Unit.ClassBits]! | windows[seen & Unit.Window]!;
  }
  if (even < block.length) {
    const last = units[block[even]!]!;
    flags |= last;
    suspects |= windows[((seen << Unit.ClassBits) | (last >> Unit.ClassShift)) & Unit.Window]!;
  }
  return (flags & Unit.Flags) | (suspects << Unit.ClassShift);
}

/** The same of a text that is read unit by unit. */
function surveyText(text: string, { units, windows }: Tables): number {
  const even = text.length & ~1;
  let flags = 0;
  let seen = 0;
  let suspects = 0;
  for (let i = 0; i < even; i += 2) {
    const first = units[text.charCodeAt(i)]!;
    const second = units[text.charCodeAt(i + 1)]!;
    flags |= first | second;
    seen =
      ((seen << (2 * Unit.ClassBits)) |
        ((first >> Unit.ClassShift) << Unit.ClassBits) |
        (second >> Unit.ClassShift)) &
      Unit.TwoWindows;
    suspects |= windows[seen >> Unit.ClassBits]! | windows[seen & Unit.Window]!;
  }
  if (even < text.length) {
    const last = units[text.charCodeAt(even)]!;
    flags |= last;
    suspects |= windows[((seen << Unit.ClassBits) | (last >> Unit.ClassShift)) & Unit.Window]!;
  }
  return (flags & Unit.Flags) | (suspects << Unit.ClassShift);
}

function toSurvey(found: number): Survey {
  return { flags: found & Unit.Flags, suspect: found >> Unit.ClassShift !== 0 };
}

/**
 * Looks at every character once. Marks are judged by windows of three letters, since a state that each letter hands to
 * the next would have to be waited for, and two windows a step; `suspectMarks` then looks closely.
 */
export function survey(text: string): Survey {
  tables ??= { units: buildUnits(), windows: buildWindows() };
  const reader = blockReader(text);
  if (reader === null) return toSurvey(surveyText(text, tables));
  let found = 0;
  for (let from = 0; from === 0 || from + Unit.Overlap < text.length; from += BLOCK - Unit.Overlap) {
    found |= surveyBlock(reader.read(text, from), tables);
  }
  return toSurvey(found);
}
