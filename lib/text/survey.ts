/** One pass over a text that tells which steps of normalisation have work to do. */
import { charFlags } from './char-flags.js';
import { markClasses, markTransitions, ROW, SUSPECT } from './mark-scan.js';

/** What a text holds. */
export interface Survey {
  /** All flags of its characters, see `charFlags`. */
  readonly flags: number;
  /** Whether a mark may be misplaced. */
  readonly suspect: boolean;
}

const FLAGS = 0xff;
const CLASS_SHIFT = 8;
const CLASS_BITS = 5;
/** Keeps three classes. */
const WINDOW = (1 << (3 * CLASS_BITS)) - 1;
/** Keeps four classes. */
const TWO_WINDOWS = (1 << (4 * CLASS_BITS)) - 1;

let tables: { readonly units: Uint16Array; readonly windows: Uint8Array } | null = null;

/** For three classes in a row, 1 where the third is a letter that does not fit. */
function buildWindows(): Uint8Array {
  const next = markTransitions();
  const windows = new Uint8Array(WINDOW + 1);
  for (let window = 0; window <= WINDOW; window++) {
    const second = (window >> CLASS_BITS) & (ROW - 1);
    const state = next[(window >> (2 * CLASS_BITS)) * ROW + second]!;
    const last = next[(state === SUSPECT ? second : state) * ROW + (window & (ROW - 1))];
    windows[window] = last === SUSPECT ? 1 : 0;
  }
  return windows;
}

/** For each code unit its flags and, above them, its class for the scan of marks. */
function buildUnits(): Uint16Array {
  const classes = markClasses();
  const units = Uint16Array.from(charFlags());
  for (let code = 0; code < units.length; code++) units[code]! |= classes[code]! << CLASS_SHIFT;
  return units;
}

/**
 * Looks at every character once, about as fast as reading them. Marks are judged by windows of three letters, since a
 * state that each letter hands to the next would have to be waited for, and two windows a step; `suspectMarks` then
 * looks closely.
 */
export function survey(text: string): Survey {
  tables ??= { units: buildUnits(), windows: buildWindows() };
  const { units, windows } = tables;
  const even = text.length & ~1;
  let flags = 0;
  let seen = 0;
  let suspects = 0;
  for (let i = 0; i < even; i += 2) {
    const first = units[text.charCodeAt(i)]!;
    const second = units[text.charCodeAt(i + 1)]!;
    flags |= first | second;
    seen =
      ((seen << (2 * CLASS_BITS)) | ((first >> CLASS_SHIFT) << CLASS_BITS) | (second >> CLASS_SHIFT)) &
      TWO_WINDOWS;
    suspects |= windows[seen >> CLASS_BITS]! | windows[seen & WINDOW]!;
  }
  if (even < text.length) {
    const last = units[text.charCodeAt(even)]!;
    flags |= last;
    suspects |= windows[((seen << CLASS_BITS) | (last >> CLASS_SHIFT)) & WINDOW]!;
  }
  return { flags: flags & FLAGS, suspect: suspects !== 0 };
}
