/** Words with marks inside: hyphens, `&` between capitals, hashtags, emoticons and arrows. */
import { AtomKind, Mark, type TokenTable } from '../../token/table.js';
import { Fixed } from '../join-atoms.js';
import { joinsHyphen } from './hyphens.js';
import { isCapital, type Joints, touches } from './touching.js';

/**
 * `:))`, `=(`, `<3`, `==>`, `<-`, with nothing but white space or a closing mark behind them. The shaft of an
 * arrow is bounded: a rule of dashes is tried at each of them.
 */
const FACE = /(?:[:;=]['-]?(?:\)+|\(+)|<3|[=-]{1,8}>|<[=-]+)(?=[\s.,!?]|$)/uy;
const TAG_SIGNS = '#@';
const UNDERSCORE = '_';

function joinGap({ fixed, joins }: Joints, gap: number): void {
  if (fixed === null || fixed[gap] === Fixed.OPEN) joins[gap] = 1;
}

function isUnderscore(table: TokenTable, i: number): boolean {
  return table.text.charAt(table.start[i]!) === UNDERSCORE;
}

/** `#tet_2024`, `@minhanh`: the sign, what touches it, and underscores in between. */
function joinTag(joints: Joints, i: number): void {
  const { table } = joints;
  if (touches(table, i) || table.kind[i + 1] !== AtomKind.WORD) return;
  for (let k = i + 1; touches(table, k); k++) {
    if (table.kind[k]! > AtomKind.NUMBER && !isUnderscore(table, k)) return;
    joinGap(joints, k);
  }
}

/** Joins the marks of an emoticon or arrow that begins with atom `i`. */
function joinFace(joints: Joints, i: number): void {
  const { text, start } = joints.table;
  FACE.lastIndex = start[i]!;
  if (!FACE.test(text)) return;
  for (let k = i + 1; k < joints.table.length && start[k]! < FACE.lastIndex; k++) joinGap(joints, k);
}

function joinSymbol(joints: Joints, i: number): void {
  const { text, start } = joints.table;
  if (TAG_SIGNS.includes(text.charAt(start[i]!))) joinTag(joints, i);
  else joinFace(joints, i);
}

/** Joins a mark that touches a word or number on both sides to them. */
function joinInner(joints: Joints, i: number, mark: number): void {
  const { table } = joints;
  if (!touches(table, i) || table.kind[i - 1]! >= AtomKind.PUNCTUATION) return;
  if (table.kind[i + 1]! >= AtomKind.PUNCTUATION) return;
  const joined =
    mark === Mark.DASH ? joinsHyphen(joints, i) : isCapital(table, i - 1) && isCapital(table, i + 1);
  if (!joined) return;
  joinGap(joints, i);
  joinGap(joints, i + 1);
}

/** Sets the joins of words with marks inside them, which the model leaves open. Linear. */
export function joinTouching(joints: Joints): void {
  const { length, kind, shape, gap } = joints.table;
  for (let i = 0; i + 1 < length; i++) {
    if (kind[i]! < AtomKind.PUNCTUATION || gap[i + 1] !== 0) continue;
    const mark = shape[i]!;
    if (mark === Mark.DASH || mark === Mark.AMPERSAND) joinInner(joints, i, mark);
    if (mark === Mark.OTHER || mark === Mark.COLON || mark === Mark.SEMICOLON || mark === Mark.DASH) {
      joinSymbol(joints, i);
    }
  }
}
