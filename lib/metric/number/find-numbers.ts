/** All numbers of a text: `numbers` decides by context which words are numbers. */
import { AtomKind, atomText, Gap, isCapitalised } from '../../token/table.js';
import { isCountWord } from '../quantity/count-word.js';
import { nounAfter } from '../quantity/counted-noun.js';
import { isIndefinite, isNamePart } from '../quantity/non-metric.js';
import { romanValue } from '../quantity/rank.js';
import { cueEndingAt, type Scope } from '../scope.js';
import { countedNumberAt } from './counted-number.js';
import type { NumberMatch } from './number-match.js';

/** Types of words before a Roman numeral: `khóa XIV`, `chương II`, `quý III`. */
const NUMBERED = new Set(['ordinal', 'legal', 'identifier', 'time', 'name', 'list']);

/** `khóa XIV` is 14: a Roman numeral behind a word that is numbered. */
function romanAt(scope: Scope, i: number): NumberMatch | null {
  const { table } = scope;
  if (table.kind[i] !== AtomKind.WORD || !isCapitalised(table, i) || table.gap[i] !== Gap.SPACE) return null;
  const value = romanValue(atomText(table, i));
  if (value === 0) return null;
  const before = cueEndingAt(scope, scope.lexicon.contextsBefore, i - 1);
  if (before === null || !NUMBERED.has(before.cue.type)) return null;
  return { first: i, last: i, value, mantissa: '', magnitude: 1, style: 'words', weak: false };
}

/** Whether a single number word is a number where it stands. */
function isNumberWord(scope: Scope, number: NumberMatch): boolean {
  if (isIndefinite(scope, number) || isNamePart(scope, number)) return false;
  const id = scope.table.id[number.first];
  const { zero, five } = scope.lexicon.numbers;
  // With nothing beside it there is nothing that it could negate.
  if (id === zero) return scope.table.length === 1;
  if (id !== five) return true;
  const noun = nounAfter(scope, number);
  return noun !== null && isCountWord(scope, number, noun);
}

/** The numbers of a scope in text order. Linear. */
export function findNumbers(scope: Scope): NumberMatch[] {
  const found: NumberMatch[] = [];
  for (let i = scope.first; i < scope.limit; i++) {
    const number = countedNumberAt(scope, i) ?? romanAt(scope, i);
    if (number === null) continue;
    // Hundreds of digits in a row are no number that a figure can hold.
    if (Number.isFinite(number.value) && (!number.weak || isNumberWord(scope, number))) found.push(number);
    i = number.last;
  }
  return found;
}
