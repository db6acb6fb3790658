/** The joints of clauses in a sentence, counted so that those between two atoms are told at once. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import { Head } from '../metric-lexicon.js';
import type { Scope } from '../scope.js';
import { edgeAt, isEndingMark } from './boundaries.js';
import { SegmentKind } from './segment-kind.js';

/** How many joints of clauses stand before each atom of a sentence, counted from its first. */
export interface ClauseJoints {
  readonly marks: Int32Array;
  readonly semicolons: Int32Array;
  readonly reporting: Int32Array;
}

const createRoom = (size: number): ClauseJoints => ({
  marks: new Int32Array(size),
  semicolons: new Int32Array(size),
  reporting: new Int32Array(size),
});

/** The counts of the sentence last read: every sentence uses the columns anew. */
let room: ClauseJoints = createRoom(256);

/** Counts the joints of a sentence; the counts hold until the next one is read. Linear. */
export function countJoints(scope: Scope): ClauseJoints {
  const { table, heads, first, limit } = scope;
  if (room.marks.length <= limit - first) room = createRoom(2 * (limit - first + 1));
  const { marks, semicolons, reporting } = room;
  for (let i = first; i < limit; i++) {
    const k = i - first;
    const word = table.kind[i]! < AtomKind.PUNCTUATION;
    const says = (heads[i]! & Head.EDGES) !== 0 && edgeAt(scope, i)?.cue.code === SegmentKind.REPORTING;
    const breaks = !word && (isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON));
    marks[k + 1] = marks[k]! + (!word && isEndingMark(scope, i) ? 1 : 0);
    semicolons[k + 1] = semicolons[k]! + (breaks ? 1 : 0);
    reporting[k + 1] = reporting[k]! + (says ? 1 : 0);
  }
  return room;
}
