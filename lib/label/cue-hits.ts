/** Cues in a sentence, weighed by the operators in whose scope they stand. */

import { follow, matchLongest } from '../lexicon/matcher.js';
import { mayBegin } from '../lexicon/pair-filter.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, Mark, type TokenTable } from '../token/table.js';
import { addHit, type CueTable, createCueTable } from './cue-table.js';
import { Group } from './feature-groups.js';
import { smallCode } from './feature-list.js';
import { Head, type LabelLexicon } from './label-lexicon.js';
import { type Cue, Effect, type Operator, type Signal, signalOf } from './signals.js';

/** How many atoms after a negator, diminisher or intensifier still stand in its scope. */
const NEXT_REACH = 5;

/** Factors on cues: what is conceded or stands before a contrast counts little. */
const CONCEDED = 0.25;
const WEAKENED = 0.75;
const STRENGTHENED = 1.5;

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

/** What the reader of a text holds. */
interface Reader {
  readonly table: TokenTable;
  readonly lexicon: LabelLexicon;
  /** By atom, 1 where it is part of a word of several atoms. */
  readonly joined: Uint8Array;
  readonly cues: CueTable;
  readonly scope: Scope;
}

function endsClause({ kind, shape }: TokenTable, i: number): boolean {
  if (kind[i]! < AtomKind.PUNCTUATION) return false;
  const mark = shape[i]!;
  return mark === Mark.COMMA || mark === Mark.SEMICOLON || mark === Mark.COLON;
}

function endClause(scope: Scope): void {
  scope.clause = 1;
  scope.nextLimit = 0;
  scope.flip = false;
}

function addCue({ cues, scope }: Reader, i: number, entry: Cue, length: number): void {
  const inNext = i < scope.nextLimit;
  const turned = inNext && scope.flip;
  const weight = entry.weight * scope.clause * (inNext ? scope.next : 1);
  addHit(cues, entry, i, i + length - 1, turned ? entry.negated : entry.label, weight, turned);
  scope.flip = false;
  scope.next = 1;
}

function openNext(scope: Scope, limit: number, factor: number, flip: boolean): void {
  // Two negators in a row cancel.
  scope.flip = flip ? !scope.flip : scope.flip;
  scope.next *= factor;
  scope.nextLimit = limit;
}

/** Weakens what stands before a contrast. */
function contrast({ weights }: CueTable, scope: Scope): void {
  for (; scope.weakened < weights.length; scope.weakened++) weights[scope.weakened]! *= CONCEDED;
  scope.clause = 1;
}

/** Puts an operator into force; `atHead`: at the head of its sentence. */
function applyOperator(
  { cues, scope }: Reader,
  operator: Operator,
  row: number,
  i: number,
  length: number,
  atHead: boolean,
): void {
  const limit = i + length + NEXT_REACH;
  const { effect, label, weight } = operator;
  if (effect === Effect.FLIP) openNext(scope, limit, 1, true);
  else if (effect === Effect.KEEP) scope.nextLimit = 0;
  else if (effect === Effect.STRENGTHEN) openNext(scope, limit, STRENGTHENED, false);
  else if (effect === Effect.WEAKEN) openNext(scope, limit, WEAKENED, false);
  else if (effect === Effect.CONCEDE) scope.clause = CONCEDED;
  else if (effect === Effect.CONTRAST) contrast(cues, scope);
  else if (effect === Effect.SPEAK) addHit(cues, operator, i, i + length - 1, label, weight, false);
  else if (effect === Effect.TURN && atHead) cues.turns[row] = label;
}

/** The longest cue or operator that begins at atom `i`. */
function signalAt(table: TokenTable, i: number, limit: number, lexicon: LabelLexicon): Signal | null {
  const { signals, signalAt } = lexicon;
  let node = signals.root[table.id[i]!]!;
  let best = 0;
  let length = 0;
  for (let k = i + 1; node !== 0; k++) {
    if (signals.entries[node]!.length > 0) {
      best = node;
      length = k - i;
    }
    node = follow(signals, table, node, k, limit);
  }
  if (best === 0) return null;
  signalAt[best] ??= signalOf(signals.entries[best]!, length);
  return signalAt[best]!;
}

/** A syllable of a longer word is no operator: `bằng` in `mặt bằng`. */
function isPartOfWord({ cue, length }: Signal, i: number, joined: Uint8Array): boolean {
  return cue === null && length === 1 && joined[i] === 1;
}

/** Reads the cue or operator at atom `i`, if there is one; returns the atom behind it. */
function readSignal(reader: Reader, row: number, i: number, first: number, limit: number): number {
  const { table, lexicon, joined, cues } = reader;
  const signal = signalAt(table, i, limit, lexicon);
  if (signal === null || isPartOfWord(signal, i, joined)) return i + 1;
  const { cue, operators, length } = signal;
  if (cue !== null) addCue(reader, i, cue, length);
  else {
    for (const operator of operators) {
      cues.otherCodes.push(operator.operatorCode);
      applyOperator(reader, operator, row, i, length, i <= first + 1);
    }
  }
  return i + length;
}

/** Reads the verb of speech at atom `i`, if there is one; returns the atom behind it. */
function readSpeech({ table, lexicon, cues }: Reader, i: number, limit: number): number {
  const match = matchLongest(lexicon.speech, table, i, limit);
  if (match === null) return i + 1;
  const { code, label } = match.entries[0]!;
  cues.otherCodes.push(code, smallCode(Group.SPEECH, label));
  return i + match.length;
}

function readSentence(reader: Reader, row: number, first: number, limit: number): void {
  const { table, lexicon } = reader;
  const { id } = table;
  const { heads, openings } = lexicon;
  let signalEnd = first;
  let speechEnd = first;
  for (let i = first; i < limit; i++) {
    if (i >= signalEnd && endsClause(table, i)) endClause(reader.scope);
    const head = heads[id[i]!]!;
    if (head === 0 || !mayBegin(openings, table, i)) continue;
    if ((head & Head.SPEECH) !== 0 && i >= speechEnd) speechEnd = readSpeech(reader, i, limit);
    if ((head & Head.SIGNAL) !== 0 && i >= signalEnd) signalEnd = readSignal(reader, row, i, first, limit);
  }
}

/**
 * The cues of all sentences. Linear.
 * @param joined by atom, 1 where it is part of a word of several atoms
 */
export function readCues(
  table: TokenTable,
  sentences: SentenceTable,
  joined: Uint8Array,
  lexicon: LabelLexicon,
): CueTable {
  const cues = createCueTable(sentences.length);
  const scope: Scope = { flip: false, next: 1, nextLimit: 0, clause: 1, weakened: 0 };
  const reader: Reader = { table, lexicon, joined, cues, scope };
  for (let row = 0; row < sentences.length; row++) {
    endClause(scope);
    scope.next = 1;
    scope.weakened = cues.weights.length;
    readSentence(reader, row, sentences.first[row]!, sentences.last[row]! + 1);
    cues.hitFrom[row + 1] = cues.weights.length;
    cues.otherFrom[row + 1] = cues.otherCodes.length;
  }
  return cues;
}
