/** Stretches of discourse: a heading or a turn at the head of a sentence opens one, which lasts until the next. */
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { CueTable } from './cue-table.js';
import type { LabelLexicon } from './label-lexicon.js';

/** The stretch that each sentence stands in. */
export interface Stretches {
  /** Label of the stretch, or -1 before the first. */
  readonly labels: Int8Array;
  /** How many sentences ago it was opened. */
  readonly ages: Int32Array;
}

/** A heading may have its number before it: `II. `. */
const NUMBERING_REACH = 3;

/** A heading that fills the line leaves at most so many atoms after it. */
const HEADING_REST = 6;

/** The label of the heading, or of the sentence-like opening, at the head of a sentence; -1 where there is none. */
function headingLabel(table: TokenTable, first: number, limit: number, { headings }: LabelLexicon): number {
  for (let i = first; i < Math.min(limit, first + NUMBERING_REACH); i++) {
    if (!mayStart(headings, table, i)) continue;
    const match = matchLongest(headings, table, i, limit);
    const entry = match?.entries[0];
    if (match === null || entry === undefined) continue;
    if (entry.type !== 'heading' || limit - i - match.length <= HEADING_REST) return entry.label;
  }
  return -1;
}

/** Finds the stretches of a text. Linear. */
export function readStretches(
  table: TokenTable,
  sentences: SentenceTable,
  { turns }: CueTable,
  lexicon: LabelLexicon,
): Stretches {
  const labels = new Int8Array(turns.length);
  const ages = new Int32Array(turns.length);
  let label = -1;
  let since = 0;
  for (let row = 0; row < turns.length; row++) {
    const heading = headingLabel(table, sentences.first[row]!, sentences.last[row]! + 1, lexicon);
    const opened = heading >= 0 ? heading : turns[row]!;
    if (opened >= 0) {
      label = opened;
      since = row;
    }
    labels[row] = label;
    ages[row] = row - since;
  }
  return { labels, ages };
}
