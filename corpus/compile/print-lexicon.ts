/** Prints a checked lexicon as the module that the library loads. */
import { storedId } from '../../lib/lexicon/row-id.js';
import { INDEXED } from '../../lib/lexicon/sheet.js';
import { packNumbers } from '../../lib/packing.js';
import { type CutLexicon, type FormCode, packForms } from './form-columns.js';
import { generatedHeader } from './patterns.js';
import type { LexiconSource } from './read-lexicon.js';

const ID = 0;
const FORMS = 1;
const CANONICAL = 3;
/** Columns that are not printed as they are: the forms have lines of their own, notes and sources only people read. */
const NOT_PRINTED: ReadonlySet<number> = new Set([FORMS, 6, 7]);

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

/** The cells without what follows from the forms: the canonical form, and the id that it gives. */
function runtimeCells(prefix: string, cells: readonly string[]): string[] {
  const first = cells[FORMS]!.split('|')[0]!;
  const canonical = cells[CANONICAL]!;
  return cells
    .with(CANONICAL, canonical === first ? '' : canonical)
    .with(ID, storedId(prefix, cells[ID]!, canonical === '' ? first : canonical));
}

/** A column as text: its cells, or its different cells and the number of each row's, whichever is shorter. */
function packColumn(cells: readonly string[]): string {
  const different = [...new Set(cells)];
  if (different.length === 1 && different[0] === '') return '';
  const numbers = packNumbers(cells.map((cell) => different.indexOf(cell)));
  const indexed = `${INDEXED}${numbers}\t${different.join('\t')}`;
  const plain = cells.join('\t');
  return plain.length <= indexed.length && !plain.startsWith(INDEXED) ? plain : indexed;
}

/**
 * The lexicon as text: a header line (the prefix of the ids, then the names of its own columns), the forms, and a line
 * a column.
 * @throws Error when the ids do not share one prefix
 */
export function runtimeText(lexicon: CutLexicon, code: FormCode): string {
  const { source } = lexicon;
  const prefix = idPrefix(source);
  const rows = source.rows.map((cells) => runtimeCells(prefix, cells));
  const columns = source.columns
    .map((_, place) => packColumn(rows.map((cells) => cells[place]!)))
    .filter((_, place) => !NOT_PRINTED.has(place));
  const header = [prefix, ...source.columns.slice(8)].join('\t');
  return [header, ...packForms(lexicon, code), ...columns].join('\n').replace(/\n+$/, '');
}

/** A string literal in single quotes, which engines read faster than templates. */
export function literal(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;
}

/** The module text. */
export function printLexicon(lexicon: CutLexicon, code: FormCode): string {
  const { name } = lexicon.source;
  return (
    `${generatedHeader(`corpus/lexicons/${name}.tsv`)}\n` +
    `export const ${constantName(name)}: string =\n  ${literal(runtimeText(lexicon, code))};\n`
  );
}
