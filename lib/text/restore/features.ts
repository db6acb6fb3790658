/** The features of the restoration model. Trainer and decoder share this file: a change asks for a new model. */

/** Ids of contexts that are no known word; ids of known words follow. */
export const Context = { EDGE: 0, STOP: 1, PUNCTUATION: 2, NUMBER: 3, WORD: 4, NAME: 5, OPAQUE: 6 } as const;
const FIRST_WORD = 8;

/** The id of a known word as a context. */
export function contextOfKey(key: number): number {
  return FIRST_WORD + key;
}

/** The key of a context, -1 when it is no known word. */
export function keyOfContext(context: number): number {
  return context < FIRST_WORD ? -1 : context - FIRST_WORD;
}

const NO_FORM = 1 << 20;

/** Stands for the form of a token that is no known word, in the feature of neighbouring forms. */
export function formOfContext(context: number): number {
  return NO_FORM + context;
}

/** What stands before the first word of a sentence. */
export const STOP_FORM: number = formOfContext(Context.STOP);

/** Number of features that look at the words around a candidate. */
export const LOCAL_FEATURES = 8;

/** Bits of a slot number: the table of weights has `2 ** SLOT_BITS` entries. */
export const SLOT_BITS = 21;
const SHIFT = 32 - SLOT_BITS;

/** Mixes a candidate and a context into 32 bits (the finalizer of MurmurHash3). */
export function mix(candidate: number, context: number): number {
  let h = candidate ^ context;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The number of the slot of a mixed candidate and context. */
export function weightSlot(mixed: number): number {
  return mixed >>> SHIFT;
}

/** The number of the slot of a candidate and a context. */
export function slot(candidate: number, context: number): number {
  return weightSlot(mix(candidate, context));
}

/** The candidate's part of every slot. */
export function candidateHash(form: number): number {
  return Math.imul(form + 1, 0x9e3779b1);
}

function contextHash(feature: number, a: number, b: number): number {
  return Math.imul(a * 16 + feature + 1, 0x27d4eb2f) ^ Math.imul(b + 1, 0x165667b1);
}

/** A row of tokens as numbers. All lists have the same length. */
export interface TokenRow {
  /** Context id of each token. */
  readonly contexts: Int32Array;
  /** Key of each word whose form is sought, -1 for a token that stays as it is. */
  readonly keys: Int32Array;
  /** The form that a token has, or `formOfContext` of its context; what is sought has a form to be overwritten. */
  readonly forms: Int32Array;
  /** 1 for a word that begins with a capital. */
  readonly capitals: Uint8Array;
  /** How everyday the sentence of each token is, from 0, see everyday.ts. */
  readonly registers: Uint8Array;
}

/** Writes the context part of the local features of the token at `i` into `out`. */
export function localContexts({ contexts, capitals }: TokenRow, i: number, out: Int32Array): void {
  const left2 = contexts[i - 2] ?? Context.EDGE;
  const left = contexts[i - 1] ?? Context.EDGE;
  const right = contexts[i + 1] ?? Context.EDGE;
  const right2 = contexts[i + 2] ?? Context.EDGE;
  const capital = (capitals[i - 1] ?? 0) + 2 * (capitals[i] ?? 0) + 4 * (capitals[i + 1] ?? 0);
  out[0] = contextHash(0, capital, 0);
  out[1] = contextHash(1, left, 0);
  out[2] = contextHash(2, right, 0);
  out[3] = contextHash(3, left, left2);
  out[4] = contextHash(4, right, right2);
  out[5] = contextHash(5, left, right);
  out[6] = contextHash(6, left2, 0);
  out[7] = contextHash(7, right2, 0);
}

/** The context part of the feature that joins a candidate to the form chosen before it. */
export function previousContext(form: number): number {
  return contextHash(8, form, 0);
}
