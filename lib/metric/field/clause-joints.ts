/** What parts the clauses of a sentence, counted so that what stands between two atoms is told at once. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import { EntityKind } from '../entity-kinds.js';
import { Head } from '../metric-lexicon.js';
import { entityKindAt, type Scope } from '../scope.js';
import { edgeAt, isEndingMark } from './boundaries.js';
import { SegmentKind } from './segment-kind.js';

/** How many of each stand before each atom of a sentence, counted from its first. */
export interface ClauseJoints {
  readonly marks: Int32Array;
  /** Semicolons and colons. */
  readonly semicolons: Int32Array;
  readonly brackets: Int32Array;
  readonly reporting: Int32Array;
  /** Atoms of names of bodies and of persons. */
  readonly bodies: Int32Array;
  readonly persons: Int32Array;
}

const createRoom = (size: number): ClauseJoints => ({
  marks: new Int32Array(size),
  semicolons: new Int32Array(size),
  brackets: new Int32Array(size),
  reporting: new Int32Array(size),
  bodies: new Int32Array(size),
  persons: new Int32Array(size),
});

/** The counts where nothing will be asked. */
export const NO_JOINTS: ClauseJoints = createRoom(0);

/** The counts of the sentence last read: every sentence uses the columns anew. */
let room: ClauseJoints = createRoom(256);

/** Counts what is between the atoms of a sentence; the counts hold until the next one is read. Linear. */
export function countJoints(scope: Scope): ClauseJoints {
  const { table, heads, first, limit } = scope;
  if (room.marks.length <= limit - first) room = createRoom(2 * (limit - first + 1));
  const { marks, semicolons, brackets, reporting, bodies, persons } = room;
  for (let i = first; i < limit; i++) {
    const k = i - first;
    const word = table.kind[i]! < AtomKind.PUNCTUATION;
    const says = (heads[i]! & Head.EDGES) !== 0 && edgeAt(scope, i)?.cue.code === SegmentKind.REPORTING;
    const breaks = !word && (isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON));
    const bracket = !word && (isMark(table, i, Mark.OPEN_BRACKET) || isMark(table, i, Mark.CLOSE_BRACKET));
    const entity = entityKindAt(scope, i);
    marks[k + 1] = marks[k]! + (!word && isEndingMark(scope, i) ? 1 : 0);
    semicolons[k + 1] = semicolons[k]! + (breaks ? 1 : 0);
    brackets[k + 1] = brackets[k]! + (bracket ? 1 : 0);
    reporting[k + 1] = reporting[k]! + (says ? 1 : 0);
    bodies[k + 1] = bodies[k]! + (entity === EntityKind.BODY ? 1 : 0);
    persons[k + 1] = persons[k]! + (entity === EntityKind.PERSON ? 1 : 0);
  }
  return room;
}
