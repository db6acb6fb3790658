/** What the rules for marks inside words see: marks that touch what stands before and behind them. */
import { AtomKind, Gap, Shape, type TokenTable } from '../../token/table.js';
import type { Dictionary } from '../dictionary.js';

/** The atoms with the joins of the model, which the rules add to. */
export interface Joints {
  readonly table: TokenTable;
  readonly symbols: Uint16Array;
  readonly dictionary: Dictionary;
  /** What the caller decided, by the atom after the gap. */
  readonly fixed: Uint8Array | null;
  /** 1 where an atom continues the word before it. */
  readonly joins: Uint8Array;
}

/** Whether atom `i` touches the one before it. */
export function touches(table: TokenTable, i: number): boolean {
  return i > 0 && i < table.length && table.gap[i] === Gap.NONE;
}

/** Whether atom `i` is a word that begins with a capital. */
export function isCapital(table: TokenTable, i: number): boolean {
  return table.kind[i] === AtomKind.WORD && table.shape[i]! >= Shape.TITLE;
}

/** Whether atom `i` is a word of small letters. */
export function isSmall(table: TokenTable, i: number): boolean {
  return table.kind[i] === AtomKind.WORD && table.shape[i] === Shape.LOWER;
}
