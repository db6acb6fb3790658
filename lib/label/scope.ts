/** What is in force at a place of a sentence: negators, diminishers, concessions, and what the clause is about. */
import { type CueTable, Part } from './cue-table.js';
import { ACHIEVEMENT, LIMITATION } from './label-names.js';
import { Cue } from './signals.js';

/** Factor on cues that are conceded or stand before a contrast. */
const CONCEDED = 0.25;

/** How many atoms a remover or a verb of change may stand behind the cue that it is said of. */
const BEFORE_REACH = 8;

/** The operators that are in force at a place of the sentence, and what was read of its clause. */
export interface Scope {
  flip: boolean;
  /** What is in force denies good things only: `chưa tạo được …`. */
  deniesGood: boolean;
  /** Factor on the next cue. */
  next: number;
  /** Atom before which `flip` and `next` end. */
  nextLimit: number;
  /** Factor up to the end of the clause. */
  clause: number;
  /** Hits before this one stand before a contrast and are weakened already. */
  weakened: number;
  /** Atom from which on the clause is conceded, or -1. */
  concededFrom: number;
  /** Atom before which all of the sentence is conceded. */
  contrastAt: number;
  /** First hit of the clause. */
  clauseHit: number;
  /** First atom of the indicator that the clause is about, or -1, and the atom behind it. */
  subjectFrom: number;
  subjectLimit: number;
  /** Polarity of that indicator. */
  polarity: number;
  /** Direction of a verb of change whose indicator may follow before `changeLimit`. */
  change: number;
  changeLimit: number;
  /** Atom before which a figure made small is told, whatever the verb of change. */
  smallLimit: number;
  /** A demand, a plan or the future stands before in the clause. */
  aims: boolean;
}

/** Nothing is in force. */
export function createScope(): Scope {
  return {
    flip: false,
    deniesGood: false,
    next: 1,
    nextLimit: 0,
    clause: 1,
    weakened: 0,
    concededFrom: -1,
    contrastAt: 0,
    clauseHit: 0,
    subjectFrom: -1,
    subjectLimit: 0,
    polarity: 0,
    change: 0,
    changeLimit: 0,
    smallLimit: 0,
    aims: false,
  };
}

/** Whether a negator turns what stands at atom `i` and speaks for `label`. */
export function isTurned({ flip, deniesGood, nextLimit }: Scope, i: number, label: number): boolean {
  return flip && i < nextLimit && (!deniesGood || label === ACHIEVEMENT);
}

/** Marks atoms of the sentence `row` as a part of it that its own words do not speak for. */
export function markPart(cues: CueTable, row: number, from: number, limit: number, part: Part): void {
  cues.parts.fill(part, from, limit);
  cues.divided[row] = 1;
}

/** Ends the clause before atom `i`. */
export function endClause(cues: CueTable, scope: Scope, row: number, i: number): void {
  if (scope.concededFrom >= 0) markPart(cues, row, scope.concededFrom, i, Part.CONCEDED);
  scope.concededFrom = -1;
  scope.clause = 1;
  scope.nextLimit = 0;
  scope.flip = false;
  scope.aims = false;
  scope.clauseHit = cues.weights.length;
  scope.subjectFrom = -1;
  scope.changeLimit = 0;
}

/** Begins the sentence whose first atom is `first`. */
export function beginSentence(cues: CueTable, scope: Scope, row: number, first: number): void {
  endClause(cues, scope, row, first);
  scope.next = 1;
  scope.contrastAt = first;
  scope.weakened = cues.weights.length;
}

/** Puts an operator on the next cue into force. */
export function openNext(scope: Scope, limit: number, factor: number, flip: boolean): void {
  // Two negators in a row cancel.
  scope.flip = flip ? !scope.flip : scope.flip;
  scope.deniesGood = false;
  scope.next *= factor;
  scope.nextLimit = limit;
}

/** The good things that follow are denied. */
export function denyGood(scope: Scope, limit: number): void {
  openNext(scope, limit, 1, true);
  scope.deniesGood = true;
}

/** What follows in the clause is conceded. */
export function concede(scope: Scope, i: number): void {
  scope.clause = CONCEDED;
  scope.concededFrom = i;
}

/** Weakens what stands before a contrast. */
export function contrast({ weights }: CueTable, scope: Scope): void {
  for (; scope.weakened < weights.length; scope.weakened++) weights[scope.weakened]! *= CONCEDED;
  scope.clause = 1;
}

/** All that stands before atom `i` of the sentence is conceded. */
export function concedeBefore(cues: CueTable, scope: Scope, row: number, i: number): void {
  markPart(cues, row, scope.contrastAt, i, Part.CONCEDED);
  scope.contrastAt = i;
  scope.concededFrom = -1;
  scope.subjectFrom = -1;
  scope.clauseHit = cues.weights.length;
}

/**
 * The last cue of the clause before the hit `before`, where it is a limitation that nothing turned and that stands near
 * before atom `i`; -1 where there is none.
 */
export function limitationBefore(cues: CueTable, { clauseHit }: Scope, i: number, before: number): number {
  const { entries, turned, labels, last } = cues;
  let hit = before - 1;
  const isNear = (): boolean => hit >= clauseHit && i - last[hit]! <= BEFORE_REACH;
  while (isNear() && !(entries[hit] instanceof Cue)) hit--;
  return isNear() && !turned[hit] && labels[hit] === LIMITATION ? hit : -1;
}

/**
 * A remover behind limitations of its clause turns them: `ùn tắc đã được khắc phục`.
 * @returns whether there were any
 */
export function turnBefore(cues: CueTable, scope: Scope, row: number, i: number): boolean {
  const { length } = cues.weights;
  let before = length;
  for (;;) {
    const hit = limitationBefore(cues, scope, i, before);
    if (hit < 0) return before < length;
    const { negated, turnedCode } = cues.entries[hit] as Cue;
    cues.turned[hit] = true;
    markPart(cues, row, cues.first[hit]!, cues.last[hit]! + 1, Part.SPOKEN_FOR);
    cues.labels[hit] = negated;
    cues.hitCodes[hit] = turnedCode;
    before = hit;
  }
}
