/** Finds the most likely forms of a row of words: Viterbi search over the candidates of each word. */
import { EVERYDAY_SHARES, type EverydayModel, firstScore, NEWS_SHARES } from './everyday.js';
import {
  candidateHash,
  LOCAL_FEATURES,
  localContexts,
  mix,
  previousContext,
  slot,
  type TokenRow,
  weightSlot,
} from './features.js';
import { pairSteps } from './pairs.js';
import type { RestoreVocabulary } from './vocabulary.js';

/** What the search needs of a model. */
export interface RestoreModel {
  readonly vocabulary: RestoreVocabulary;
  readonly weights: Int8Array;
  /** What a weight is multiplied by to give a logarithm. */
  readonly scale: number;
  readonly everyday: EverydayModel;
}

/** Of a word's forms, those that are possible; without it all forms of the key are. */
export type FormFilter = (token: number, form: number) => boolean;

/** The states of the search at each token: `forms`, the sum of weights so far, and the state before. */
interface Lattice {
  readonly first: Int32Array;
  readonly forms: Int32Array;
  /** What each form is to the word after it. */
  readonly contexts: Int32Array;
  readonly scores: Float64Array;
  readonly back: Uint8Array;
}

function createLattice({ vocabulary }: RestoreModel, { keys }: TokenRow): Lattice {
  const first = new Int32Array(keys.length + 1);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    first[i + 1] = first[i]! + (key < 0 ? 1 : vocabulary.first[key + 1]! - vocabulary.first[key]!);
  }
  const size = first[keys.length]!;
  return {
    first,
    forms: new Int32Array(size),
    contexts: new Int32Array(size),
    scores: new Float64Array(size),
    back: new Uint8Array(size),
  };
}

const contexts = new Int32Array(LOCAL_FEATURES);

/** The sum of the weights that look at the words around a candidate, and of what everyday language says of the form. */
function localScore({ weights, everyday }: RestoreModel, form: number, register: number): number {
  const candidate = candidateHash(form);
  let score = 0;
  for (let f = 0; f < LOCAL_FEATURES; f++) score += weights[slot(candidate, contexts[f]!)]!;
  if (register === 0) return score;
  return NEWS_SHARES[register]! * score + EVERYDAY_SHARES[register]! * everyday.forms[form]!;
}

/** The score of a candidate behind a form, both mixed. */
function stepScore(weights: Int8Array, everyday: EverydayModel, mixed: number, register: number): number {
  const score = weights[weightSlot(mixed)]!;
  if (register === 0) return score;
  return NEWS_SHARES[register]! * score + EVERYDAY_SHARES[register]! * pairSteps(everyday.pairs, mixed);
}

const IMPOSSIBLE = -1e9;
/** Ways that are so many steps of weight worse than the best so far are not followed: one in 150 at a scale of 0.2. */
const BEAM = 25;
/** In a sentence of each register: forms so many steps worse by the words around them alone are not followed either. */
const FORM_BEAMS: readonly number[] = [20, 25, 50, 50];

/** Adds the best way to reach the state `at` of token `i`. */
function connect(
  { weights, everyday }: RestoreModel,
  lattice: Lattice,
  i: number,
  at: number,
  candidate: number,
  register: number,
): void {
  const { first, contexts: before, scores, back } = lattice;
  const from = first[i - 1]!;
  let best = Number.NEGATIVE_INFINITY;
  for (let j = from; j < first[i]!; j++) {
    if (scores[j]! < -BEAM) continue;
    const score = scores[j]! + stepScore(weights, everyday, mix(candidate, before[j]!), register);
    if (score <= best) continue;
    best = score;
    back[at] = j - from;
  }
  scores[at]! += best;
}

/** Fills in the forms of token `i` with their scores apart from the way there; returns the best of these. */
function fillForms(
  model: RestoreModel,
  row: TokenRow,
  lattice: Lattice,
  i: number,
  allows: FormFilter,
): number {
  const { first, forms, scores } = lattice;
  const from = first[i]!;
  const count = first[i + 1]! - from;
  const key = row.keys[i]!;
  if (key >= 0 && count > 1) localContexts(row, i, contexts);
  let top = IMPOSSIBLE;
  for (let at = from; at < from + count; at++) {
    const form = key < 0 ? row.forms[i]! : model.vocabulary.first[key]! + at - from;
    forms[at] = form;
    scores[at] = count > 1 ? localScore(model, form, row.registers[i]!) : 0;
    if (key >= 0 && !allows(i, form)) scores[at] = IMPOSSIBLE;
    if (scores[at]! > top) top = scores[at]!;
  }
  return top;
}

