/** One pass over a text that tells which steps of normalisation have work to do. */
import { charFlags } from './char-flags.js';
import { markClasses, markTransitions, STATES, SUSPECT } from './mark-scan.js';

/** What a text holds. */
export interface Survey {
  /** All flags of its characters, see `charFlags`. */
  readonly flags: number;
  /** Whether a mark may be misplaced. */
  readonly suspect: boolean;
}

const CLASS_SHIFT = 8;

let table: Uint16Array | null = null;

/** For each code unit its flags and, above them, its class for the scan of marks. */
function buildTable(): Uint16Array {
  const flags = charFlags();
  const classes = markClasses();
  return Uint16Array.from(flags, (flag, code) => flag | (classes[code]! << CLASS_SHIFT));
}

/** Looks at every character once; about as fast as reading them. */
export function survey(text: string): Survey {
  table ??= buildTable();
  const next = markTransitions();
  let flags = 0;
  let state = 0;
  let suspects = 0;
  for (let i = 0; i < text.length; i++) {
    const entry = table[text.charCodeAt(i)]!;
    flags |= entry;
    state = next[state * STATES + (entry >> CLASS_SHIFT)]!;
    // The row of the state SUSPECT is that of the beginning, so that the scan goes on after one.
    suspects += state === SUSPECT ? 1 : 0;
  }
  return { flags: flags & ((1 << CLASS_SHIFT) - 1), suspect: suspects > 0 };
}
