/** Everyday language: what restoration knows of it beside the news, and which sentences are how everyday. */
import { Context, keyOfContext, mix, previousContext, STOP_FORM, type TokenRow } from './features.js';
import { type PairTable, pairSteps } from './pairs.js';

/** Statistics of everyday sentences, in the steps of `EVERYDAY_SCALE`. */
export interface EverydayModel {
  /** Of each key: how much more everyday language uses it than the news, in quarters of a logarithm. */
  readonly leanings: Int8Array;
  /** Of each form: how much rarer it is than the most frequent form of its key. */
  readonly forms: Int8Array;
  /** Of each pair of forms: how much more likely the second is behind the first. */
  readonly pairs: PairTable;
}

/** A step of the statistics is so much of a logarithm. */
export const EVERYDAY_SCALE = 0.4;

/** A sum of leanings from which on a sentence is of the next register; register 0 is political news. */
const BOUNDS: readonly number[] = [4, 12, 28];

/** How much the weights learnt from news count in a sentence of each register, chosen on held-out sentences. */
export const NEWS_SHARES: readonly number[] = [1, 1, 0.7, 0.5];
/** How much a step of the everyday statistics counts beside a weight, which is half as large. */
export const EVERYDAY_SHARES: readonly number[] = [0, 0.6, 1.6, 2];

/** A text of fewer tokens than this is taken to be that much more everyday: the news are long. */
const SHORT = 16;

function registerOf(leaning: number): number {
  let register = 0;
  while (register < BOUNDS.length && leaning >= BOUNDS[register]!) register++;
  return register;
}

/** Fills in the registers of a row, sentence by sentence. */
export function fillRegisters({ contexts, registers }: TokenRow, { leanings }: EverydayModel): void {
  const prior = Math.max(0, SHORT - contexts.length);
  let from = 0;
  let leaning = prior;
  for (let i = 0; i <= contexts.length; i++) {
    const key = keyOfContext(contexts[i] ?? Context.STOP);
    if (key >= 0) leaning += leanings[key]!;
    if (i < contexts.length && contexts[i] !== Context.STOP) continue;
    registers.fill(registerOf(leaning), from, i);
    from = i;
    leaning = prior;
  }
}

const STOP = previousContext(STOP_FORM);

/** The everyday score of a form that begins a text. */
export function firstScore({ pairs }: EverydayModel, candidate: number): number {
  return pairSteps(pairs, mix(candidate, STOP));
}
