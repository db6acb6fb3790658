/** Where the proper part of a body's name may end: fields, legal forms, capitalised words, numbers, lower-case tails. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, isMark, Mark, type TokenTable } from '../../token/table.js';
import { type Edge, grownEdge } from '../candidate.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import type { Scene } from '../scene.js';

/** Longest proper part, in atoms. */
const MAX_NAME = 18;
/** Longest stretch of unlisted lower-case words inside a name: `Quỹ Bảo lãnh tín dụng`. */
const MAX_TAIL = 6;

/** Last atom of the longest listed field or legal form at `i`, or `i - 1`. */
function listedEnd(scene: Scene, i: number, limit: number): number {
  const { table, lexicon } = scene;
  const field = matchLongest(lexicon.fields, table, i, limit)?.length ?? 0;
  const form = matchLongest(lexicon.legalForms, table, i, limit)?.length ?? 0;
  return i + Math.max(field, form) - 1;
}

/** Joins two parts of a name: `và`, `-`, `&`, `,` between fields. */
function isConnector(scene: Scene, i: number): boolean {
  const { table, lexicon } = scene;
  return (
    lexicon.and.has(table.id[i]!) ||
    isMark(table, i, Mark.DASH) ||
    isMark(table, i, Mark.AMPERSAND) ||
    isMark(table, i, Mark.COMMA)
  );
}

function isNumber(table: TokenTable, i: number): boolean {
  return table.kind[i] === AtomKind.NUMBER || table.kind[i] === AtomKind.SLASHED;
}

/** How an atom continues a name: its last atom and how many unlisted lower-case atoms the name has then. */
function step(scene: Scene, i: number, tail: number, limit: number): { last: number; tail: number } | null {
  const { table } = scene;
  const listed = listedEnd(scene, i, limit);
  if (listed >= i) return { last: listed, tail: 0 };
  if (isNameAtom(table, i) || isNumber(table, i)) return { last: i, tail: 0 };
  if (table.kind[i] !== AtomKind.WORD || tail >= MAX_TAIL) return null;
  return scene.lexicon.boundaryWords.has(table.id[i]!) ? null : { last: i, tail: tail + 1 };
}

/**
 * Appends every end of the proper part after a head word. Each atom taken is one end, connectors excepted. Linear.
 * @param name step of ends that are listed or capitalised
 * @param tail step of ends in unlisted lower-case words; 0: such words end the name
 */
export function nameEdges(
  scene: Scene,
  head: Edge,
  limit: number,
  name: number,
  tail: number,
  out: Edge[],
): void {
  const { table } = scene;
  const stop = Math.min(limit, head.last + 1 + MAX_NAME);
  const bodyFirst = head.bodyFirst < 0 ? head.last + 1 : head.bodyFirst;
  let i = head.last + 1;
  let unlisted = 0;
  while (continuesLine(table, i, stop)) {
    const joined = isConnector(scene, i) ? i + 1 : i;
    if (joined > i && !continuesLine(table, joined, stop)) break;
    const next = step(scene, joined, unlisted, stop);
    if (next === null || (next.tail > 0 && tail === 0)) break;
    unlisted = next.tail;
    const rule = unlisted > 0 ? tail : name;
    const { last } = next;
    out.push(grownEdge(head, last, rule, bodyFirst, last));
    i = last + 1;
  }
}
