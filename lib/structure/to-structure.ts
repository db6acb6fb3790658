/** The structure table as public spans. */
import type { SentenceTable } from '../sentence/sentence-table.js';
import { rangeText, type TokenTable } from '../token/table.js';
import type { Structure, StructurePart } from '../types.js';
import { STRUCTURE_NAMES } from './structure-kind.js';
import type { StructureTable } from './structure-table.js';

/** The last row of the run of one kind on one line that begins at a row. */
function runEnd({ kinds }: StructureTable, { length, paragraph }: SentenceTable, row: number): number {
  let end = row;
  while (end + 1 < length && kinds[end + 1] === kinds[row] && paragraph[end + 1] === paragraph[row]) end++;
  return end;
}

function rowParts(table: TokenTable, sentences: SentenceTable, structure: StructureTable): StructurePart[] {
  const parts: StructurePart[] = [];
  for (let row = 0; row < sentences.length; row++) {
    const kind = STRUCTURE_NAMES[structure.kinds[row]!] ?? null;
    if (kind === null) continue;
    const end = runEnd(structure, sentences, row);
    const [first, last] = [sentences.first[row]!, sentences.last[end]!];
    parts.push({
      start: table.start[first]!,
      end: table.end[last]!,
      text: rangeText(table, first, last),
      kind,
      evidence: [structure.evidence.get(row) ?? { rule: 'structure' }],
    });
    row = end;
  }
  return parts;
}

function inlineParts(table: TokenTable, { datelines }: StructureTable): StructurePart[] {
  return datelines.map(({ first, last }) => ({
    start: table.start[first]!,
    end: table.end[last]!,
    text: rangeText(table, first, last),
    kind: 'dateline',
    evidence: [{ rule: 'agency-mark' }],
  }));
}

/** The parts in text order; a part inside another follows it. Linear. */
export function toStructure(
  table: TokenTable,
  sentences: SentenceTable,
  structure: StructureTable,
): Structure {
  const parts = [...rowParts(table, sentences, structure), ...inlineParts(table, structure)];
  const { published } = structure;
  return {
    parts: parts.sort((a, b) => a.start - b.start || b.end - a.end),
    publishedAt: published === null ? null : published.day,
  };
}
