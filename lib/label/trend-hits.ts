/** What rises or falls in a clause, and whether that is good: `tỷ lệ hộ nghèo tăng`, `ùn tắc giảm`. */
import { addHit, type CueTable, Part } from './cue-table.js';
import { Group } from './feature-groups.js';
import { smallCode } from './feature-list.js';
import { ACHIEVEMENT, DIRECTIVE, LIMITATION } from './label-names.js';
import { isTurned, limitationBefore, markPart, type Scope } from './scope.js';
import type { Trend } from './trends.js';

/** How many atoms after a verb of change its indicator may follow: `giảm mạnh tỷ lệ hộ nghèo`. */
const CHANGE_REACH = 3;

/** What a rise or fall that is good or bad weighs among the cues. */
const TREND_WEIGHT = 2;

/** By what a change is known to be good or bad: an indicator before the verb, a cue before it, an indicator behind it. */
enum Known {
  BEFORE = 0,
  CUE = 1,
  BEHIND = 2,
}

/** Keys of features beside the twelve ways in which a change is known: the verdict, and a direction without one. */
const GOOD_KEY = 30;
const BAD_KEY = 31;
const AIM_KEY = 32;
const DIRECTION_KEY = 40;

function addTrend(
  cues: CueTable,
  scope: Scope,
  entry: Trend,
  i: number,
  length: number,
  verdict: number,
  known: Known,
): void {
  const good = verdict > 0 !== isTurned(scope, i, verdict > 0 ? ACHIEVEMENT : LIMITATION);
  cues.otherCodes.push(smallCode(Group.TREND, (good ? 1 : 0) + (scope.clause < 1 ? 2 : 0) + 4 * known));
  const label = scope.aims ? DIRECTIVE : good ? ACHIEVEMENT : LIMITATION;
  const code = smallCode(Group.TREND, scope.aims ? AIM_KEY : good ? GOOD_KEY : BAD_KEY);
  addHit(cues, entry, i, i + length - 1, label, TREND_WEIGHT * scope.clause, false, code);
}

/** Reads a verb of change. */
function readChange(
  cues: CueTable,
  scope: Scope,
  entry: Trend,
  row: number,
  i: number,
  length: number,
): void {
  const { direction } = entry;
  const { subjectFrom, subjectLimit, polarity } = scope;
  if (subjectFrom >= 0) {
    if (polarity === 0) return;
    addTrend(cues, scope, entry, i, length, polarity * direction, Known.BEFORE);
    markPart(cues, row, subjectFrom, subjectLimit, Part.SPOKEN_FOR);
  } else if (limitationBefore(cues, scope, i, cues.weights.length) >= 0) {
    addTrend(cues, scope, entry, i, length, -direction, Known.CUE);
  } else {
    scope.change = direction;
    scope.changeLimit = i + length + CHANGE_REACH;
    cues.otherCodes.push(smallCode(Group.TREND, DIRECTION_KEY + direction));
  }
}

/** Reads an indicator: it may be what a verb before it changed, and what one behind it does. */
function readIndicator(cues: CueTable, scope: Scope, entry: Trend, i: number, length: number): void {
  const { polarity } = entry;
  if (i < scope.changeLimit && polarity !== 0) {
    addTrend(cues, scope, entry, i, length, polarity * scope.change, Known.BEHIND);
  }
  scope.polarity = polarity;
  scope.subjectFrom = i;
  scope.subjectLimit = i + length;
}

/** Reads the indicator or verb of change of so many atoms at atom `i` of the sentence `row`. */
export function readTrend(
  cues: CueTable,
  scope: Scope,
  entry: Trend,
  row: number,
  i: number,
  length: number,
): void {
  if (entry.direction === 0) readIndicator(cues, scope, entry, i, length);
  else if (i >= scope.smallLimit) readChange(cues, scope, entry, row, i, length);
}
