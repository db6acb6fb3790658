/** Packs the forms of lexicons: how many each row has, the pattern each is written by, and the ids of its atoms. */
import { scanForms } from '../../lib/lexicon/form-ids.js';
import { patternLetter, writeForm } from '../../lib/lexicon/form-pattern.js';
import { packColumns, packNumbers } from '../../lib/packing.js';
import { atomText, Gap } from '../../lib/token/table.js';
import { atomOf, type Vocabulary } from '../../lib/token/vocabulary.js';
import type { LexiconSource } from './read-lexicon.js';

const FORMS = 1;

/** A form as atoms: their ids, as they are written, and which touch the one before. */
interface CutForm {
  readonly text: string;
  readonly ids: readonly number[];
  readonly written: readonly string[];
  readonly touches: readonly boolean[];
}

/** A lexicon with its forms cut, row by row. */
export interface CutLexicon {
  readonly source: LexiconSource;
  readonly rows: readonly (readonly CutForm[])[];
}

/** What all lexicons share. */
export interface FormCode {
  /** By id: how the lexicons mostly write the atom, in small letters. */
  readonly written: readonly string[];
  /** The patterns of forms, the most frequent first. */
  readonly patterns: readonly string[];
}

/** Cuts the forms of a lexicon with the vocabulary that the library will have. */
export function cutForms(source: LexiconSource, vocabulary: Vocabulary): CutLexicon {
  const forms = source.rows.map((cells) => cells[FORMS]!.split('|'));
  const { table, first } = scanForms(forms.flat(), vocabulary);
  let form = 0;
  const cut = (text: string): CutForm => {
    const atoms = Array.from({ length: first[form + 1]! - first[form]! }, (_, k) => first[form]! + k);
    form++;
    return {
      text,
      ids: atoms.map((i) => table.id[i]!),
      written: atoms.map((i) => atomText(table, i)),
      touches: atoms.map((i) => table.gap[i] === Gap.NONE),
    };
  };
  return { source, rows: forms.map((list) => list.map(cut)) };
}

function addCount<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent first; the smaller of equals. */
function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

/** Whether an atom in small letters differs from the folded one by tone placement and the spelling of i and y alone. */
function isRespelling(written: string, atom: string): boolean {
  return written.length === atom.length && /^[\p{L}\p{M}]+$/u.test(written);
}

function writtenAtoms(forms: readonly CutForm[], vocabulary: Vocabulary): string[] {
  const counts = Array.from({ length: vocabulary.size }, () => new Map<string, number>());
  for (const { ids, written } of forms) {
    ids.forEach((id, k) => {
      addCount(counts[id]!, written[k]!.toLowerCase());
    });
  }
  return counts.map((spellings, id) => {
    const atom = id === 0 ? '' : atomOf(vocabulary, id);
    return byCount(spellings).find((spelling) => isRespelling(spelling, atom)) ?? atom;
  });
}

function patternOf({ ids, written, touches }: CutForm, code: Pick<FormCode, 'written'>): string {
  return ids.map((id, k) => patternLetter(code.written[id]!, written[k]!, k > 0 && touches[k]!)).join('');
}

/** The code of all lexicons. */
export function formCode(lexicons: readonly CutLexicon[], vocabulary: Vocabulary): FormCode {
  const forms = lexicons.flatMap(({ rows }) => rows.flat());
  const written = writtenAtoms(forms, vocabulary);
  const counts = new Map<string, number>();
  for (const form of forms) addCount(counts, patternOf(form, { written }));
  return { written, patterns: byCount(counts) };
}

/** The forms that their pattern does not write as they are: `McKinsey`. */
function packLiterals(forms: readonly CutForm[], { written }: FormCode, patterns: readonly string[]): string {
  const distances: number[] = [];
  const texts: string[] = [];
  let last = -1;
  forms.forEach(({ text, ids }, form) => {
    const read = writeForm(
      ids.map((id) => written[id]!),
      patterns[form]!,
    );
    if (read === text) return;
    distances.push(form - last - 1);
    texts.push(text);
    last = form;
  });
  return texts.length === 0 ? '' : `${packNumbers(distances)}\t${texts.join('|')}`;
}

/** The two lines of a compiled lexicon that hold its forms. */
export function packForms({ rows }: CutLexicon, code: FormCode): string[] {
  const forms = rows.flat();
  const patterns = forms.map((form) => patternOf(form, code));
  const numbers = new Map(code.patterns.map((pattern, number) => [pattern, number]));
  const columns = [
    rows.map(({ length }) => length),
    patterns.map((pattern) => numbers.get(pattern)!),
    forms.flatMap(({ ids }) => ids),
  ];
  return [packColumns(columns), packLiterals(forms, code, patterns)];
}
