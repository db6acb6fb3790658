/** Sub-headings: lines, or sentences whose line break was lost, that end without a full stop. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { type Draft, Form, fillsLine, hasForm, isOpen, mark, sizeOf } from '../draft.js';
import { lastWord, matchWhole } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';
import { tailStart, topEnd } from '../zones.js';

const MAX_HEADING = 36;
/** A heading glued to the text is shorter, else it is a sentence whose full stop was lost. */
const MAX_GLUED = 20;
/** `Về kinh tế:` on a line of its own. */
const MAX_WITH_COLON = 10;

/** Whether most letters of the sentence are capitals. */
function isCapitals({ table, sentences }: Draft, row: number): boolean {
  let upper = 0;
  let words = 0;
  for (let i = sentences.first[row]!; i <= sentences.last[row]!; i++) {
    if (table.kind[i] !== AtomKind.WORD) continue;
    words++;
    if (table.shape[i] === Shape.UPPER || table.shape[i] === Shape.SINGLE) upper++;
  }
  return words > 1 && upper * 5 >= words * 4;
}

function opensItem(table: TokenTable, first: number): boolean {
  return (
    isMark(table, first, Mark.DASH) || isMark(table, first, Mark.BULLET) || isMark(table, first, Mark.PLUS)
  );
}

/** Whether the sentence ends like a list item, or breaks off. */
function endsOtherwise({ table, sentences, lexicon }: Draft, row: number): boolean {
  const last = sentences.last[row]!;
  if (matchLongest(lexicon.edges, table, last, last + 1) !== null) return true;
  return isMark(table, last, Mark.SEMICOLON) || isMark(table, last, Mark.COMMA);
}

/** `I.`, `1.`, `a)` before the words. */
function isNumbered({ table, sentences }: Draft, row: number): boolean {
  const first = sentences.first[row]!;
  return isMark(table, first + 1, Mark.FULL_STOP) || isMark(table, first + 1, Mark.CLOSE_BRACKET);
}

function isLineHeading(draft: Draft, row: number): boolean {
  const { table, sentences } = draft;
  if (isMark(table, sentences.last[row]!, Mark.COLON)) return sizeOf(draft, row) <= MAX_WITH_COLON;
  return !hasForm(draft, row, Form.CLOSED);
}

/** A heading that stands on a line with the text behind it or before it. */
function isGluedHeading(draft: Draft, row: number): boolean {
  const { table, sentences } = draft;
  if (hasForm(draft, row, Form.ASKED) || isMark(table, sentences.last[row]!, Mark.COLON)) return false;
  const size = sizeOf(draft, row);
  if (hasForm(draft, row, Form.LINE_END)) return isCapitals(draft, row);
  return size <= MAX_GLUED && table.gap[sentences.first[row + 1]!]! <= Gap.SPACE;
}

function isHeading(draft: Draft, row: number): boolean {
  const { table, sentences } = draft;
  const size = sizeOf(draft, row);
  if (size > MAX_HEADING || size < 2 || !isOpen(draft, row) || endsOtherwise(draft, row)) return false;
  const first = sentences.first[row]!;
  if (opensItem(table, first) || isMark(table, first, Mark.OPEN_QUOTE) || isMark(table, first, Mark.QUOTE)) {
    return false;
  }
  if (isNumbered(draft, row) && lastWord(draft, row) <= first) return false;
  return fillsLine(draft, row) ? isLineHeading(draft, row) : isGluedHeading(draft, row);
}

/** Marks the sub-headings of the text. */
export function markSubheadings(draft: Draft): void {
  const limit = tailStart(draft);
  const headline = draft.kinds.lastIndexOf(StructureCode.HEADLINE);
  for (let row = Math.min(topEnd(draft), headline + 1); row < limit; row++) {
    if (draft.kinds[row] !== StructureCode.BODY) continue;
    const known = fillsLine(draft, row) ? matchWhole(draft, row, draft.lexicon.headings) : null;
    if (known !== null && sizeOf(draft, row) <= MAX_HEADING) {
      mark(draft, row, StructureCode.SUBHEADING, 'heading-words', known.entry.id);
    } else if (isHeading(draft, row)) mark(draft, row, StructureCode.SUBHEADING, 'heading-form');
  }
}
