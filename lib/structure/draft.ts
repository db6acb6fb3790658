/** What the structure steps share: the sentences with a few facts of their form, and the kinds found so far. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, Gap, Mark, type TokenTable } from '../token/table.js';
import type { Evidence } from '../types.js';
import type { StructureLexicon } from './structure-lexicon.js';
import type { InlineDateline, PublicationDay } from './structure-table.js';

/** Bits of a sentence's form. */
export const Form = {
  LINE_START: 1,
  LINE_END: 2,
  /** Ends in a full stop or an ellipsis. */
  CLOSED: 4,
  /** Ends in a question or exclamation mark. */
  ASKED: 8,
} as const;

/** The state that the steps change, one after the other. */
export interface Draft {
  readonly table: TokenTable;
  readonly sentences: SentenceTable;
  readonly lexicon: StructureLexicon;
  /** Bits of `Form`, by row. */
  readonly forms: Uint8Array;
  /** Values of `StructureCode`, by row. */
  readonly kinds: Uint8Array;
  readonly evidence: Map<number, Evidence>;
  readonly datelines: InlineDateline[];
  published: PublicationDay | null;
}

/** One step: it marks some sentences and changes nothing else. Linear in the number of sentences. */
export type StructureStep = (draft: Draft) => void;

function closes(mark: number): boolean {
  return mark === Mark.CLOSE_QUOTE || mark === Mark.QUOTE || mark === Mark.CLOSE_BRACKET;
}

function endForm(table: TokenTable, first: number, last: number): number {
  let i = last;
  while (i > first && table.kind[i]! >= AtomKind.PUNCTUATION && closes(table.shape[i]!)) i--;
  if (table.kind[i]! < AtomKind.PUNCTUATION) return 0;
  const mark = table.shape[i]!;
  if (mark === Mark.FULL_STOP || mark === Mark.ELLIPSIS) return Form.CLOSED;
  return mark === Mark.QUESTION || mark === Mark.EXCLAMATION ? Form.ASKED : 0;
}

function formsOf(table: TokenTable, sentences: SentenceTable): Uint8Array {
  const { length, first, last } = sentences;
  const forms = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    let form = endForm(table, first[row]!, last[row]!);
    if (row === 0 || table.gap[first[row]!]! >= Gap.LINE) form |= Form.LINE_START;
    if (row + 1 === length || table.gap[first[row + 1]!]! >= Gap.LINE) form |= Form.LINE_END;
    forms[row] = form;
  }
  return forms;
}

/** A draft in which every sentence is body. */
export function createDraft(table: TokenTable, sentences: SentenceTable, lexicon: StructureLexicon): Draft {
  return {
    table,
    sentences,
    lexicon,
    forms: formsOf(table, sentences),
    kinds: new Uint8Array(sentences.length),
    evidence: new Map(),
    datelines: [],
    published: null,
  };
}

/** Number of atoms of a sentence. */
export function sizeOf({ sentences }: Draft, row: number): number {
  return sentences.last[row]! - sentences.first[row]! + 1;
}

/** Whether a sentence has all of the given bits of `Form`. */
export function hasForm({ forms }: Draft, row: number, bits: number): boolean {
  return (forms[row]! & bits) === bits;
}

/** Whether a sentence fills its line. */
export function fillsLine(draft: Draft, row: number): boolean {
  return hasForm(draft, row, Form.LINE_START | Form.LINE_END);
}

/** Whether a sentence has no full stop at its end. */
export function isOpen({ forms }: Draft, row: number): boolean {
  return (forms[row]! & Form.CLOSED) === 0;
}

/** Marks a sentence and notes why. */
export function mark(draft: Draft, row: number, kind: number, rule: string, entry?: string): void {
  draft.kinds[row] = kind;
  draft.evidence.set(row, entry === undefined ? { rule } : { rule, entry });
}
