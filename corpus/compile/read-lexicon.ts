/** Reads a lexicon source file and checks it: a linguist's slip must fail the build, with file and line. */
import { readFileSync } from 'node:fs';

/** The columns every lexicon has, in this order. */
export const COMMON_COLUMNS = [
  'id',
  'forms',
  'type',
  'canonical',
  'valid_from',
  'valid_to',
  'note',
  'source',
] as const;

/** A lexicon file, checked. */
export interface LexiconSource {
  /** File name without the ending. */
  readonly name: string;
  /** All column names. */
  readonly columns: readonly string[];
  /** Rows of cells, in file order. */
  readonly rows: readonly (readonly string[])[];
}

/** One thing that is wrong with a lexicon file. */
export interface LexiconProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/;
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** What is wrong with the way cells are written. */
export function cellProblems(cells: readonly string[]): string[] {
  const problems: string[] = [];
  for (const cell of cells) {
    if (cell !== cell.trim()) problems.push(`cell ${JSON.stringify(cell)} has outer white space`);
    if (cell !== cell.normalize('NFC')) problems.push(`cell ${JSON.stringify(cell)} is not NFC`);
    if (/[\u200B-\u200F\u00AD\uFEFF\u00A0]| {2}/u.test(cell))
      problems.push(`cell ${JSON.stringify(cell)} has invisible or doubled spaces`);
  }
  return problems;
}

function rowProblems(cells: readonly string[], columns: readonly string[]): string[] {
  const problems: string[] = [];
  if (cells.length !== columns.length)
    problems.push(`has ${cells.length} cells, the header has ${columns.length}`);
  const [id = '', forms = '', type = '', , from = '', to = ''] = cells;
  if (!ID.test(id)) problems.push(`id ${JSON.stringify(id)} is not kebab-case ASCII`);
  if (type === '') problems.push('type is empty');
  if (!DAY.test(from) || !DAY.test(to)) problems.push('valid_from and valid_to must be ISO days or empty');
  if (from !== '' && to !== '' && from > to) problems.push('valid_from is after valid_to');
  const list = forms.split('|');
  if (list.some((form) => form.trim() === '')) problems.push('has an empty form');
  if (new Set(list).size !== list.length) problems.push('lists a form twice');
  return [...problems, ...cellProblems(cells)];
}

/** Checks the text of a lexicon file. An empty list means that it is good. */
export function checkLexicon(file: string, text: string): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  if (COMMON_COLUMNS.some((name, index) => columns[index] !== name)) {
    problems.push({ file, line: 1, message: `the first columns must be ${COMMON_COLUMNS.join(', ')}` });
  }
  const seen = new Set<string>();
  let previous = '';
  lines.forEach((line, index) => {
    const report = (message: string): void => void problems.push({ file, line: index + 2, message });
    const cells = line.split('\t');
    const id = cells[0] ?? '';
    rowProblems(cells, columns).forEach(report);
    if (seen.has(id)) report(`id ${id} occurs twice`);
    if (id < previous) report(`id ${id} is out of order: rows are sorted by id`);
    seen.add(id);
    previous = id;
  });
  return problems;
}

/**
 * Does nothing where there are no problems.
 * @throws Error listing every problem with file and line
 */
export function refuse(problems: readonly LexiconProblem[]): void {
  if (problems.length === 0) return;
  throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
}

/**
 * Reads a lexicon file.
 * @throws Error listing every problem with file and line
 */
export function readLexicon(path: string): LexiconSource {
  const text = readFileSync(path, 'utf8');
  const file = path.split('/').at(-1)!;
  refuse(checkLexicon(file, text));
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  return {
    name: file.replace(/\.tsv$/, ''),
    columns: header.split('\t'),
    rows: lines.map((line) => line.split('\t')),
  };
}
