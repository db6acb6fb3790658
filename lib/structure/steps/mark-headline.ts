/** The headline: the first line above the text that is long enough and no furniture. What stands above it is furniture. */
import { type Draft, Form, hasForm, isOpen, mark, sizeOf } from '../draft.js';
import { matchPrefix, matchSuffix } from '../match-row.js';
import { StructureCode } from '../structure-kind.js';
import { topEnd } from '../zones.js';

const MAX_HEADLINE = 50;
/** A shorter line above a dateline or furniture may be the name of a section. */
const SURE_HEADLINE = 10;
/** A line of a few syllables above a longer one is a kicker: `GIAO THÔNG`. */
const MAX_KICKER = 4;

/** A line of the top that may be the headline. */
interface Candidate {
  readonly first: number;
  /** Last row, inclusive. */
  readonly last: number;
  readonly size: number;
}

function lineEnd(draft: Draft, row: number): number {
  let at = row;
  while (!hasForm(draft, at, Form.LINE_END)) at++;
  return at;
}

function isCaptionLike(draft: Draft, row: number): boolean {
  const found =
    matchPrefix(draft, row, draft.lexicon.prefixes) ?? matchSuffix(draft, row, draft.lexicon.suffixes);
  return found?.entry.type === 'caption';
}

function candidates(draft: Draft, top: number): Candidate[] {
  const found: Candidate[] = [];
  for (let row = 0; row < top; ) {
    const last = lineEnd(draft, row);
    const size = draft.sentences.last[last]! - draft.sentences.first[row]! + 1;
    const plain = draft.kinds.subarray(row, last + 1).every((kind) => kind === StructureCode.BODY);
    const caption = row > 0 && isCaptionLike(draft, row);
    if (plain && isOpen(draft, last) && size <= MAX_HEADLINE && !caption) {
      found.push({ first: row, last, size });
    }
    row = last + 1;
  }
  return found;
}

/** Whether a marked line stands between two candidates or above the first. */
function crowded(draft: Draft, candidate: Candidate, next: Candidate): boolean {
  return draft.kinds
    .subarray(0, next.first)
    .some((kind, row) => row !== candidate.first && kind !== StructureCode.BODY);
}

function choose(draft: Draft, lines: readonly Candidate[]): Candidate | undefined {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.size >= SURE_HEADLINE) return line;
    const kicker = line.size <= MAX_KICKER && next.size > line.size * 2;
    const section = next.size >= SURE_HEADLINE && crowded(draft, line, next);
    if (!kicker && !section) return line;
  }
  return undefined;
}

/** Marks the headline and the lines above it. */
export function markHeadline(draft: Draft): void {
  const top = topEnd(draft);
  if (top === draft.sentences.length) return;
  const headline = choose(draft, candidates(draft, top));
  if (headline === undefined || sizeOf(draft, headline.first) < 2) return;
  for (let row = headline.first; row <= headline.last; row++) {
    mark(draft, row, StructureCode.HEADLINE, 'headline');
  }
  for (let row = 0; row < headline.first; row++) {
    if (draft.kinds[row] === StructureCode.BODY)
      mark(draft, row, StructureCode.FURNITURE, 'above-the-headline');
  }
}
