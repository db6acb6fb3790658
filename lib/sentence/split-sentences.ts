/** Cuts a token table into sentences: an ordered list of small steps over the atoms. */
import { Gap, type TokenTable } from '../token/table.js';
import type { Boundaries, SentenceStep } from './boundaries.js';
import { findCandidates } from './candidates.js';
import { defaultSentenceLexicon, type SentenceLexicon } from './sentence-lexicon.js';
import type { SentenceTable } from './sentence-table.js';
import { endAroundCredits } from './steps/end-around-credits.js';
import { endAtFinalAbbreviations } from './steps/end-at-final-abbreviations.js';
import { endAtLineBreaks } from './steps/end-at-line-breaks.js';
import { endAtTerminals } from './steps/end-at-terminals.js';
import { endBeforeBylines } from './steps/end-before-bylines.js';
import { endBeforeGluedLines } from './steps/end-before-glued-lines.js';
import { keepNumbering } from './steps/keep-numbering.js';

/** Settings of `splitSentences`. */
export interface SplitOptions {
  /** Lines were broken at a fixed width, so that a single line break ends no sentence. Default `false`. */
  readonly wrapped?: boolean;
}

/** The steps in their order: a later one may clear what an earlier one set. */
const STEPS: readonly SentenceStep[] = [
  endAtLineBreaks,
  endAtTerminals,
  endAtFinalAbbreviations,
  keepNumbering,
  endAroundCredits,
  endBeforeGluedLines,
  endBeforeBylines,
];

function collect({ table, ends }: Boundaries): SentenceTable {
  let length = 0;
  for (let i = 0; i < ends.length; i++) length += ends[i]!;
  const { gap } = table;
  const first = new Int32Array(length);
  const last = new Int32Array(length);
  const paragraph = new Int32Array(length);
  let row = 0;
  let start = 0;
  let paragraphs = 0;
  for (let end = ends.indexOf(1); end >= 0; end = ends.indexOf(1, start)) {
    if (start > 0 && gap[start]! >= Gap.LINE) paragraphs++;
    first[row] = start;
    last[row] = end;
    paragraph[row] = paragraphs;
    row++;
    start = end + 1;
  }
  return { length, first, last, paragraph };
}

/**
 * The sentences of a text by section 1 of the annotation guidelines, as ranges of atoms: every atom is in exactly one.
 * Linear in the number of atoms.
 */
export function splitSentences(
  table: TokenTable,
  options: SplitOptions = {},
  lexicon: SentenceLexicon = defaultSentenceLexicon(),
): SentenceTable {
  const boundaries = {
    table,
    candidates: findCandidates(table),
    lexicon,
    wrapped: options.wrapped ?? false,
    ends: new Uint8Array(table.length),
  };
  for (const step of STEPS) step(boundaries);
  return collect(boundaries);
}
