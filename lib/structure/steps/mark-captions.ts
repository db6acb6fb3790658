/** Captions: before a credit, by their words (`Quang cảnh hội nghị`), and lines that repeat one another. */
import { isCapitalised, isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Draft, Form, fillsLine, hasForm, isOpen, mark, sizeOf } from '../draft.js';
import { lastWord, matchAt, matchPrefix, matchSuffix, type RowMatch } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';

/** A caption before a credit is not longer. */
const MAX_CREDITED = 60;
const MAX_CAPTION = 40;
/** A caption that ends in a full stop and has no credit is not longer. */
const MAX_CLOSED = 20;
/** Fewer atoms after a person's title are a sub-heading rather than a caption. */
const MIN_TITLED = 4;

function opensItem({ table, sentences }: Draft, row: number): boolean {
  const first = sentences.first[row]!;
  return isMark(table, first, Mark.DASH) || isMark(table, first, Mark.BULLET);
}

function isBody(draft: Draft, row: number): boolean {
  return draft.kinds[row] === StructureCode.BODY;
}

/** Whether a credit belongs to the sentence before it: on one line, or that sentence is a line of its own. */
function creditFollows(draft: Draft, row: number): boolean {
  if (draft.kinds[row + 1] !== StructureCode.CREDIT || sizeOf(draft, row) > MAX_CREDITED) return false;
  return !hasForm(draft, row, Form.LINE_END) || hasForm(draft, row, Form.LINE_START);
}

function captionCue(draft: Draft, row: number): RowMatch | null {
  const { lexicon } = draft;
  const found = matchPrefix(draft, row, lexicon.prefixes) ?? matchSuffix(draft, row, lexicon.suffixes);
  return found?.entry.type === 'caption' ? found : null;
}

/** The title that opens the sentence. `nguyên` is none by itself: `Nguyên Phương - Hoài Thu` signs an article. */
function openingTitle(draft: Draft, row: number): RowMatch | null {
  const { titles } = draft.lexicon;
  const found = matchAt(draft, row, titles, draft.sentences.first[row]!);
  return found?.entry.type === 'former' ? matchAt(draft, row, titles, found.next) : found;
}

/** The atom behind a title before a name that opens the sentence, or -1. */
function behindTitle(draft: Draft, row: number): number {
  const found = openingTitle(draft, row);
  return found !== null && isCapitalised(draft.table, found.next) ? found.next : -1;
}

function hasNameBehind(table: TokenTable, from: number, last: number): boolean {
  return from <= last && isCapitalised(table, from);
}

/** An open line that begins with a titled name: `Đồng chí Lê Văn Bình phát biểu tại hội nghị`. */
function isTitledLine(draft: Draft, row: number): boolean {
  const { table } = draft;
  const from = behindTitle(draft, row);
  if (from < 0 || !hasNameBehind(table, from, lastWord(draft, row))) return false;
  for (let i = from; i <= draft.sentences.last[row]!; i++) if (isMark(table, i, Mark.COLON)) return false;
  return sizeOf(draft, row) >= MIN_TITLED;
}

function isCaption(draft: Draft, row: number): RowMatch | boolean {
  const size = sizeOf(draft, row);
  if (size > MAX_CAPTION || hasForm(draft, row, Form.ASKED) || opensItem(draft, row)) return false;
  if (isOpen(draft, row)) return captionCue(draft, row) ?? isTitledLine(draft, row);
  if (size > MAX_CLOSED) return false;
  const cue = captionCue(draft, row);
  if (cue === null) return false;
  return fillsLine(draft, row) || behindTitle(draft, row) >= 0 ? cue : false;
}

/** Whether the next line begins with all words of this one: the text behind a picture and its caption. */
function isRepeated(draft: Draft, row: number): boolean {
  const { table, sentences } = draft;
  if (row + 1 >= sentences.length || !isOpen(draft, row) || !fillsLine(draft, row)) return false;
  if (!fillsLine(draft, row + 1) || sizeOf(draft, row) > MAX_CAPTION) return false;
  const from = sentences.first[row]!;
  const other = sentences.first[row + 1]!;
  if (sizeOf(draft, row + 1) < sizeOf(draft, row)) return false;
  for (let k = 0; k < sizeOf(draft, row); k++) {
    const a = table.text.slice(table.start[from + k], table.end[from + k]);
    if (a !== table.text.slice(table.start[other + k], table.end[other + k])) return false;
  }
  return true;
}

function markRepeated(draft: Draft, row: number): void {
  mark(draft, row, StructureCode.CAPTION, 'repeated-line');
  if (isBody(draft, row + 1) && sizeOf(draft, row + 1) <= MAX_CAPTION) {
    mark(draft, row + 1, StructureCode.CAPTION, 'repeated-line');
  }
}

/** Marks the captions of pictures. */
export function markCaptions(draft: Draft): void {
  for (let row = 0; row < draft.sentences.length; row++) {
    if (!isBody(draft, row)) continue;
    if (creditFollows(draft, row)) {
      mark(draft, row, StructureCode.CAPTION, 'before-credit');
      continue;
    }
    const cue = isCaption(draft, row);
    if (cue !== false) {
      mark(draft, row, StructureCode.CAPTION, 'caption-words', cue === true ? undefined : cue.entry.id);
    } else if (isRepeated(draft, row)) markRepeated(draft, row);
  }
}
