/** Cues in a sentence, weighed by the operators in whose scope they stand. */
import { follow } from '../lexicon/matcher.js';
import { AtomKind, isMark, Mark, type TokenTable } from '../token/table.js';
import { type Cue, Head, type LabelLexicon, type Operator, type Signal } from './label-lexicon.js';
import { DIRECTIVE } from './label-names.js';

/** A cue, or an operator that speaks for a label itself, as it counts in its sentence. */
export interface CueHit {
  readonly entry: Cue | Operator;
  /** First atom. */
  readonly first: number;
  /** Last atom, inclusive. */
  readonly last: number;
  /** The label it speaks for here, after negation. */
  label: number;
  /** How much it counts here; the lexicon's own weight is 1 to 3. */
  weight: number;
  /** Whether a negator turned it. */
  readonly turned: boolean;
}

/** What was found in one sentence. */
export interface CueReading {
  readonly hits: CueHit[];
  readonly operators: Operator[];
  /** The label of the stretch that a turn at the head of the sentence opens, or -1. */
  turn: number;
}

/** How many atoms after a negator, diminisher or intensifier still stand in its scope. */
const NEXT_REACH = 5;

/** Factors on cues: what is conceded or stands before a contrast counts little. */
const CONCEDED = 0.25;
const WEAKENED = 0.75;
const STRENGTHENED = 1.5;

/** Factors on the weight of an operator that speaks for a label itself; a reported demand rules its sentence. */
const DEMAND = 2;
const MODAL = 0.5;

/** The operators that are in force at a place of the sentence. */
interface Scope {
  flip: boolean;
  /** Factor on the next cue. */
  next: number;
  /** Atom before which `flip` and `next` end. */
  nextLimit: number;
  /** Factor up to the end of the clause. */
  clause: number;
  /** Hits before this one stand before a contrast and are weakened already. */
  weakened: number;
}

function endsClause(table: TokenTable, i: number): boolean {
  if (table.kind[i]! < AtomKind.PUNCTUATION) return false;
  return isMark(table, i, Mark.COMMA) || isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON);
}

function addCue(reading: CueReading, scope: Scope, i: number, entry: Cue, length: number): void {
  const inNext = i < scope.nextLimit;
  const turned = inNext && scope.flip;
  reading.hits.push({
    entry,
    first: i,
    last: i + length - 1,
    label: turned ? entry.negated : entry.label,
    weight: entry.weight * scope.clause * (inNext ? scope.next : 1),
    turned,
  });
  scope.flip = false;
  scope.next = 1;
}

function openNext(scope: Scope, limit: number, factor: number, flip: boolean): void {
  // Two negators in a row cancel.
  scope.flip = flip ? !scope.flip : scope.flip;
  scope.next *= factor;
  scope.nextLimit = limit;
}

function isDemand({ reach, label }: Operator): boolean {
  return reach === 'sentence' && label === DIRECTIVE;
}

function applyOperator(
  reading: CueReading,
  scope: Scope,
  operator: Operator,
  i: number,
  length: number,
  atHead: boolean,
): void {
  const limit = i + length + NEXT_REACH;
  reading.operators.push(operator);
  if (operator.reach === 'section') {
    if (atHead && operator.label >= 0) reading.turn = operator.label;
  } else if (operator.effect === 'flip') openNext(scope, limit, 1, true);
  else if (operator.effect === 'keep') scope.nextLimit = 0;
  else if (operator.effect === 'strengthen') openNext(scope, limit, STRENGTHENED, false);
  else if (operator.effect === 'weaken') {
    if (operator.reach === 'clause') scope.clause = CONCEDED;
    else openNext(scope, limit, WEAKENED, false);
  } else if (operator.effect === 'prefer-after') {
    for (; scope.weakened < reading.hits.length; scope.weakened++) {
      reading.hits[scope.weakened]!.weight *= CONCEDED;
    }
    scope.clause = 1;
  } else if (operator.label >= 0) {
    reading.hits.push({
      entry: operator,
      first: i,
      last: i + length - 1,
      label: operator.label,
      weight: operator.weight * (isDemand(operator) ? DEMAND : MODAL),
      turned: false,
    });
  }
}

/** The longest cue or operator that begins at atom `i`. */
function signalAt(table: TokenTable, i: number, limit: number, lexicon: LabelLexicon): Signal | null {
  const { signals } = lexicon;
  let node = signals.root[table.id[i]!]!;
  let best: Signal | null = null;
  for (let k = i + 1; node !== 0; k++) {
    best = lexicon.signalAt[node] ?? best;
    node = follow(signals, table, node, k, limit);
  }
  return best;
}

/** A syllable of a longer word is no operator: `bằng` in `mặt bằng`. */
function isPartOfWord({ cue, length }: Signal, i: number, joined: Uint8Array): boolean {
  return cue === null && length === 1 && joined[i] === 1;
}

/**
 * The cues of the sentence of atoms `first` to `limit` (exclusive). Linear.
 * @param joined by atom, 1 where it is part of a word of several atoms
 */
export function readCues(
  table: TokenTable,
  first: number,
  limit: number,
  joined: Uint8Array,
  lexicon: LabelLexicon,
): CueReading {
  const reading: CueReading = { hits: [], operators: [], turn: -1 };
  const scope: Scope = { flip: false, next: 1, nextLimit: 0, clause: 1, weakened: 0 };
  for (let i = first; i < limit; i++) {
    if (endsClause(table, i)) {
      scope.clause = 1;
      scope.nextLimit = 0;
      scope.flip = false;
      continue;
    }
    if ((lexicon.heads[table.id[i]!]! & Head.SIGNAL) === 0) continue;
    const signal = signalAt(table, i, limit, lexicon);
    if (signal === null || isPartOfWord(signal, i, joined)) continue;
    const { cue, operators, length } = signal;
    if (cue !== null) addCue(reading, scope, i, cue, length);
    else for (const entry of operators) applyOperator(reading, scope, entry, i, length, i <= first + 1);
    i += length - 1;
  }
  return reading;
}
