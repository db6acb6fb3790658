/** The writers, below the text or under the headline: `Thu Hà - Văn Nam`, `Theo TTXVN`, `CHỦ TỊCH` over a signature. */
import { AtomKind, isCapitalised, isMark, Mark } from '../../token/table.js';
import { type Draft, fillsLine, isOpen, mark, sizeOf } from '../draft.js';
import { firstWord, matchPrefix } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';
import { tailStart, topEnd } from '../zones.js';

const MAX_BYLINE = 14;
/** Office, name and rank below a report stand on lines of their own. */
const MAX_LINES = 4;

const isDash = (draft: Draft, i: number): boolean => isMark(draft.table, i, Mark.DASH);

/** Whether every word is capitalised or one of the small words of signatures. */
function isSignature(draft: Draft, row: number): boolean {
  const { table, sentences, lexicon } = draft;
  let names = 0;
  for (let i = sentences.first[row]!; i <= sentences.last[row]!; i++) {
    const kind = table.kind[i]!;
    if (kind >= AtomKind.PUNCTUATION) {
      if (isMark(table, i, Mark.COMMA) || isMark(table, i, Mark.COLON)) return false;
    } else if (isCapitalised(table, i) || kind === AtomKind.INITIAL) names++;
    else if (lexicon.bylineWords.root[table.id[i]!] === 0) return false;
  }
  return names > 0;
}

function isByline(draft: Draft, row: number): string | boolean {
  if (sizeOf(draft, row) > MAX_BYLINE) return false;
  const found = matchPrefix(draft, row, draft.lexicon.prefixes);
  if (found?.entry.type === 'byline') return found.entry.id;
  if (isDash(draft, draft.sentences.first[row]!) && !fillsLine(draft, row)) return false;
  return isOpen(draft, row) && isSignature(draft, row);
}

function markIfByline(draft: Draft, row: number): boolean {
  const found = isByline(draft, row);
  if (found === false) return false;
  mark(draft, row, StructureCode.BYLINE, 'byline', found === true ? undefined : found);
  return true;
}

/** Whether a credit at the very end names the source of the article: `Nguồn: Báo Ấp Bắc`. */
function signsArticle({ kinds, table, sentences }: Draft, row: number): boolean {
  if (kinds[row] !== StructureCode.CREDIT || kinds[row - 1] === StructureCode.CAPTION) return false;
  return !isMark(table, sentences.first[row]!, Mark.OPEN_BRACKET);
}

function markBelow(draft: Draft, top: number): void {
  const { kinds, sentences } = draft;
  const limit = Math.max(tailStart(draft), top + 1);
  let lines = 0;
  for (let row = sentences.length - 1; row >= limit && lines < MAX_LINES; row--) {
    if (kinds[row] === StructureCode.FURNITURE || kinds[row] === StructureCode.DATELINE) continue;
    if (signsArticle(draft, row)) mark(draft, row, StructureCode.BYLINE, 'source-below');
    else if (kinds[row] !== StructureCode.BODY || !markIfByline(draft, row)) return;
    lines++;
  }
}

/** A line of capitalised words between the headline and the text. */
function markAbove(draft: Draft, top: number): void {
  const { kinds } = draft;
  const headline = kinds.lastIndexOf(StructureCode.HEADLINE);
  if (headline < 0) return;
  for (let row = headline + 1; row < top; row++) {
    const named = kinds[row] === StructureCode.BODY && fillsLine(draft, row) && firstWord(draft, row) >= 0;
    if (named) markIfByline(draft, row);
  }
}

/** Marks the lines that name the writers. */
export function markBylines(draft: Draft): void {
  const top = topEnd(draft);
  if (top === draft.sentences.length) return;
  markBelow(draft, top);
  markAbove(draft, top);
}
