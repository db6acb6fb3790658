/** The joints of clauses in a sentence, counted so that those between two atoms are told at once. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import { Head } from '../metric-lexicon.js';
import type { Scope } from '../scope.js';
import { edgeAt, isEndingMark } from './boundaries.js';
import { SegmentKind } from './segment-kind.js';

/** How many joints of clauses stand before each atom of a sentence, counted from its first. */
export interface ClauseJoints {
  readonly marks: Int16Array;
  readonly semicolons: Int16Array;
  readonly reporting: Int16Array;
}

/** Counts the joints of a sentence. Linear. */
export function countJoints(scope: Scope): ClauseJoints {
  const { table, heads, first, limit } = scope;
  const marks = new Int16Array(limit - first + 1);
  const semicolons = new Int16Array(limit - first + 1);
  const reporting = new Int16Array(limit - first + 1);
  for (let i = first; i < limit; i++) {
    const k = i - first;
    const word = table.kind[i]! < AtomKind.PUNCTUATION;
    const says = (heads[i]! & Head.EDGES) !== 0 && edgeAt(scope, i)?.cue.code === SegmentKind.REPORTING;
    const breaks = !word && (isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON));
    marks[k + 1] = marks[k]! + (!word && isEndingMark(scope, i) ? 1 : 0);
    semicolons[k + 1] = semicolons[k]! + (breaks ? 1 : 0);
    reporting[k + 1] = reporting[k]! + (says ? 1 : 0);
  }
  return { marks, semicolons, reporting };
}
