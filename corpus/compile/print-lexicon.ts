/** Prints a checked lexicon as the module that the library loads. */
import { storedId } from '../../lib/lexicon/row-id.js';
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

/** What all ids of a lexicon begin with. */
function idPrefix({ name, rows }: LexiconSource): string {
  const prefix = (rows[0]?.[0] ?? '').split('.')[0]!;
  const stray = rows.find(([id = '']) => !id.startsWith(`${prefix}.`));
  if (stray !== undefined) throw new Error(`${name}.tsv: id ${stray[0]} does not begin with ${prefix}.`);
  return prefix;
}

function runtimeCells(prefix: string, cells: readonly string[]): string[] {
  const first = cells[FORMS]!.split('|')[0]!;
  const canonical = cells[CANONICAL]!;
  return cells
    .with(CANONICAL, canonical === first ? '' : canonical)
    .with(0, storedId(prefix, cells[0]!, canonical === '' ? first : canonical))
    .filter((_, index) => index !== NOTE && index !== SOURCE);
}

/**
 * The lexicon as text: a header line (the prefix of the ids, then the column names) and the rows, without the columns
 * that only people read.
 * @throws Error when the ids do not share one prefix
 */
export function runtimeText(lexicon: LexiconSource): string {
  const prefix = idPrefix(lexicon);
  const header = lexicon.columns.filter((_, index) => index !== NOTE && index !== SOURCE).with(0, prefix);
  const rows = lexicon.rows.map((cells) => runtimeCells(prefix, cells));
  return [header, ...rows].map((cells) => cells.join('\t').replace(/\t+$/, '')).join('\n');
}

/** The module text. */
export function printLexicon(lexicon: LexiconSource): string {
  const text = runtimeText(lexicon);
  return (
    `${generatedHeader(`corpus/lexicons/${lexicon.name}.tsv`)}\n` +
    `export const ${constantName(lexicon.name)}: string = \`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`;\n`
  );
}
