/** The steps of normalisation that choose between forms of the same punctuation mark. */
import { type Edit, editsOf } from './edits.js';

const DOUBLE_QUOTES = '“”„‟«»〝〞';
const SINGLE_QUOTES = '‘’‚‛‹›';
const QUOTES = new RegExp(`[${DOUBLE_QUOTES}${SINGLE_QUOTES}]`, 'g');
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Typographic quotation marks become `"` and `'`. */
export function straightQuoteEdits(text: string): readonly Edit[] {
  return editsOf(text, QUOTES, (found) => (DOUBLE_QUOTES.includes(found) ? '"' : "'"));
}

/** Dashes of every length, and the minus sign, become `-`. */
export function hyphenEdits(text: string): readonly Edit[] {
  return editsOf(text, DASHES, () => '-');
}

/** An ellipsis becomes three dots, or exactly three dots become an ellipsis. */
export function ellipsisEdits(text: string, form: 'dots' | 'character'): readonly Edit[] {
  if (form === 'dots') return editsOf(text, /…/g, () => '...');
  return editsOf(text, /\.+/g, (found) => (found.length === 3 ? '…' : found));
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\u2fff\u3001-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;

/** Full-width letters, digits and signs become ASCII; punctuation beside East Asian letters stays as it is. */
export function fullWidthEdits(text: string): readonly Edit[] {
  return editsOf(text, FULL_WIDTH, (found, at) => {
    const narrow = String.fromCharCode(found.charCodeAt(0) - 0xfee0);
    if (/[0-9A-Za-z%]/.test(narrow)) return narrow;
    return EAST_ASIAN.test((text[at - 1] ?? '') + (text[at + 1] ?? '')) ? found : narrow;
  });
}
