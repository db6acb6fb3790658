/** Quotations: pairs of quotation marks that hold speech, possibly over several sentences. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import { isMark, Mark, type TokenTable } from '../token/table.js';

/** A quotation over atoms, its marks included. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** A quotation is not longer, in atoms: a mark without a partner must not swallow the text. */
const MAX_LENGTH = 600;
/** Shorter quotations in the middle of a sentence set off words rather than speech. */
const MIN_SPEECH = 8;

const SINGLE = /['‘’‹›]/u;

function isSingle(table: TokenTable, i: number): boolean {
  return SINGLE.test(table.text.charAt(table.start[i]!));
}

/** All pairs of double marks, in text order. */
function findPairs(table: TokenTable): Quotation[] {
  const pairs: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < table.length; i++) {
    if (open >= 0 && i - open > MAX_LENGTH) open = -1;
    const straight = isMark(table, i, Mark.QUOTE);
    if (!straight && !isMark(table, i, Mark.OPEN_QUOTE) && !isMark(table, i, Mark.CLOSE_QUOTE)) continue;
    if (isSingle(table, i)) continue;
    if (isMark(table, i, Mark.OPEN_QUOTE) || (straight && open < 0)) open = i;
    else if (open >= 0) {
      pairs.push({ open, close: i });
      open = -1;
    }
  }
  return pairs;
}

/** Quotations of the text and which of them hold whole sentences. */
export interface QuotationTable {
  readonly quotations: readonly Quotation[];
  /** For each sentence the quotation that it begins in or with, plus one; 0 where there is none. */
  readonly spoken: Int32Array;
}

function isSpeech(
  table: TokenTable,
  sentences: SentenceTable,
  row: number,
  { open, close }: Quotation,
): boolean {
  if (close > sentences.last[row]! || open === sentences.first[row]!) return true;
  return isMark(table, open - 1, Mark.COLON) || close - open >= MIN_SPEECH;
}

/** Finds the quotations that hold speech. Linear. */
export function findQuotations(table: TokenTable, sentences: SentenceTable): QuotationTable {
  const spoken = new Int32Array(sentences.length);
  const quotations: Quotation[] = [];
  let row = 0;
  for (const pair of findPairs(table)) {
    while (sentences.last[row]! < pair.open) row++;
    if (!isSpeech(table, sentences, row, pair)) continue;
    quotations.push(pair);
    if (sentences.first[row] === pair.open) spoken[row] = quotations.length;
    for (let next = row + 1; next < sentences.length && sentences.first[next]! < pair.close; next++) {
      spoken[next] = quotations.length;
    }
  }
  return { quotations, spoken };
}
