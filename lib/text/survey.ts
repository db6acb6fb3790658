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
  return Uint16Array.from(charFlags(), (flag, code) => flag | (classes[code]! << CLASS_SHIFT));
}

/**
 * Looks at every character once, about as fast as reading them. Marks are judged by windows of three letters, since a
 * state that each letter hands to the next would have to be waited for; `suspectMarks` then looks closely.
 */
export function survey(text: string): Survey {
  tables ??= { units: buildUnits(), windows: buildWindows() };
  const { units, windows } = tables;
  let flags = 0;
  let window = 0;
  let suspects = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = units[text.charCodeAt(i)]!;
    flags |= unit;
    window = ((window << CLASS_BITS) | (unit >> CLASS_SHIFT)) & WINDOW;
    suspects |= windows[window]!;
  }
  return { flags: flags & FLAGS, suspect: suspects !== 0 };
}
