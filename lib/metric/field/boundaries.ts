/** Where phrases end: marks, conjunctions and other small words that no noun phrase runs over. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';
import { bitSet, has } from './bit-set.js';

const ENDING_MARKS: number = bitSet(
  Mark.FULL_STOP,
  Mark.COMMA,
  Mark.COLON,
  Mark.SEMICOLON,
  Mark.QUESTION,
  Mark.EXCLAMATION,
  Mark.ELLIPSIS,
  Mark.OPEN_BRACKET,
  Mark.CLOSE_BRACKET,
);

/** Whether atom `i` is a mark that ends a phrase. */
export function isEndingMark({ table }: Scope, i: number): boolean {
  return table.kind[i]! >= AtomKind.PUNCTUATION && has(ENDING_MARKS, table.shape[i]!);
}

/** Whether atom `i` begins a new clause: behind a semicolon, a colon or a line break. */
export function isClauseMark({ table }: Scope, i: number): boolean {
  return isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON) || table.gap[i]! > Gap.SPACE;
}

/** The small word that begins at atom `i` and by which a noun phrase may end, or null. */
export function edgeAt(scope: Scope, i: number): CueMatch | null {
  return cueAt(scope, scope.lexicon.edges, i);
}

/** Whether atom `i` begins a verb of change or a comparison: `tăng`, `thấp hơn`. */
export function isChangeVerb(scope: Scope, i: number): boolean {
  const type = cueAt(scope, scope.lexicon.changes, i)?.cue.type;
  return type === 'verb' || type === 'comparison' || type === 'excess';
}
