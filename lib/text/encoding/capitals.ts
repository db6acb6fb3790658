/** Capitals that old fonts drew but did not encode: `CéNG` in TCVN3 is `CộNG` until they are put back. */

const LINE = /[^\n]+/g;
const WORD = /[\p{L}\p{M}]+/gu;
const ASCII_CAPITAL = /[A-Z]/;
const ASCII_SMALL = /[a-z]/;

/** A word whose plain letters are all capitals, two of them at least, was set in capitals. */
function isCapital(word: string): boolean {
  const plain = word.replace(/[^A-Za-z]/g, '');
  return plain.length > 1 && !ASCII_SMALL.test(plain);
}

/** A word that may be set in capitals: its plain letters, if any, are. `Xã` in `XÃ HỘI` is read as `Xã`. */
function mayBeCapital(word: string): boolean {
  return !ASCII_SMALL.test(word) && (ASCII_CAPITAL.test(word) || word.length < 3);
}

function restoreLine(line: string): string {
  const words = line.match(WORD) ?? [];
  const sure = words.map(isCapital);
  const capital = words.map(
    (word, i) => sure[i] || (mayBeCapital(word) && (sure[i - 1] === true || sure[i + 1] === true)),
  );
  let i = 0;
  return line.replace(WORD, (word) => (capital[i++] === true ? word.toUpperCase() : word));
}

/** The text with whole words in capitals where their plain letters are. */
export function restoreCapitals(text: string): string {
  return text.replace(LINE, restoreLine);
}
