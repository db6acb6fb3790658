/** What `normalize` changes, and what it does when nothing is asked for. */
import { checkOptions, type OptionRule } from '../../options.js';

/** The choices of `normalize`. The default of each is named first in its comment. */
export interface NormalizeOptions {
  /** `NFC`: letters and marks are composed, in whatever order the marks were typed; `keep`. */
  readonly unicodeForm?: 'NFC' | 'keep';
  /** `keep` both schools; `new`: `hoà`, `thuý`; `old`: `hòa`, `thúy`. */
  readonly toneStyle?: 'keep' | 'new' | 'old';
  /** `true`: marks on the wrong letter are moved where that makes a syllable of a word that was none. */
  readonly repairMarks?: boolean;
  /** `true`: letters of other alphabets inside Vietnamese words become the letters they look like. */
  readonly lookAlikes?: boolean;
  /** `plain`: no-break, wide and narrow spaces become U+0020; `collapse` also makes one of many; `keep`. */
  readonly spaces?: 'plain' | 'collapse' | 'keep';
  /** `remove` zero-width spaces, byte-order marks and joiners between Latin letters; `keep`. */
  readonly zeroWidth?: 'remove' | 'keep';
  /** `remove`; `keep`. */
  readonly softHyphens?: 'remove' | 'keep';
  /** `narrow`: full-width letters, digits and signs become ASCII, but for signs beside East Asian text; `keep`. */
  readonly fullWidth?: 'narrow' | 'keep';
  /** `lf`: every line end becomes U+000A; `keep`. */
  readonly lineEnds?: 'lf' | 'keep';
  /** `keep`; `straight`: `"` and `'`. */
  readonly quotes?: 'keep' | 'straight';
  /** `keep`; `hyphen`: dashes of every length become `-`. */
  readonly dashes?: 'keep' | 'hyphen';
  /** `keep`; `dots`: three dots; `character`: U+2026. */
  readonly ellipsis?: 'keep' | 'dots' | 'character';
}

const RULES: Readonly<Record<keyof NormalizeOptions, OptionRule>> = {
  unicodeForm: ['NFC', 'keep'],
  toneStyle: ['keep', 'new', 'old'],
  repairMarks: 'boolean',
  lookAlikes: 'boolean',
  spaces: ['plain', 'collapse', 'keep'],
  zeroWidth: ['remove', 'keep'],
  softHyphens: ['remove', 'keep'],
  fullWidth: ['narrow', 'keep'],
  lineEnds: ['lf', 'keep'],
  quotes: ['keep', 'straight'],
  dashes: ['keep', 'hyphen'],
  ellipsis: ['keep', 'dots', 'character'],
};

/** The default: what every careful editor would do, and nothing that a careful editor might have meant. */
const DEFAULTS: Required<NormalizeOptions> = {
  unicodeForm: 'NFC',
  toneStyle: 'keep',
  repairMarks: true,
  lookAlikes: true,
  spaces: 'plain',
  zeroWidth: 'remove',
  softHyphens: 'remove',
  fullWidth: 'narrow',
  lineEnds: 'lf',
  quotes: 'keep',
  dashes: 'keep',
  ellipsis: 'keep',
};

/** Checks the options of the public function `fn` and fills in the defaults. */
export function normalizeOptions(
  fn: string,
  options: NormalizeOptions | undefined,
): Required<NormalizeOptions> {
  if (options === undefined) return DEFAULTS;
  checkOptions(fn, options, RULES);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}
