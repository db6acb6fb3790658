/** Where the proper part of a body's name may end: fields, legal forms, capitalised words, numbers, lower-case tails. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { mayBreak } from '../atom-facts.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import { append, EdgeCell, grownEdge } from '../edges.js';
import { AtomFact, INSIDE } from '../lexicon/atom-fact.js';
import { NameWord } from '../lexicon/name-word.js';
import { Start } from '../lexicon/starts.js';
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
function isConnector({ table, lexicon }: Scene, i: number): boolean {
  if (table.kind[i]! < AtomKind.PUNCTUATION) return (lexicon.nameWords[table.id[i]!]! & NameWord.AND) !== 0;
  const mark = table.shape[i];
  return mark === Mark.DASH || mark === Mark.AMPERSAND || mark === Mark.COMMA;
}

/**
 * Whether the mark at atom `i` joins what no lexicon lists to the name: a comma only inside a listed body, a dash where
 * a capital or a number follows.
 */
function joins({ table, facts }: Scene, i: number): boolean {
  if (isMark(table, i, Mark.COMMA)) return (facts.bits[i + 1]! & INSIDE) !== 0;
  return !isMark(table, i, Mark.DASH) || isNameAtom(table, i + 1) || isNumber(table, i + 1);
}

function isNumber(table: TokenTable, i: number): boolean {
  return table.kind[i] === AtomKind.NUMBER || table.kind[i] === AtomKind.SLASHED;
}

/** What `nextTail` returns where the name ends. */
const ENDS = -1;

/** Verbs of speech and forms of address in small letters are no part of a name. */
const NO_NAME = AtomFact.SPEECH | AtomFact.HONORIFIC;

/** How many unlisted lower-case atoms the name has at its end with atom `i`, which no lexicon lists. */
function nextTail(scene: Scene, i: number, tail: number): number {
  const { table } = scene;
  if (isNameAtom(table, i) || isNumber(table, i)) return 0;
  if (table.kind[i] !== AtomKind.WORD || tail >= MAX_TAIL) return ENDS;
  if ((scene.facts.bits[i]! & NO_NAME) !== 0) return ENDS;
  return (scene.lexicon.nameWords[table.id[i]!]! & NameWord.BOUNDARY) !== 0 ? ENDS : tail + 1;
}

/** Whether a name in lower case may end before atom `next`: words that are no more than words go on with it. */
function endsTail({ table, lexicon }: Scene, next: number): boolean {
  if (table.kind[next] !== AtomKind.WORD || table.shape[next] !== Shape.LOWER) return true;
  const id = table.id[next]!;
  return (lexicon.nameWords[id]! & NameWord.BOUNDARY) !== 0 || (lexicon.starts[id]! & Start.PLACE_UNIT) !== 0;
}

/** Whether the proper part may end before atom `next`: it is a whole there, or a place that belongs to it may follow. */
function mayEnd(scene: Scene, next: number, small: boolean): boolean {
  const { table, lexicon, facts } = scene;
  const bits = facts.bits[next]!;
  if ((bits & PLACE_NAME) === PLACE_NAME) return true;
  if (next < table.length && (lexicon.starts[table.id[next]!]! & Start.PLACE_UNIT) !== 0) return true;
  return (bits & INSIDE) === 0 && (small ? endsTail(scene, next) : mayBreak(scene, next));
}

const PLACE_NAME = AtomFact.PLACE | AtomFact.NAME;

/**
 * Appends every end of the proper part after a head word. Each atom taken is one end, connectors excepted. Linear.
 * @param name step of ends that are listed or capitalised
 * @param tail step of ends in unlisted lower-case words; 0: such words end the name
 */
export function nameEdges(
  scene: Scene,
  head: number,
  limit: number,
  name: number,
  tail: number,
  list: number,
): void {
  const { table, edges } = scene;
  let i = edges.cells[head + EdgeCell.LAST]! + 1;
  const stop = Math.min(limit, i + MAX_NAME);
  const bodyFirst =
    edges.cells[head + EdgeCell.BODY_FIRST]! < 0 ? i : edges.cells[head + EdgeCell.BODY_FIRST]!;
  let unlisted = 0;
  while (continuesLine(table, i, stop)) {
    const joined = isConnector(scene, i) ? i + 1 : i;
    if (joined > i && !continuesLine(table, joined, stop)) break;
    const listed = listedEnd(scene, joined, stop);
    if (listed < joined && joined > i && !joins(scene, i)) break;
    unlisted = listed >= joined ? 0 : nextTail(scene, joined, unlisted);
    if (unlisted === ENDS || (unlisted > 0 && tail === 0)) break;
    const last = Math.max(listed, joined);
    if (mayEnd(scene, last + 1, unlisted > 0))
      append(edges, list, grownEdge(edges, head, last, unlisted > 0 ? tail : name, bodyFirst, last));
    i = last + 1;
  }
}
