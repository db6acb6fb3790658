/** Where the proper part of a body's name may end: fields, legal forms, capitalised words, numbers, lower-case tails. */
import { matchAll } from '../../lexicon/match-all.js';
import { AtomKind, Gap, isMark, Mark, type TokenTable } from '../../token/table.js';
import type { Edge } from '../candidate.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import type { Scene } from '../scene.js';

/** Longest proper part, in atoms. */
const MAX_NAME = 18;
/** Longest stretch of unlisted lower-case words inside a name: `Quỹ Bảo lãnh tín dụng`. */
const MAX_TAIL = 6;

/** Last atom of the longest listed field or legal form at `i`, or `i - 1`. */
function listedEnd(scene: Scene, i: number, limit: number): number {
  const { table, lexicon } = scene;
  const field = matchAll(lexicon.fields, table, i, limit).at(-1)?.length ?? 0;
  const form = matchAll(lexicon.legalForms, table, i, limit).at(-1)?.length ?? 0;
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
 * Every end of the proper part after a head word. Each atom taken is one end, connectors excepted. Linear.
 */
export function nameEdges(scene: Scene, head: Edge, limit: number): Edge[] {
  const { table } = scene;
  const edges: Edge[] = [];
  const stop = Math.min(limit, head.last + 1 + MAX_NAME);
  let i = head.last + 1;
  let tail = 0;
  while (continuesLine(table, i, stop)) {
    const joined = isConnector(scene, i) ? i + 1 : i;
    if (joined > i && !continuesLine(table, joined, stop)) break;
    const next = step(scene, joined, tail, stop);
    if (next === null) break;
    tail = next.tail;
    const rule = tail > 0 ? 'head-tail' : 'head-name';
    edges.push({
      ...head,
      last: next.last,
      rule,
      step: rule,
      stepRow: null,
      body: { first: head.body?.first ?? head.last, last: next.last },
    });
    i = next.last + 1;
    if (table.gap[i]! > Gap.SPACE) break;
  }
  return edges;
}
