/** Prints a checked lexicon as the module that the library loads. */
import { generatedHeader } from './patterns.js';
import type { LexiconSource } from './read-lexicon.js';

const NOTE = 6;
const SOURCE = 7;
const CANONICAL = 3;
const FORMS = 1;

/** `position-roles` is exported as `POSITION_ROLES`. */
export function constantName(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

function runtimeCells(cells: readonly string[]): string[] {
  const first = cells[FORMS]!.split('|')[0];
  return cells
    .map((cell, index) => (index === CANONICAL && cell === first ? '' : cell))
    .filter((_, index) => index !== NOTE && index !== SOURCE);
}

/** The lexicon as text: header and rows without the columns that only people read. */
export function runtimeText({ columns, rows }: LexiconSource): string {
  const header = columns.filter((_, index) => index !== NOTE && index !== SOURCE);
  return [header, ...rows.map(runtimeCells)].map((cells) => cells.join('\t').replace(/\t+$/, '')).join('\n');
}

/** The module text. */
export function printLexicon(lexicon: LexiconSource): string {
  const text = runtimeText(lexicon);
  return (
    `${generatedHeader(`corpus/lexicons/${lexicon.name}.tsv`)}\n` +
    `export const ${constantName(lexicon.name)}: string = \`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`;\n`
  );
}
