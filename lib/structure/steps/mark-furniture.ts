/** Site furniture: section names and paths above the text, share and link lists below, cross references inside. */
import { isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Draft, Form, fillsLine, hasForm, isOpen, mark, sizeOf } from '../draft.js';
import { firstWord, matchAt, matchPrefix, matchSuffix, matchWhole, type RowMatch } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';
import { isProse, tailStart, topEnd } from '../zones.js';

const MAX_LINE = 12;
const MAX_PATH = 24;
/** Teasers below a link list may be sentences; a text that goes on is longer. */
const MAX_PROSE_BELOW = 2;

const BELOW: ReadonlySet<string> = new Set(['related', 'share', 'comment', 'imprint']);
const SEPARATORS = new Set(['|', '/', '>', '›', '»', '>>', '→']);

function isSeparator(table: TokenTable, i: number): boolean {
  return SEPARATORS.has(table.text.slice(table.start[i], table.end[i])) || isMark(table, i, Mark.DASH);
}

/** `Trang chủ / Thời sự`: a section name with a path behind it. */
function matchPath(draft: Draft, row: number): RowMatch | null {
  if (sizeOf(draft, row) > MAX_PATH) return null;
  const found = matchAt(draft, row, draft.lexicon.lines, firstWord(draft, row));
  if (found?.entry.type !== 'navigation') return null;
  return isSeparator(draft.table, found.next) ? found : null;
}

function matchAbove(draft: Draft, row: number): RowMatch | null {
  if (!fillsLine(draft, row) || !isOpen(draft, row)) return null;
  return matchPath(draft, row) ?? matchWhole(draft, row, draft.lexicon.lines);
}

function matchBelow(draft: Draft, row: number): RowMatch | null {
  const { lexicon } = draft;
  if (!hasForm(draft, row, Form.LINE_END) || !isOpen(draft, row)) return null;
  const whole = matchWhole(draft, row, lexicon.lines) ?? matchPrefix(draft, row, lexicon.prefixes);
  if (whole !== null && BELOW.has(whole.entry.type)) return whole;
  const suffix = sizeOf(draft, row) <= MAX_LINE ? matchSuffix(draft, row, lexicon.lines) : null;
  return suffix !== null && BELOW.has(suffix.entry.type) ? suffix : null;
}

/** `>> …`, `» …`, or the title of another article in square brackets. */
function pointsElsewhere({ table, sentences }: Draft, row: number): boolean {
  const start = table.start[sentences.first[row]!]!;
  const end = table.end[sentences.last[row]!]!;
  const bracketed = table.text[start] === '[' && table.text[end - 1] === ']';
  return bracketed || table.text.startsWith('>>', start) || table.text[start] === '»';
}

/** `Xem thêm: …` without a full stop; `Nơi nhận: …` on a line. */
function matchReference(draft: Draft, row: number): RowMatch | null {
  const found = matchPrefix(draft, row, draft.lexicon.prefixes);
  if (found?.entry.type === 'letterhead') return fillsLine(draft, row) ? found : null;
  const named = found?.entry.type === 'related' && isMark(draft.table, found.next - 1, Mark.COLON);
  return named && isOpen(draft, row) ? found : null;
}

/** Marks cross references between the paragraphs and the list of recipients below a report. */
function markReferences(draft: Draft): void {
  for (let row = 0; row < draft.sentences.length; row++) {
    if (draft.kinds[row] !== StructureCode.BODY) continue;
    const found = matchReference(draft, row);
    if (found !== null) mark(draft, row, StructureCode.FURNITURE, 'reference', found.entry.id);
    else if (isOpen(draft, row) && pointsElsewhere(draft, row)) {
      mark(draft, row, StructureCode.FURNITURE, 'reference-mark');
    }
  }
}

function markAbove(draft: Draft): void {
  const top = topEnd(draft);
  for (let row = 0; row < top; row++) {
    if (draft.kinds[row] !== StructureCode.BODY) continue;
    const found = matchAbove(draft, row);
    if (found !== null) mark(draft, row, StructureCode.FURNITURE, 'furniture-line', found.entry.id);
  }
}

/** The first row of the lists below the text, or the number of sentences. */
function belowStart(draft: Draft): number {
  const { length } = draft.sentences;
  let start = length;
  let prose = 0;
  for (let row = length - 1; row > 0 && prose <= MAX_PROSE_BELOW; row--) {
    if (isProse(draft, row)) prose++;
    else if (matchBelow(draft, row) !== null && prose <= MAX_PROSE_BELOW) start = row;
  }
  return start;
}

function markBelow(draft: Draft): void {
  const top = topEnd(draft);
  const start = Math.max(belowStart(draft), top + 1);
  for (let row = start; row < draft.sentences.length; row++) {
    const found = matchBelow(draft, row);
    mark(draft, row, StructureCode.FURNITURE, 'below-the-text', found?.entry.id);
  }
  for (let row = Math.max(tailStart(draft), top); row < start; row++) {
    const found = draft.kinds[row] === StructureCode.BODY ? matchAbove(draft, row) : null;
    if (found !== null) mark(draft, row, StructureCode.FURNITURE, 'furniture-line', found.entry.id);
  }
}

/** Marks furniture above, inside and below the text. */
export function markFurniture(draft: Draft): void {
  markAbove(draft);
  markReferences(draft);
  markBelow(draft);
}
