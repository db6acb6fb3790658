/** The steps of normalisation that change what cannot be seen: spaces, line ends, zero-width characters. */
import { INVISIBLE, JOINERS, LINE_ENDS, SPACES } from './char-flags.js';
import { type Edit, editsOf } from './edits.js';

const ANY_SPACE = new RegExp(`[${SPACES}]`, 'g');
const SPACE_RUN = new RegExp(`[ \\t${SPACES}]+`, 'g');
const LINE_END = new RegExp(`\\r\\n|[${LINE_ENDS}]`, 'g');
const ZERO_WIDTH = new RegExp(`[${INVISIBLE}${JOINERS}\\u00ad]+`, 'g');

/** No-break and other wide or narrow spaces become U+0020. */
export function plainSpaceEdits(text: string): readonly Edit[] {
  return editsOf(text, ANY_SPACE, () => ' ');
}

/** Every run of spaces and tabulators becomes one U+0020, and none is left at either end of a line. */
export function collapseSpaceEdits(text: string): readonly Edit[] {
  return editsOf(text, SPACE_RUN, (found, at) => {
    const after = at + found.length;
    const edge = at === 0 || after === text.length || text[at - 1] === '\n' || text[after] === '\n';
    return edge ? '' : ' ';
  });
}

/** Every line end becomes U+000A. */
export function lineEndEdits(text: string): readonly Edit[] {
  return editsOf(text, LINE_END, () => '\n');
}

/** Blocks whose letters and signs need no joiner: Latin, Greek, Cyrillic, punctuation, full-width forms. */
const WITHOUT_JOINERS = /[\0-\u058f\u1e00-\u206f\u2100-\u214f\u3000\uff01-\uff5e]/;

/** Whether the neighbour of a joiner, if there is one, needs none. */
function needsNoJoiner(neighbour: string | undefined): boolean {
  return neighbour === undefined || WITHOUT_JOINERS.test(neighbour);
}

/** Zero-width characters and marks of direction go where they mean nothing; soft hyphens go if asked for. */
export function zeroWidthEdits(text: string, zeroWidth: boolean, softHyphens: boolean): readonly Edit[] {
  return editsOf(text, ZERO_WIDTH, (found, at) => {
    const bare = needsNoJoiner(text[at - 1]) && needsNoJoiner(text[at + found.length]);
    return [...found].filter((unit) => keepsUnit(unit, bare, zeroWidth, softHyphens)).join('');
  });
}

function keepsUnit(unit: string, bare: boolean, zeroWidth: boolean, softHyphens: boolean): boolean {
  if (unit === '\u00ad') return !softHyphens;
  return !(zeroWidth && (bare || INVISIBLE.includes(unit)));
}
