/** `… 10 triệu dân tại TP. Theo ông A …`, `… nhóm B. Ngoài ra …`: a full stop inside an atom may end the sentence too. */
import { AtomKind, type TokenTable } from '../../token/table.js';
import { type Boundaries, isLowerWord, onOneLine, openerStrength, startsUpper } from '../boundaries.js';

const FULL_STOP = 0x2e;

function endsWithStop(table: TokenTable, i: number): boolean {
  return table.text.charCodeAt(table.end[i]! - 1) === FULL_STOP;
}

/** `khóa X. Báo cáo với …`: a Roman numeral after a common noun, before words that are no name. */
function isNumeral(table: TokenTable, i: number): boolean {
  const letter = table.text.charAt(table.start[i]!);
  return (
    table.kind[i] === AtomKind.INITIAL &&
    'IVX'.includes(letter) &&
    isLowerWord(table, i - 1) &&
    isLowerWord(table, i + 2)
  );
}

/** `v.v.`: behind it any capital begins a sentence, where `tp. Hà Giang` goes on. */
function closes({ table, lexicon }: Boundaries, i: number): boolean {
  return lexicon.closing.root[table.id[i]!] !== 0;
}

/** Sets an end after a dotted atom when a word that opens sentences follows; after `v.v.` any capital will do. At the
 * head of a line it is numbering or shortens what follows: `I. Kết quả`. */
export function endAtFinalAbbreviations(boundaries: Boundaries): void {
  const { table, ends, candidates } = boundaries;
  for (const i of candidates.dotted) {
    if (!endsWithStop(table, i)) continue;
    if (!onOneLine(table, i + 1) || i === 0 || ends[i - 1] === 1) continue;
    const free = closes(boundaries, i) || isNumeral(table, i);
    if (free ? startsUpper(table, i + 1) : openerStrength(boundaries, i + 1) > 0) ends[i] = 1;
  }
}