function fillToken(
  model: RestoreModel,
  row: TokenRow,
  lattice: Lattice,
  i: number,
  allows: FormFilter,
): void {
  const { first, forms, contexts: before, scores } = lattice;
  const register = row.registers[i]!;
  const least = fillForms(model, row, lattice, i, allows) - FORM_BEAMS[register]!;
  let top = IMPOSSIBLE;
  for (let at = first[i]!; at < first[i + 1]!; at++) {
    if (scores[at]! < least) {
      scores[at] = IMPOSSIBLE;
      continue;
    }
    const candidate = candidateHash(forms[at]!);
    before[at] = previousContext(forms[at]!);
    if (i > 0) connect(model, lattice, i, at, candidate, register);
    else scores[at]! += EVERYDAY_SHARES[register]! * firstScore(model.everyday, candidate);
    if (scores[at]! > top) top = scores[at]!;
  }
  // Scores stay small however long the text is.
  for (let at = first[i]!; at < first[i + 1]!; at++) scores[at]! -= scores[at]! > IMPOSSIBLE ? top : 0;
}

/**
 * The most likely form of every token, by the sum of all weights. A token that stays keeps its form. Linear in the
 * number of tokens, for a bounded number of forms a key.
 */
export function decodeRow(model: RestoreModel, row: TokenRow, allows: FormFilter): Int32Array {
  const length = row.keys.length;
  const lattice = createLattice(model, row);
  for (let i = 0; i < length; i++) fillToken(model, row, lattice, i, allows);
  const { first, forms, back } = lattice;
  const chosen = new Int32Array(length);
  let state = length === 0 ? 0 : bestOfLast(lattice, length);
  for (let i = length - 1; i >= 0; i--) {
    const at = first[i]! + state;
    chosen[i] = forms[at]!;
    state = back[at]!;
  }
  return chosen;
}

function bestOfLast({ first, scores }: Lattice, length: number): number {
  const from = first[length - 1]!;
  let best = 0;
  for (let at = from; at < first[length]!; at++) if (scores[at]! > scores[from + best]!) best = at - from;
  return best;
}

/** A form and the probability that the model gives it. */
export interface ScoredForm {
  readonly form: number;
  readonly score: number;
}

/** The forms of the word at `i`, given the forms chosen around it, best first; the scores add up to 1. */
export function rankForms(
  model: RestoreModel,
  row: TokenRow,
  chosen: Int32Array,
  i: number,
  allows: FormFilter,
): ScoredForm[] {
  const { vocabulary, weights, everyday, scale } = model;
  const key = row.keys[i]!;
  localContexts(row, i, contexts);
  const register = row.registers[i]!;
  const step = (form: number, before: number, at: number): number =>
    stepScore(weights, everyday, mix(candidateHash(form), previousContext(before)), row.registers[at]!);
  const scored: ScoredForm[] = [];
  for (let form = vocabulary.first[key]!; form < vocabulary.first[key + 1]!; form++) {
    if (!allows(i, form)) continue;
    const begin = EVERYDAY_SHARES[register]! * firstScore(everyday, candidateHash(form));
    const before = i > 0 ? step(form, chosen[i - 1]!, i) : begin;
    const after = i + 1 < chosen.length ? step(chosen[i + 1]!, form, i + 1) : 0;
    scored.push({ form, score: scale * (localScore(model, form, register) + before + after) });
  }
  return asShares(scored).sort((a, b) => b.score - a.score || a.form - b.form);
}

/** Logarithms as shares that add up to 1. */
function asShares(scored: readonly ScoredForm[]): ScoredForm[] {
  const top = Math.max(...scored.map(({ score }) => score));
  const shares = scored.map(({ form, score }) => ({ form, score: Math.exp(score - top) }));
  const total = shares.reduce((sum, { score }) => sum + score, 0);
  return shares.map(({ form, score }) => ({ form, score: score / total }));
}
