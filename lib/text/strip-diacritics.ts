/** Vietnamese without its marks. */
import { checkText } from '../options.js';
import { textOfUnits } from './code-units.js';
import { LETTER_LIMIT } from './letters.js';
import { nfd } from './unicode-form.js';

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

let plainLetters: Uint16Array | null = null;

function isLatin(code: number): boolean {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) ||
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x1e00 && code < LETTER_LIMIT)
  );
}

/** For each precomposed Latin letter its ASCII letter, or itself where it has none (`æ`, `ø`, `ß`). */
function buildPlainLetters(): Uint16Array {
  const built = new Uint16Array(LETTER_LIMIT);
  for (let code = 0; code < LETTER_LIMIT; code++) {
    const base = isLatin(code) ? nfd(String.fromCharCode(code)).charCodeAt(0) : code;
    built[code] = base < 0x80 ? base : code;
  }
  built['đ'.charCodeAt(0)] = 'd'.charCodeAt(0);
  built['Đ'.charCodeAt(0)] = 'D'.charCodeAt(0);
  return built;
}

/** The unit of a composed Latin letter without its marks; any other unit as it is. */
export function plainLetter(code: number): number {
  plainLetters ??= buildPlainLetters();
  return code < LETTER_LIMIT ? plainLetters[code]! : code;
}

/** `stripDiacritics` without the check of its argument. */
export function stripMarks(text: string): string {
  if (!MARKED.test(text)) return text;
  plainLetters ??= buildPlainLetters();
  const out = new Uint16Array(text.length);
  let length = 0;
  let afterLatin = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isMark = code >= 0x300 && code < 0x370;
    if (isMark && afterLatin) continue;
    afterLatin = !isMark && isLatin(code);
    out[length++] = code < LETTER_LIMIT ? plainLetters[code]! : code;
  }
  return textOfUnits(out.subarray(0, length));
}

/**
 * The text without tone marks, circumflexes, breves, horns and strokes: `Đặng Thị Hà` gives `Dang Thi Ha`. Marks of other
 * Latin alphabets go too (`é`, `ñ`); letters of other scripts keep theirs. Linear. A composed text keeps its length, so
 * that offsets stay valid.
 *
 * @throws TypeError when `text` is no string
 */
export function stripDiacritics(text: string): string {
  checkText('stripDiacritics', text);
  return stripMarks(text);
}
