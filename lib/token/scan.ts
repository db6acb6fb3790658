/** The one scan over the text: cuts it into atoms. */
import { CharClass, charClass, isLetterClass } from './char-class.js';
import { scanDigits } from './scan-digits.js';
import { scanLetters } from './scan-letters.js';
import { addPlainAtoms } from './scan-plain.js';
import { shapeOf } from './shape-of.js';
import { AtomKind, Gap, Mark, Shape, type TokenTable } from './table.js';
import { addRow, createBuilder, finishTable, grow, type TableBuilder } from './table-builder.js';
import { lookUp, type Vocabulary } from './vocabulary.js';

const FULL_STOP = 0x2e;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whether the last atom is a capitalised word that touches the next one but for a space. */
function afterCapital(builder: TableBuilder): boolean {
  const last = builder.length - 1;
  return (
    last >= 0 &&
    builder.gapBefore <= Gap.SPACE &&
    builder.kind[last] === AtomKind.WORD &&
    builder.shape[last]! >= Shape.TITLE
  );
}

function addLetters(builder: TableBuilder, text: string, start: number, vocabulary: Vocabulary): number {
  const { end, kind } = scanLetters(text, start, vocabulary, afterCapital(builder));
  addRow(builder, start, end, kind, shapeOf(text, start, end), lookUp(vocabulary, text, start, end));
  return end;
}

function addDigits(builder: TableBuilder, text: string, start: number, vocabulary: Vocabulary): number {
  const { end, kind } = scanDigits(text, start);
  const shape = kind === AtomKind.WORD ? shapeOf(text, start, end) : Shape.NONE;
  addRow(builder, start, end, kind, shape, lookUp(vocabulary, text, start, end));
  return end;
}

/** Adds two or more full stops. */
function addEllipsis(builder: TableBuilder, text: string, start: number, vocabulary: Vocabulary): number {
  let end = start + 2;
  while (text.charCodeAt(end) === FULL_STOP) end++;
  addRow(builder, start, end, AtomKind.PUNCTUATION, Mark.ELLIPSIS, lookUp(vocabulary, text, start, end));
  return end;
}

/**
 * Where a symbol of more than one unit ends. Combining marks without a letter stay one atom: the Unicode form may change
 * their order, so that only the run as a whole has a place in the caller's text.
 */
function symbolEnd(text: string, start: number): number {
  const value = charClass(text.charCodeAt(start));
  let end = start + 1;
  if (value === CharClass.MARK) while (charClass(text.charCodeAt(end)) === CharClass.MARK) end++;
  const low = text.charCodeAt(end);
  return value === CharClass.HIGH_SURROGATE && low >= 0xdc00 && low <= 0xdfff ? end + 1 : end;
}

function addSymbol(builder: TableBuilder, text: string, start: number): number {
  const end = symbolEnd(text, start);
  addRow(builder, start, end, AtomKind.SYMBOL, Mark.OTHER, 0);
  return end;
}

function isCarriageReturnOfPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
}

/** Adds the atom at `at`, or passes over a line break, and returns where the next may begin. */
function addAtom(builder: TableBuilder, text: string, at: number, vocabulary: Vocabulary): number {
  const value = charClass(text.charCodeAt(at));
  if (value === CharClass.BREAK) {
    if (!isCarriageReturnOfPair(text, at)) {
      builder.gapBefore = builder.gapBefore >= Gap.LINE ? Gap.PARAGRAPH : Gap.LINE;
    }
    return at + 1;
  }
  if (isLetterClass(value)) return addLetters(builder, text, at, vocabulary);
  if (value === CharClass.DIGIT) return addDigits(builder, text, at, vocabulary);
  if (value === CharClass.PUNCTUATION) return addEllipsis(builder, text, at, vocabulary);
  return addSymbol(builder, text, at);
}

/**
 * Cuts a text into atoms, in one pass and in linear time. No unit of the text is lost: what is in no atom is white
 * space or invisible.
 */
export function scan(text: string, vocabulary: Vocabulary): TokenTable {
  const builder = createBuilder(text.length);
  let at = 0;
  for (;;) {
    at = addPlainAtoms(builder, text, at, vocabulary);
    if (at === text.length) return finishTable(builder, text);
    if (builder.length === builder.capacity) grow(builder);
    else at = addAtom(builder, text, at, vocabulary);
  }
}
