/** Holds the `type` column of every lexicon to the closed set that `types.tsv` lists and explains. */
import { cellProblems, type LexiconProblem, type LexiconSource } from './read-lexicon.js';

/** The file beside the lexicons that names the types of each. */
export const TYPES_FILE = 'types.tsv';
/** Its columns. */
export const TYPE_COLUMNS = ['lexicon', 'type', 'meaning'] as const;

const TYPE = 2;

/** The entries of `types.tsv` by lexicon and type, each with its line. */
type TypeLines = ReadonlyMap<string, ReadonlyMap<string, number>>;

function linesOf(rows: readonly (readonly string[])[]): TypeLines {
  const lines = new Map<string, Map<string, number>>();
  rows.forEach(([lexicon = '', type = ''], index) => {
    lines.set(lexicon, (lines.get(lexicon) ?? new Map<string, number>()).set(type, index + 2));
  });
  return lines;
}

/** What is wrong with `types.tsv` whatever the lexicons hold. */
function formProblems(header: string, rows: readonly (readonly string[])[]): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const report = (line: number, message: string): void =>
    void problems.push({ file: TYPES_FILE, line, message });
  if (header !== TYPE_COLUMNS.join('\t')) report(1, `the columns must be ${TYPE_COLUMNS.join(', ')}`);
  let previous = '';
  rows.forEach((cells, index) => {
    const key = cells.slice(0, 2).join('\t');
    if (cells.length !== TYPE_COLUMNS.length) report(index + 2, `has ${cells.length} cells instead of 3`);
    if (cells.includes('')) report(index + 2, 'has an empty cell');
    for (const problem of cellProblems(cells)) report(index + 2, problem);
    if (key === previous) report(index + 2, `type ${cells[1]} of ${cells[0]} occurs twice`);
    if (key < previous) report(index + 2, `type ${cells[1]} of ${cells[0]} is out of order: rows are sorted`);
    previous = key;
  });
  return problems;
}

/** The rows of a lexicon whose type is not listed. */
function rowProblems({ name, rows }: LexiconSource, types: readonly string[]): LexiconProblem[] {
  return rows.flatMap((cells, index) => {
    const type = cells[TYPE]!;
    if (types.includes(type)) return [];
    const message = `type ${JSON.stringify(type)} is none of those that ${TYPES_FILE} lists for ${name}: ${types.join(', ')}`;
    return [{ file: `${name}.tsv`, line: index + 2, message }];
  });
}

/** The entries of `types.tsv` that no lexicon needs. */
function idleProblems(lines: TypeLines, lexicons: readonly LexiconSource[]): LexiconProblem[] {
  const used = new Map(lexicons.map(({ name, rows }) => [name, new Set(rows.map((cells) => cells[TYPE]))]));
  return [...lines].flatMap(([name, types]) =>
    [...types]
      .filter(([type]) => !used.get(name)?.has(type))
      .map(([type, line]) => ({
        file: TYPES_FILE,
        line,
        message: used.has(name) ? `no row of ${name} has the type ${type}` : `there is no lexicon ${name}`,
      })),
  );
}

/**
 * Checks the text of `types.tsv` and the types of all rows of the lexicons. An empty list means that both are good.
 * Linear in the rows.
 */
export function checkTypes(text: string, lexicons: readonly LexiconSource[]): LexiconProblem[] {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  const listed = linesOf(rows);
  return [
    ...formProblems(header, rows),
    ...idleProblems(listed, lexicons),
    ...lexicons.flatMap((lexicon) => rowProblems(lexicon, [...(listed.get(lexicon.name)?.keys() ?? [])])),
  ];
}
