/** Line breaking and columns for the pretty report. */

/** Characters wide; combining marks take no room. */
export function width(text: string): number {
  return [...text.normalize('NFC').replaceAll(/\p{M}/gu, '')].length;
}

/** Pads on the right to a width. */
export function pad(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width(text)));
}

/** Cuts to a width, with an ellipsis where something was cut. */
export function cut(text: string, to: number): string {
  const letters = [...text];
  return letters.length <= to ? text : `${letters.slice(0, Math.max(1, to - 1)).join('')}…`;
}

/** White space to single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Breaks a paragraph into lines; the first begins with `bullet`, the others with as much space. */
export function wrap(text: string, bullet: string, to: number): string[] {
  const lines: string[] = [];
  let line = bullet;
  const indent = ' '.repeat(width(bullet));
  for (const word of oneLine(text).split(' ')) {
    const empty = line === bullet || line === indent;
    if (!empty && width(line) + 1 + width(word) > to) {
      lines.push(line);
      line = indent;
    }
    line += line === bullet || line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
