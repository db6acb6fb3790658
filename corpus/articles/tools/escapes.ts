import { SourceProblem } from './problem.js';

/** What may follow a backslash: white space that an editor hides, and the signs that the notation uses. */
const escapes: Readonly<Record<string, string>> = {
  s: ' ',
  _: '\u00a0',
  t: '\t',
  n: '\n',
  '[': '[',
  ']': ']',
  '\\': '\\',
};

/** Returns the character that a backslash and `sign` stand for. Throws a `SourceProblem` for an unknown one. */
export function escaped(sign: string, line: number): string {
  const plain = escapes[sign];
  if (plain === undefined) throw new SourceProblem(line, `unknown escape \\${sign}`);
  return plain;
}

/** Returns `text` with every escape replaced. */
export function unescaped(text: string, line: number): string {
  return text.replace(/\\(.?)/gsu, (_, sign: string) => escaped(sign, line));
}
