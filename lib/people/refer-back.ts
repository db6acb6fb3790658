/** Titles and pronouns that stand for a person named elsewhere: `Thủ tướng`, `đồng chí Bí thư Tỉnh ủy`, `ông`. */
import type { EntityMatch } from '../entity/entity-match.js';
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { foldAtom } from '../token/fold.js';
import { isCapitalised, type TokenTable } from '../token/table.js';
import type { PositionEntity } from '../types.js';
import type { PersonDraft } from './group-names.js';
import type { PeopleLexicon } from './people-lexicon.js';

/** A pronoun and the person it stands for. */
export interface PronounMention {
  readonly first: number;
  readonly last: number;
  readonly person: number;
}

/** How far back, in atoms, the person of a pronoun may be. */
const MAX_DISTANCE = 150;

function folded(text: string): string {
  return text.split(/\s+/u).map(foldAtom).join(' ');
}

/** Whether one office may be a shorter way to write the other: `Bí thư Tỉnh ủy`, `Bí thư Tỉnh ủy Hà Giang`. */
function sameOffice(a: PositionEntity, b: PositionEntity): boolean {
  if (a.role !== b.role) return false;
  const left = folded(a.text);
  const right = folded(b.text);
  return left.startsWith(right) || right.startsWith(left);
}

/**
 * The person that an office without a name stands for: the latest before it whose office it may be, else the first
 * after it; -1 when there is none.
 */
export function holderOf(
  index: number,
  entities: readonly EntityMatch[],
  holders: ReadonlyMap<number, number>,
): number {
  const wanted = entities[index]!.entity as PositionEntity;
  let later = -1;
  let earlier = -1;
  for (const [position, person] of holders) {
    if (!sameOffice(wanted, entities[position]!.entity as PositionEntity)) continue;
    if (position < index) earlier = Math.max(earlier, position);
    else if (later < 0 || position < later) later = position;
    if (position === index) return person;
  }
  const chosen = earlier >= 0 ? earlier : later;
  return chosen < 0 ? -1 : holders.get(chosen)!;
}

/** For each atom the index of the entity that covers it, plus one; 0 outside. */
function coverage(table: TokenTable, entities: readonly EntityMatch[]): Int32Array {
  const covered = new Int32Array(table.length + 1);
  entities.forEach(({ first, last }, index) => {
    covered.fill(index + 1, first, last + 1);
  });
  return covered;
}

/** Number of the sentence of each entity. */
function rowsOf(sentences: SentenceTable, entities: readonly EntityMatch[]): number[] {
  let row = 0;
  return entities.map(({ first }) => {
    while (sentences.last[row]! < first) row++;
    return row;
  });
}

/**
 * The person meant by a pronoun at atom `i`: the latest in its own sentence, else the first named in the latest
 * sentence that names one, which is mostly its subject.
 */
function antecedent(
  i: number,
  first: number,
  gender: string,
  names: readonly {
    readonly person: number;
    readonly gender: string;
    readonly last: number;
    readonly row: number;
  }[],
): number {
  const fits = names.filter(
    (name) =>
      name.last < i &&
      name.last > i - MAX_DISTANCE &&
      (gender === '' || name.gender === '' || name.gender === gender),
  );
  const latest = fits.at(-1);
  if (latest === undefined || latest.last >= first) return latest?.person ?? -1;
  return fits.find(({ row }) => row === latest.row)!.person;
}

/** The pronouns of a text that stand for one named person. Linear in the atoms, times the people near a pronoun. */
export function findPronouns(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
  drafts: readonly PersonDraft[],
): PronounMention[] {
  const covered = coverage(table, entities);
  const rows = rowsOf(sentences, entities);
  const names = drafts
    .flatMap(({ names: indices, gender }, person) =>
      indices.map((index) => ({ person, gender, last: entities[index]!.last, row: rows[index]! })),
    )
    .sort((a, b) => a.last - b.last);
  let row = 0;
  const found: PronounMention[] = [];
  for (let i = 0; i < table.length; i++) {
    while (sentences.last[row]! < i) row++;
    if (covered[i] !== 0 || !mayStart(lexicon.pronouns, table, i)) continue;
    const match = matchLongest(lexicon.pronouns, table, i);
    if (match === null) continue;
    const next = i + match.length;
    const { type, fields } = match.entries[0]!;
    const refers = type === 'pronoun' && fields.number === 'singular' && covered[next] === 0;
    if (refers && !isCapitalised(table, next)) {
      const person = antecedent(i, sentences.first[row]!, fields.gender ?? '', names);
      if (person >= 0) found.push({ first: i, last: next - 1, person });
    }
    i = next - 1;
  }
  return found;
}
