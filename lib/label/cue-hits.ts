/** Cues in a sentence, weighed by the operators in whose scope they stand. */

import { follow, matchLongest } from '../lexicon/matcher.js';
import { mayBegin } from '../lexicon/pair-filter.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, Mark, type TokenTable } from '../token/table.js';
import { addHit, type CueTable, createCueTable, Part } from './cue-table.js';
import { Group } from './feature-groups.js';
import { smallCode } from './feature-list.js';
import { Head, type LabelLexicon } from './label-lexicon.js';
import { DIRECTIVE } from './label-names.js';
import {
  beginSentence,
  concede,
  concedeBefore,
  contrast,
  createScope,
  denyGood,
  endClause,
  isTurned,
  markPart,
  openNext,
  type Scope,
  turnBefore,
} from './scope.js';
import { type Cue, Effect, type Operator, type Signal, signalOf } from './signals.js';
import { readSmallFigure, smallFigure } from './small-figures.js';
import { readTrend } from './trend-hits.js';

/** How many atoms after a negator, diminisher or intensifier still stand in its scope. */
const NEXT_REACH = 5;

/** Factors on the next cue. */
const WEAKENED = 0.75;
const STRENGTHENED = 1.5;

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

/** The feature of any cue of a label that a negator turned. */
const TURNED_KEY = 50;

function addCue({ cues, scope }: Reader, row: number, i: number, entry: Cue, length: number): void {
  const turned = isTurned(scope, i, entry.label);
  const weight = entry.weight * scope.clause * (i < scope.nextLimit ? scope.next : 1);
  const label = turned ? entry.negated : entry.label;
  addHit(cues, entry, i, i + length - 1, label, weight, turned, turned ? entry.turnedCode : entry.code);
  scope.flip = false;
  scope.next = 1;
  if (turned) {
    markPart(cues, row, i, i + length, Part.SPOKEN_FOR);
    cues.otherCodes.push(smallCode(Group.TREND, TURNED_KEY + entry.label));
  } else if (entry.denies) denyGood(scope, i + length + NEXT_REACH);
  else if (entry.aims) scope.aims = true;
}

/** Turns the next cue, or, where the operator takes away what it stands behind, the one before it. */
function turn({ cues, scope }: Reader, operator: Operator, row: number, i: number, limit: number): void {
  if (!operator.isRemover || !turnBefore(cues, scope, row, i)) openNext(scope, limit, 1, true);
}

/** Makes the next cue weaker, or the figure that follows small. */
function diminish(
  { table, lexicon, cues, scope }: Reader,
  operator: Operator,
  row: number,
  i: number,
  length: number,
  limit: number,
): void {
  const reach = i + length + NEXT_REACH;
  const end = operator.isSmall ? smallFigure(table, i + length, reach, limit, lexicon) : -1;
  if (end < 0) openNext(scope, reach, WEAKENED, false);
  else readSmallFigure(cues, scope, operator, row, i, end);
}

/** Puts an operator of the sentence `row`, which begins at atom `first`, into force. */
function applyOperator(
  reader: Reader,
  operator: Operator,
  row: number,
  i: number,
  length: number,
  first: number,
  limit: number,
): void {
  const { cues, scope } = reader;
  const reach = i + length + NEXT_REACH;
  const atHead = i <= first + 1;
  const { effect, label, weight, code } = operator;
  if (effect === Effect.FLIP) turn(reader, operator, row, i, reach);
  else if (effect === Effect.KEEP) scope.nextLimit = 0;
  else if (effect === Effect.STRENGTHEN) openNext(scope, reach, STRENGTHENED, false);
  else if (effect === Effect.WEAKEN) diminish(reader, operator, row, i, length, limit);
  else if (effect === Effect.CONCEDE) concede(scope, i);
  else if (effect === Effect.CONTRAST) {
    if (operator.concedesBefore && !atHead) concedeBefore(cues, scope, row, i);
    contrast(cues, scope);
  } else if (effect === Effect.SPEAK) {
    addHit(cues, operator, i, i + length - 1, label, weight, false, code);
    scope.aims ||= label === DIRECTIVE;
  } else if (effect === Effect.TURN && atHead) cues.turns[row] = label;
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
  if (cue !== null) addCue(reader, row, i, cue, length);
  else {
    for (const operator of operators) {
      cues.otherCodes.push(operator.operatorCode);
      applyOperator(reader, operator, row, i, length, first, limit);
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

/** Reads the indicator or verb of change at atom `i`, if there is one; returns the atom behind it. */
function readChanges(
  { table, lexicon, joined, cues, scope }: Reader,
  row: number,
  i: number,
  limit: number,
): number {
  const match = matchLongest(lexicon.trends, table, i, limit);
  if (match === null || (match.length === 1 && joined[i] === 1)) return i + 1;
  readTrend(cues, scope, match.entries[0]!, row, i, match.length);
  return i + match.length;
}

function readSentence(reader: Reader, row: number, first: number, limit: number): void {
  const { table, lexicon } = reader;
  const { id } = table;
  const { heads, openings } = lexicon;
  let signalEnd = first;
  let speechEnd = first;
  let trendEnd = first;
  for (let i = first; i < limit; i++) {
    if (i >= signalEnd && endsClause(table, i)) endClause(reader.cues, reader.scope, row, i);
    const head = heads[id[i]!]!;
    if (head === 0 || !mayBegin(openings, table, i)) continue;
    if ((head & Head.SPEECH) !== 0 && i >= speechEnd) speechEnd = readSpeech(reader, i, limit);
    if ((head & Head.TREND) !== 0 && i >= trendEnd) trendEnd = readChanges(reader, row, i, limit);
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
  const cues = createCueTable(sentences.length, table.length);
  const scope = createScope();
  const reader: Reader = { table, lexicon, joined, cues, scope };
  for (let row = 0; row < sentences.length; row++) {
    const first = sentences.first[row]!;
    const limit = sentences.last[row]! + 1;
    beginSentence(cues, scope, row, first);
    readSentence(reader, row, first, limit);
    endClause(cues, scope, row, limit);
    cues.hitFrom[row + 1] = cues.weights.length;
    cues.otherFrom[row + 1] = cues.otherCodes.length;
  }
  return cues;
}
