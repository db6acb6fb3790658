/** Whether the letters of a cue agree with the case that its lexicon asks for. */
import { isCapitalised, rangeText, Shape } from '../../token/table.js';
import type { CueMatch, Scope } from '../scope.js';

/** `exact`: written as in the lexicon; `lower`: no capital; anything else: either. */
export function hasCase(scope: Scope, { cue, first, last }: CueMatch): boolean {
  const wanted = cue.fields.case;
  if (wanted === 'exact') return rangeText(scope.table, first, last) === cue.form;
  if (wanted === 'lower')
    return scope.table.shape[first] === Shape.LOWER || scope.table.shape[first] === Shape.NONE;
  // A single letter or a syllable that is also a name is no unit when it has a capital where the lexicon has none.
  const plain = cue.form === cue.form.toLowerCase();
  return !(plain && first === last && cue.form.length < 4 && isCapitalised(scope.table, first));
}
