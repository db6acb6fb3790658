/** A compiled lexicon: its forms as atoms of the vocabulary and its cells column by column, read when asked for. */
import { FORM_PATTERNS } from '../data/vocabulary.js';
import { unpackColumns, unpackNumbers } from '../packing.js';
import { writtenAtom } from './default-vocabulary.js';
import { writeForm } from './form-pattern.js';

/** Where the atoms of forms stand: form `f` has the ids from `first[f]` up to, not including, `first[f + 1]`. */
export interface FormAtoms {
  readonly ids: ArrayLike<number>;
  readonly first: Int32Array;
}

/** The cells of a column; with an index, the different ones and the number of each row's. */
interface Column {
  readonly cells: readonly string[];
  readonly index: Int32Array | null;
}

/** The columns that every lexicon has, by their place. */
export enum CommonColumn {
  ID = 0,
  TYPE = 1,
  CANONICAL = 2,
  VALID_FROM = 3,
  VALID_TO = 4,
  /** First of the columns that only this lexicon has. */
  OWN = 5,
}

/** Lines of the data before the columns: the header, the forms, the forms that no pattern writes. */
export const LINES_BEFORE_COLUMNS = 3;
/** First character of a column that lists its different cells. */
export const INDEXED = '#';

let patterns: { readonly all: readonly string[]; readonly lengths: Uint8Array } | undefined;

function formPatterns(): NonNullable<typeof patterns> {
  if (patterns === undefined) {
    const all = FORM_PATTERNS.split(' ');
    patterns = { all, lengths: Uint8Array.from(all, ({ length }) => length) };
  }
  return patterns;
}

/** Running totals, from 0. */
function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (let k = 0; k < sizes.length; k++) starts[k + 1] = starts[k]! + sizes[k]!;
  return starts;
}

function readColumn(line: string): Column {
  if (!line.startsWith(INDEXED)) return { cells: line.split('\t'), index: null };
  const [numbers = '', ...cells] = line.slice(INDEXED.length).split('\t');
  return { cells, index: unpackNumbers(numbers) };
}

/** The forms that no pattern writes, by their number. */
function readLiterals(line: string): ReadonlyMap<number, string> {
  if (line === '') return new Map();
  const [distances = '', texts = ''] = line.split('\t');
  let form = -1;
  const forms = unpackNumbers(distances).map((distance) => {
    form += distance + 1;
    return form;
  });
  return new Map(texts.split('|').map((text, k) => [forms[k]!, text]));
}

/** The rows of one compiled lexicon. */
export class Sheet implements FormAtoms {
  /** Prefix of the ids. */
  readonly prefix: string;
  /** The columns that only this lexicon has. */
  readonly names: readonly string[];
  /** Row `r` has the forms from `forms[r]` up to, not including, `forms[r + 1]`. */
  readonly forms: Int32Array;
  readonly first: Int32Array;
  readonly ids: Int32Array;
  private readonly lines: readonly string[];
  private readonly patterns: Int32Array;
  private readonly columns: (Column | undefined)[] = [];
  private knownLiterals: ReadonlyMap<number, string> | undefined;

  /** Reads the forms. Linear in their number. */
  constructor(data: string) {
    this.lines = data.split('\n');
    const [prefix = '', ...names] = this.lines[0]!.split('\t');
    this.prefix = prefix;
    this.names = names;
    const [counts, patterns, ids] = unpackColumns(this.lines[1]!) as [Int32Array, Int32Array, Int32Array];
    const { lengths } = formPatterns();
    this.forms = startsOf(counts);
    this.first = startsOf(patterns.map((pattern) => lengths[pattern]!));
    this.patterns = patterns;
    this.ids = ids;
  }

  private get literals(): ReadonlyMap<number, string> {
    this.knownLiterals ??= readLiterals(this.lines[2]!);
    return this.knownLiterals;
  }

  /** Number of rows. */
  get length(): number {
    return this.forms.length - 1;
  }

  /** The text of a form in natural case. */
  formText(form: number): string {
    const literal = this.literals.get(form);
    if (literal !== undefined) return literal;
    const atoms: string[] = [];
    for (let k = this.first[form]!; k < this.first[form + 1]!; k++) atoms.push(writtenAtom(this.ids[k]!));
    return writeForm(atoms, formPatterns().all[this.patterns[form]!]!);
  }

  beginsWithCapital(form: number): boolean {
    const first = this.literals.get(form)?.charAt(0);
    if (first !== undefined) return first !== first.toLowerCase();
    return formPatterns().all[this.patterns[form]!]!.charAt(0) !== 'l';
  }

  /** The cell of a row in a column, by its place. */
  cell(row: number, place: number): string {
    this.columns[place] ??= readColumn(this.lines[LINES_BEFORE_COLUMNS + place] ?? '');
    const { cells, index } = this.columns[place]!;
    return cells[index === null ? row : index[row]!] ?? '';
  }
}
