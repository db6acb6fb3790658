/** Figures made small: `mới đạt 12% kế hoạch`, `chỉ ba xã`. */
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import { AtomKind, isMark, Mark, type TokenTable } from '../token/table.js';
import { addHit, type CueTable, Part } from './cue-table.js';
import { Group } from './feature-groups.js';
import { smallCode } from './feature-list.js';
import type { LabelLexicon } from './label-lexicon.js';
import { ACHIEVEMENT, LIMITATION } from './label-names.js';
import { markPart, type Scope } from './scope.js';
import type { Operator } from './signals.js';

/** What a figure made small weighs among the cues. */
const SMALL_WEIGHT = 2;

/** Keys of the features: what is small is good, or bad. */
const GOOD_KEY = 60;
const BAD_KEY = 61;

/** The atom behind the figure that begins at atom `i`; `i` where none begins. */
function figureEnd(table: TokenTable, i: number, limit: number, { numbers }: LabelLexicon): number {
  const kind = table.kind[i]!;
  if (kind === AtomKind.NUMBER || kind === AtomKind.SLASHED) return i + 1;
  return mayStart(numbers, table, i) ? i + (matchLongest(numbers, table, i, limit)?.length ?? 0) : i;
}

/** Whether a verb of falling begins at atom `i`: a small fall is another matter. */
function falls(table: TokenTable, i: number, limit: number, { trends }: LabelLexicon): boolean {
  const match = mayStart(trends, table, i) ? matchLongest(trends, table, i, limit) : null;
  return match !== null && match.entries[0]!.direction < 0;
}

/**
 * The atom behind the figure that an operator makes small, which begins at one of the atoms `from` to `reach`; -1 where
 * there is none, or where it tells how long something takes: `chỉ sau ba ngày`.
 */
export function smallFigure(
  table: TokenTable,
  from: number,
  reach: number,
  limit: number,
  lexicon: LabelLexicon,
): number {
  for (let i = from; i < Math.min(reach, limit); i++) {
    if (table.kind[i]! >= AtomKind.PUNCTUATION && !isMark(table, i, Mark.OTHER)) return -1;
    if (falls(table, i, limit, lexicon)) return -1;
    const end = figureEnd(table, i, limit, lexicon);
    if (end === i) continue;
    const { durations } = lexicon;
    const lasts =
      end < limit && mayStart(durations, table, end) && matchLongest(durations, table, end, limit);
    return lasts ? -1 : end;
  }
  return -1;
}

/** Reads the figure between the operator at atom `i` and atom `end`: few is bad, unless few of it is good. */
export function readSmallFigure(
  cues: CueTable,
  scope: Scope,
  entry: Operator,
  row: number,
  i: number,
  end: number,
): void {
  const good = scope.subjectFrom >= 0 && scope.polarity < 0;
  const label = good ? ACHIEVEMENT : LIMITATION;
  const code = smallCode(Group.TREND, good ? GOOD_KEY : BAD_KEY);
  addHit(cues, entry, i, end - 1, label, SMALL_WEIGHT * scope.clause, false, code);
  markPart(cues, row, i, end, Part.SPOKEN_FOR);
  scope.smallLimit = end;
}
