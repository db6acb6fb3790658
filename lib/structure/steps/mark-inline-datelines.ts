/** The mark of a paper or agency before the first sentence: `(VLO) `, `TTO - `, `QĐND Online - `. */
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape } from '../../token/table.js';
import { type Draft, sizeOf } from '../draft.js';
import { matchAt } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';

const MAX_MARK = 5;
/** What follows must be a sentence. */
const MIN_REST = 6;

function bracketEnd({ table }: Draft, first: number): number {
  if (!isMark(table, first, Mark.OPEN_BRACKET) || !isCapitalised(table, first + 1)) return -1;
  for (let i = first + 1; i <= first + MAX_MARK; i++) {
    if (isMark(table, i, Mark.CLOSE_BRACKET)) return isMark(table, i + 1, Mark.DASH) ? i + 1 : i;
  }
  return -1;
}

/** The dash behind `TTO` or `QĐND Online`. */
function dashEnd({ table }: Draft, first: number): number {
  if (table.kind[first] !== AtomKind.WORD) return -1;
  const online = (i: number): boolean => table.text.slice(table.start[i], table.end[i]) === 'Online';
  let i = first;
  while (i < first + 3 && (table.shape[i] === Shape.UPPER || online(i)) && table.kind[i] === AtomKind.WORD)
    i++;
  const spaced = i > first && table.gap[i] === Gap.SPACE && table.gap[i + 1] === Gap.SPACE;
  return spaced && isMark(table, i, Mark.DASH) ? i : -1;
}

function listedEnd(draft: Draft, row: number, first: number): number {
  const found = matchAt(draft, row, draft.lexicon.prefixes, first);
  return found?.entry.type === 'dash-lead' ? found.next - 1 : -1;
}

/** Finds the mark before the first sentence of the lead or of the text. */
export function markInlineDatelines(draft: Draft): void {
  const { kinds, sentences } = draft;
  const row = kinds.findIndex((kind) => kind === StructureCode.BODY || kind === StructureCode.LEAD);
  if (row < 0) return;
  const first = sentences.first[row]!;
  const last = Math.max(listedEnd(draft, row, first), bracketEnd(draft, first), dashEnd(draft, first));
  if (last >= first && sizeOf(draft, row) - (last - first) > MIN_REST) draft.datelines.push({ first, last });
}
