/** Sources of pictures: `Ảnh: Thu Hà`, `(Ảnh: HC)`, `Ảnh minh họa`. */
import { isCapitalised, isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Draft, isOpen, mark, sizeOf } from '../draft.js';
import { firstWord, lastWord, matchAt } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';

/** Longer sentences only begin like a credit. */
const MAX_CREDIT = 16;

const KINDS: Readonly<Record<string, number>> = { byline: StructureCode.BYLINE };

function opensSource(table: TokenTable, next: number): boolean {
  return isMark(table, next, Mark.COLON) || isMark(table, next - 1, Mark.COLON);
}

/** Marks every sentence that names the source of a picture. */
export function markCredits(draft: Draft): void {
  const { table, sentences, lexicon } = draft;
  for (let row = 0; row < sentences.length; row++) {
    if (sizeOf(draft, row) > MAX_CREDIT) continue;
    const i = firstWord(draft, row);
    if (!isCapitalised(table, i) && !isMark(table, i - 1, Mark.OPEN_BRACKET)) continue;
    const found = matchAt(draft, row, lexicon.credits, i);
    if (found === null) continue;
    const whole = isMark(table, i + 1, Mark.COLON) && found.next > lastWord(draft, row);
    const alone = found.entry.type === 'caption' && (found.next > lastWord(draft, row) || isOpen(draft, row));
    if (whole || alone || opensSource(table, found.next)) {
      mark(draft, row, KINDS[found.entry.type] ?? StructureCode.CREDIT, 'credit', found.entry.id);
    }
  }
}
