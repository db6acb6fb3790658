/** Collects the atoms of all lexicons: the vocabulary of the token table. */

import { FREQUENT_SYLLABLES } from '../../lib/data/frequent-syllables.js';
import { packAtoms } from '../../lib/lexicon/atom-list.js';
import { packNumbers, packSigned } from '../../lib/packing.js';
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

/** Syllables that most of any text is made of, and marks. */
function frequentAtoms(): (atom: string) => boolean {
  const frequent = new Set(FREQUENT_SYLLABLES.split(' ').map(foldAtom));
  return (atom) => atom.length === 1 || frequent.has(atom);
}

/**
 * All atoms of the lexicons and of `more`, folded and without doubles: the frequent ones first, each part sorted. What a
 * text is made of so lies close together in every table by id.
 */
export function collectAtoms(lexicons: readonly LexiconSource[], more: readonly string[]): string[] {
  const dotted = dottedAtoms(lexicons);
  const bootstrap = createVocabulary(dotted);
  const atoms = new Set([...dotted, ...more].map(foldAtom));
  for (const form of lexicons.flatMap(formsOf)) {
    const table = scan(form, bootstrap);
    for (let i = 0; i < table.length; i++) atoms.add(foldAtom(atomText(table, i)));
  }
  const all = [...atoms].filter((atom) => atom !== '' && atom.length <= MAX_ATOM);
  const sorted = all.sort((a, b) => (a < b ? -1 : 1));
  const isFrequent = frequentAtoms();
  return [...sorted.filter(isFrequent), ...sorted.filter((atom) => !isFrequent(atom))];
}

/** The ids of the atoms of the word model, in their order; 0 for one that the vocabulary lacks. */
export type WordAtoms = readonly number[];

function packSymbols(known: WordAtoms): string {
  const distances: number[] = [];
  const skipped: number[] = [];
  const pairs = known.map((id, symbol) => ({ id, symbol })).filter(({ id }) => id !== 0);
  let last = { id: 0, symbol: -1 };
  for (const pair of pairs.sort((a, b) => a.id - b.id)) {
    distances.push(pair.id - last.id - 1);
    skipped.push(pair.symbol - last.symbol - 1);
    last = pair;
  }
  return `${packNumbers(distances)} ${packSigned(skipped)}`;
}

/** The module text. */
export function printVocabulary({ written, patterns }: FormCode, known: WordAtoms): string {
  return `${generatedHeader('the forms in corpus/lexicons')}
/** Atoms as they are mostly written, front-coded, in the order of their ids. */
export const VOCABULARY: string =
  ${literal(packAtoms(written.slice(1)))};
/** How the atoms of forms are written, by number. */
export const FORM_PATTERNS: string = ${literal(patterns.join(' '))};
/** The ids that the word model knows by their distance, and by how much the number of its symbol grows from one to the next. */
export const WORD_SYMBOLS: string = ${literal(packSymbols(known))};
`;
}
