/** Figures in digits: which separator is the decimal mark. */
import { AtomKind, atomText, type TokenTable } from '../../token/table.js';

const FOREIGN_DECIMAL = /^\d+\.(?:\d{1,2}|\d{4,})$/;
const FOREIGN_GROUPS = /^\d{1,3}(?:,\d{3}){2,}$|,\d{3}\./;
const NATIVE_DECIMAL = /^\d+,(?:\d{1,2}|\d{4,})$/;
const NATIVE_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$|\.\d{3},/;

/**
 * Whether the figures of a text prove the foreign convention (`1,400.5`): more figures that can only be read so than
 * figures that can only be read the Vietnamese way. Linear.
 */
export function usesForeignConvention(table: TokenTable): boolean {
  let votes = 0;
  for (let i = 0; i < table.length; i++) {
    if (table.kind[i] !== AtomKind.NUMBER) continue;
    const text = atomText(table, i);
    if (FOREIGN_DECIMAL.test(text) || FOREIGN_GROUPS.test(text)) votes++;
    else if (NATIVE_DECIMAL.test(text) || NATIVE_GROUPS.test(text)) votes--;
  }
  return votes > 0;
}

/** Whether only the context can tell a decimal comma from a separator of thousands: `12,500`. */
export function isAmbiguous(text: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(text);
}

const DOT = 0x2e;
const COMMA = 0x2c;

/** Whether nothing parts the digits of a figure; most are short, so that a search by the engine would take longer. */
function isPlain(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code === DOT || code === COMMA) return false;
  }
  return true;
}

function withoutSeparators(text: string): string {
  return text.replaceAll('.', '').replaceAll(',', '');
}

function decimalMark(text: string, dot: number, comma: number, foreign: boolean): number {
  if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
  if (comma >= 0) {
    if (text.indexOf(',') !== comma) return -1;
    // Nobody writes three decimals that are nothing: `100,000`.
    return isAmbiguous(text) && (foreign || text.endsWith('000')) ? -1 : comma;
  }
  // `1.400` counts thousands in either press; `0.125` and `5.8` cannot.
  return text.indexOf('.') !== dot || /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? -1 : dot;
}

/**
 * The mantissa of a figure with a full stop as its decimal mark: `21.218,5` is `21218.5`.
 * @param foreign how to read `12,500`: as thousands (true) or as a decimal
 */
export function readDigits(text: string, foreign: boolean): string {
  if (isPlain(text)) return text;
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  const at = decimalMark(text, dot, comma, foreign);
  if (at < 0) return withoutSeparators(text);
  return `${withoutSeparators(text.slice(0, at))}.${text.slice(at + 1)}`;
}
