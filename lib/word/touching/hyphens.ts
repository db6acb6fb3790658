/**
 * Hyphens that touch both sides. The treebank keeps every one of them inside its word (`23-3`, `GD-ĐT`, `knock-out`,
 * `43H-016`); what it has none of is two Vietnamese words that lost the spaces of their dash (`kinh tế-xã hội`).
 */
import { AtomKind, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { follow } from '../dictionary.js';
import { isCapital, isSmall, type Joints } from './touching.js';

const YEAR = /^[12][0-9]{3}$/u;
/** Letters of `al` and `el` in Arabic names. */
const PARTICLE = 2;

function isYear({ text, start, end }: TokenTable, i: number): boolean {
  return YEAR.test(text.slice(start[i], end[i]));
}

/** Whether the word at `i` goes on with small letters: `Hội nghị` is no name. */
function beginsCommonWord({ table, joins }: Joints, i: number): boolean {
  return i + 1 < table.length && joins[i + 1] === 1 && table.shape[i + 1] === Shape.LOWER;
}

/** Whether the atom at `i` stands behind a hyphen that was joined: the `ma` of `Em-ma-nuy-en`. */
function continuesHyphens({ table, joins }: Joints, i: number): boolean {
  return joins[i] === 1 && isMark(table, i - 1, Mark.DASH);
}

function isListed({ dictionary, symbols }: Joints, i: number): boolean {
  const node = follow(dictionary, symbols[i - 1]!, symbols[i + 1]!);
  return node !== 0 && dictionary.joinClass[node]! > 0;
}

/** `F-16`, `54N-7`, `Covid-19`, `23-3`, `10-15`; two years are two words, and so are a name and its year. */
function joinsNumber(joints: Joints, i: number): boolean {
  const { table } = joints;
  const year = isYear(table, i + 1);
  if (table.kind[i - 1] === AtomKind.NUMBER) return !(year && isYear(table, i - 1));
  return !year && isCapital(table, i - 1);
}

/** `Cu-ba`, `Moon Jae-in`, `X-quang`, but not `Hà Nội-nơi` or `USD-dầu mỏ`. */
function joinsTail(joints: Joints, i: number): boolean {
  const { table, joins } = joints;
  if (table.shape[i - 1] === Shape.UPPER || beginsCommonWord(joints, i + 1)) return false;
  const known = table.id[i - 1] !== 0 && table.id[i + 1] !== 0;
  return joins[i - 1] === 0 || continuesHyphens(joints, i - 1) || !known;
}

/** `start-up`, `ô-tô`, the rest of `Em-ma-nuy-en`, but not `kinh tế-xã hội`. */
function joinsSmall(joints: Joints, i: number): boolean {
  const { table } = joints;
  if (continuesHyphens(joints, i - 1) || table.id[i - 1] === 0 || table.id[i + 1] === 0) return true;
  return isListed(joints, i);
}

/** Whether the hyphen at `i`, which touches both sides, is part of a word. */
export function joinsHyphen(joints: Joints, i: number): boolean {
  const { table } = joints;
  if (table.kind[i + 1] === AtomKind.NUMBER) return joinsNumber(joints, i);
  if (isCapital(table, i + 1)) {
    if (beginsCommonWord(joints, i + 1)) return false;
    if (isCapital(table, i - 1) || continuesHyphens(joints, i - 1)) return true;
    return (
      isSmall(table, i - 1) && table.id[i - 1] === 0 && table.end[i - 1]! - table.start[i - 1]! <= PARTICLE
    );
  }
  if (!isSmall(table, i + 1)) return false;
  return isCapital(table, i - 1) ? joinsTail(joints, i) : isSmall(table, i - 1) && joinsSmall(joints, i);
}
