/**
 * How the atoms of a form are written, a letter an atom: `l` in small letters, `t` with a capital first, `u` in capitals; a
 * letter that is itself a capital stands for an atom that touches the one before it. `Ủy ban nhân dân` has the pattern
 * `tlll`, `T.Ư Đảng` (`t.ư` is one atom) `ut`.
 */

/** Writes an atom, given in small letters, by a letter of a pattern, with the space before it. */
function writeAtom(atom: string, letter: string, first: boolean): string {
  const style = letter.toLowerCase();
  const space = first || letter !== style ? '' : ' ';
  if (style === 'l') return space + atom;
  if (style === 'u') return space + atom.toUpperCase();
  return space + atom.charAt(0).toUpperCase() + atom.slice(1);
}

/** The form of the given atoms. Linear. */
export function writeForm(atoms: readonly string[], pattern: string): string {
  return atoms.map((atom, k) => writeAtom(atom, pattern.charAt(k), k === 0)).join('');
}

/** The letter of a pattern by which an atom, given in small letters, is written so, or `l` where none is. */
export function patternLetter(atom: string, written: string, touches: boolean): string {
  const style = ['l', 't', 'u'].find((letter) => writeAtom(atom, letter, true) === written) ?? 'l';
  return touches ? style.toUpperCase() : style;
}
