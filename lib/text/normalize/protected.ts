/** Places whose spelling must not be touched: addresses, names of files, code. */
import { charFlags, LINE_END, SPACE } from './char-flags.js';

const ADDRESS = /:\/\/|^www\.|@|[\\_<>{}=]|^[#/]|[a-z\d]\.[a-z]{2}|\d\p{L}|\p{L}\d/u;
const REACH = 100;

function isSpace(code: number): boolean {
  return code <= 0x20 || (charFlags()[code]! & (SPACE | LINE_END)) !== 0;
}

/** The stretch between spaces around `at`, within reach. */
function chunkAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < REACH && !isSpace(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < REACH && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Whether the word at `at` is part of an address, a file name, a tag or code. */
export function isProtected(text: string, at: number): boolean {
  return ADDRESS.test(chunkAt(text, at));
}
