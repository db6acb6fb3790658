/** Whether a form leaves the marks of a half-marked word alone. */
import { stripTone, toneOf } from '../letters.js';

function keepsMark(letter: string, formLetter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 0x80 || letter === formLetter) return true;
  const tone = toneOf(code);
  if (tone !== 0 && tone !== toneOf(formLetter.charCodeAt(0))) return false;
  const shape = stripTone(letter);
  return shape.charCodeAt(0) < 0x80 || shape === stripTone(formLetter);
}

/** Whether every tone and every shape (`ê`, `ơ`, `đ`) of the word, in small letters, is in the form at its place. */
export function keepsMarks(word: string, form: string): boolean {
  for (let i = 0; i < word.length; i++) if (!keepsMark(word[i]!, form[i] ?? '')) return false;
  return word.length === form.length;
}
