/** Numbers as `numberAt` reads them, and magnitudes that a hedge makes a number. */
import { cueEndingAt, type Scope } from '../scope.js';
import { loneMagnitude, numberAt } from './number-at.js';
import type { NumberMatch } from './number-match.js';

/** `hơn chục`, `gần trăm`: a magnitude counted by the hedge before it. */
function hedgedMagnitude(scope: Scope, i: number): NumberMatch | null {
  const number = loneMagnitude(scope.numbers, i, scope.limit);
  if (number === null) return null;
  const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, i - 1);
  return hedge !== null && hedge.cue.fields.comparator !== '=' ? number : null;
}

/** The number at atom `i` that context allows, or null. */
export function countedNumberAt(scope: Scope, i: number): NumberMatch | null {
  return numberAt(scope.numbers, i, scope.limit) ?? hedgedMagnitude(scope, i);
}
