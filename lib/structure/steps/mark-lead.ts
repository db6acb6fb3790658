/** The lead: the short paragraph between the headline and the text. */
import { isMark, Mark } from '../../token/table.js';
import { type Draft, Form, hasForm, mark, sizeOf } from '../draft.js';
import { StructureCode } from '../structure-kind.js';

const MAX_SENTENCES = 4;
/** Without a headline only a line before a text this many sentences longer is a lead. */
const MIN_REST = 6;
/** Shorter first lines announce something else. */
const MIN_ATOMS = 10;

/** The first row that may be the lead, or -1 when a caption or a heading stands before the text. */
function leadStart({ kinds, sentences }: Draft): number {
  let row = kinds.lastIndexOf(StructureCode.HEADLINE) + 1;
  const skipped = new Set<number>([StructureCode.DATELINE, StructureCode.FURNITURE, StructureCode.BYLINE]);
  while (row < sentences.length && skipped.has(kinds[row]!)) row++;
  return row < sentences.length && kinds[row] === StructureCode.BODY ? row : -1;
}

/** The row behind the line, or behind its last sentence of body. */
function lineLimit(draft: Draft, start: number): number {
  let row = start;
  while (!hasForm(draft, row, Form.LINE_END)) row++;
  return row + 1;
}

function restAfter({ kinds, sentences }: Draft, from: number): number {
  let count = 0;
  for (let row = from; row < sentences.length && count < MIN_REST; row++) {
    if (kinds[row] === StructureCode.BODY) count++;
  }
  return count;
}

function isLead(draft: Draft, start: number, limit: number): boolean {
  const { table, sentences, kinds } = draft;
  const size = limit - start;
  if (size > MAX_SENTENCES || sizeOf(draft, start) < MIN_ATOMS) return false;
  if (!kinds.subarray(start, limit).every((kind) => kind === StructureCode.BODY)) return false;
  if (isMark(table, sentences.last[limit - 1]!, Mark.COLON)) return false;
  const headed = kinds.includes(StructureCode.HEADLINE);
  return restAfter(draft, limit) >= (headed ? Math.min(size + 1, MIN_REST) : MIN_REST);
}

/** Marks the lead. */
export function markLead(draft: Draft): void {
  const start = leadStart(draft);
  if (start < 0 || !hasForm(draft, start, Form.LINE_START)) return;
  const limit = lineLimit(draft, start);
  if (!isLead(draft, start, limit)) return;
  for (let row = start; row < limit; row++) mark(draft, row, StructureCode.LEAD, 'lead');
}
