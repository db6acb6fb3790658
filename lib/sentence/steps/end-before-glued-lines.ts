/** Headings and captions whose line break was lost: `… nhiều hướng Sau buổi chiều …` is two sentences. */
import { AtomKind, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { type Boundaries, onOneLine, openerStrength } from '../boundaries.js';
import { GLUE_FEATURES, glueFeatures } from '../glue-features.js';

/** Evidence below this is no end. This and the weights beside it were set on the training articles. */
const LEAST_SCORE = 180;
/** A doubled space is left where a line or a picture was cut out. */
const DOUBLE_SPACE = 120;
/** Words that open sentences: none, weak, strong. */
const OPENER = [0, 100, 220];
/** A line has at least this many atoms on both sides of the end. */
const LEAST_LINE = 3;

const features = new Int32Array(GLUE_FEATURES);

/** Whether the atom may be the last of a heading: a word, a number, a closing bracket or quotation mark. */
export function mayEndHeading(table: TokenTable, i: number): boolean {
  if (table.kind[i]! < AtomKind.PUNCTUATION) return true;
  return (
    isMark(table, i, Mark.CLOSE_QUOTE) ||
    isMark(table, i, Mark.CLOSE_BRACKET) ||
    isMark(table, i, Mark.PERCENT)
  );
}

function isLong(table: TokenTable, i: number, start: number): boolean {
  return i - start >= LEAST_LINE && onOneLine(table, i + 1) && onOneLine(table, i + 2);
}

/** `TIẾP TỤC TẬP TRUNG LÃNH ĐẠO`: inside a heading in capitals a capital says nothing. */
function insideCapitals(table: TokenTable, i: number): boolean {
  return (
    table.shape[i] === Shape.UPPER &&
    table.shape[i - 1] === Shape.UPPER &&
    table.kind[i - 1] === AtomKind.WORD
  );
}

function hangs({ table, lexicon }: Boundaries, i: number): boolean {
  return lexicon.hanging.root[table.id[i]!] !== 0 && table.shape[i] === Shape.LOWER;
}

function score(boundaries: Boundaries, i: number, start: number): number {
  const { table, lexicon } = boundaries;
  const { glueWeights, spellings } = lexicon;
  const found = features;
  glueFeatures(table, spellings, i, start, found);
  let sum = OPENER[openerStrength(boundaries, i)]!;
  if (table.start[i]! - table.end[i - 1]! > 1) sum += DOUBLE_SPACE;
  for (let k = 0; k < found.length; k++) sum += glueWeights[found[k]!]!;
  return sum;
}

/** Sets an end before a capital that follows a word without any mark between them, where the model sees a new line. */
export function endBeforeGluedLines(boundaries: Boundaries): void {
  const { table, ends, candidates } = boundaries;
  let start = 0;
  let seen = 0;
  for (const i of candidates.capitals) {
    for (; seen < i; seen++) if (ends[seen] === 1) start = seen + 1;
    if (start === i || table.gap[i] !== Gap.SPACE || !mayEndHeading(table, i - 1)) continue;
    if (!isLong(table, i, start) || hangs(boundaries, i - 1) || insideCapitals(table, i)) continue;
    if (score(boundaries, i, start) <= LEAST_SCORE) continue;
    ends[i - 1] = 1;
    start = i;
  }
}
