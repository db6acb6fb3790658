/** The one scan over the text: cuts it into atoms. */
import { CharClass, charClass, isLetterClass } from './char-class.js';
import { markOf } from './marks.js';
import { scanDigits } from './scan-digits.js';
import { scanLetters } from './scan-letters.js';
import { addPlainWord } from './scan-plain-word.js';
import { shapeOf } from './shape-of.js';
import { AtomKind, Gap, Mark, Shape, type TokenTable } from './table.js';
import { addRow, createBuilder, finishTable, type TableBuilder } from './table-builder.js';
import { lookUp, type Vocabulary } from './vocabulary.js';

const FULL_STOP = 0x2e;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whether the last atom is a capitalised word that touches the next one but for a space. */
function afterCapital(builder: TableBuilder, gap: number): boolean {
  const last = builder.length - 1;
  return (
    last >= 0 &&
    gap <= Gap.SPACE &&
    builder.kind[last] === AtomKind.WORD &&
    builder.shape[last]! >= Shape.TITLE
  );
}

function addLetters(
  builder: TableBuilder,
  text: string,
  start: number,
  gap: number,
  vocabulary: Vocabulary,
): number {
  const plain = addPlainWord(builder, text, start, gap, vocabulary);
  if (plain > 0) return plain;
  const { end, kind } = scanLetters(text, start, vocabulary, afterCapital(builder, gap));
  addRow(builder, start, end, kind, shapeOf(text, start, end), gap, lookUp(vocabulary, text, start, end));
  return end;
}

function addDigits(
  builder: TableBuilder,
  text: string,
  start: number,
  gap: number,
  vocabulary: Vocabulary,
): number {
  const { end, kind } = scanDigits(text, start);
  const shape = kind === AtomKind.WORD ? shapeOf(text, start, end) : Shape.NONE;
  addRow(builder, start, end, kind, shape, gap, lookUp(vocabulary, text, start, end));
  return end;
}

function addMark(
  builder: TableBuilder,
  text: string,
  start: number,
  gap: number,
  vocabulary: Vocabulary,
): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  let mark = markOf(unit);
  if (unit === FULL_STOP) {
    while (text.charCodeAt(end) === FULL_STOP) end++;
    if (end - start > 1) mark = Mark.ELLIPSIS;
  }
  const kind = charClass(unit) === CharClass.PUNCTUATION ? AtomKind.PUNCTUATION : AtomKind.SYMBOL;
  addRow(builder, start, end, kind, mark, gap, lookUp(vocabulary, text, start, end));
  return end;
}

function addSymbol(builder: TableBuilder, text: string, start: number, gap: number): number {
  const low = text.charCodeAt(start + 1);
  const paired =
    charClass(text.charCodeAt(start)) === CharClass.HIGH_SURROGATE && low >= 0xdc00 && low <= 0xdfff;
  const end = start + (paired ? 2 : 1);
  addRow(builder, start, end, AtomKind.SYMBOL, Mark.OTHER, gap, 0);
  return end;
}

function isCarriageReturnOfPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
}

/**
 * Cuts a text into atoms, in one pass and in linear time. No unit of the text is lost: what is in no atom is white
 * space or invisible.
 */
export function scan(text: string, vocabulary: Vocabulary): TokenTable {
  const builder = createBuilder(text.length);
  let gap: number = Gap.NONE;
  let at = 0;
  while (at < text.length) {
    const value = charClass(text.charCodeAt(at));
    if (value === CharClass.SPACE) {
      if (gap === Gap.NONE) gap = Gap.SPACE;
      at++;
      continue;
    }
    if (value === CharClass.BREAK) {
      if (!isCarriageReturnOfPair(text, at)) gap = gap >= Gap.LINE ? Gap.PARAGRAPH : Gap.LINE;
      at++;
      continue;
    }
    if (isLetterClass(value)) at = addLetters(builder, text, at, gap, vocabulary);
    else if (value === CharClass.DIGIT) at = addDigits(builder, text, at, gap, vocabulary);
    else if (value === CharClass.PUNCTUATION || value === CharClass.SYMBOL)
      at = addMark(builder, text, at, gap, vocabulary);
    else at = addSymbol(builder, text, at, gap);
    gap = Gap.NONE;
  }
  return finishTable(builder, text);
}
