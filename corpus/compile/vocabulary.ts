/** Collects the atoms of all lexicons: the vocabulary of the token table. */

import { packAtoms } from '../../lib/lexicon/atom-list.js';
import { packColumns } from '../../lib/packing.js';
import { foldAtom, MAX_ATOM } from '../../lib/token/fold.js';
import { scan } from '../../lib/token/scan.js';
import { atomText } from '../../lib/token/table.js';
import { createVocabulary } from '../../lib/token/vocabulary.js';
import type { FormCode } from './form-columns.js';
import { generatedHeader } from './patterns.js';
import { literal } from './print-lexicon.js';
import type { LexiconSource } from './read-lexicon.js';

const FORMS = 1;

function formsOf({ rows }: LexiconSource): string[] {
  return rows.flatMap((cells) => cells[FORMS]!.split('|'));
}

/** Abbreviations with full stops are atoms as they stand: the scanner recognises them by being in the vocabulary. */
function dottedAtoms(lexicons: readonly LexiconSource[]): string[] {
  return lexicons
    .filter(({ name }) => name === 'abbreviations')
    .flatMap(formsOf)
    .filter((form) => form.includes('.') && !/\s/u.test(form));
}

/** All atoms of the lexicons and of `more`, folded, sorted and without doubles. */
export function collectAtoms(lexicons: readonly LexiconSource[], more: readonly string[]): string[] {
  const dotted = dottedAtoms(lexicons);
  const bootstrap = createVocabulary(dotted);
  const atoms = new Set([...dotted, ...more].map(foldAtom));
  for (const form of lexicons.flatMap(formsOf)) {
    const table = scan(form, bootstrap);
    for (let i = 0; i < table.length; i++) atoms.add(foldAtom(atomText(table, i)));
  }
  return [...atoms].filter((atom) => atom !== '' && atom.length <= MAX_ATOM).sort((a, b) => (a < b ? -1 : 1));
}

/** The ids of the atoms of the word model, in their order; 0 for one that the vocabulary lacks. */
export type WordAtoms = readonly number[];

function packSymbols(known: WordAtoms): string {
  const distances: number[] = [];
  const skipped: number[] = [];
  let last = { id: 0, symbol: -1 };
  known.forEach((id, symbol) => {
    if (id === 0) return;
    distances.push(id - last.id - 1);
    skipped.push(symbol - last.symbol - 1);
    last = { id, symbol };
  });
  return packColumns([distances, skipped]);
}

/** The module text. */
export function printVocabulary({ written, patterns }: FormCode, known: WordAtoms): string {
  return `${generatedHeader('the forms in corpus/lexicons')}
/** Atoms as they are mostly written, front-coded, in the order of their ids. */
export const VOCABULARY: string =
  ${literal(packAtoms(written.slice(1)))};
/** How the atoms of forms are written, by number. */
export const FORM_PATTERNS: string = ${literal(patterns.join(' '))};
/** The ids that the word model knows by their distance, and how many of its symbols were passed over. */
export const WORD_SYMBOLS: string = ${literal(packSymbols(known))};
`;
}
