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

/** Offices with a known holder, by role, in text order. */
export type HoldersByRole = ReadonlyMap<
  string,
  readonly { readonly position: number; readonly person: number }[]
>;

/** How many offices of the same role are looked at on each side: a text of any length takes linear time. */
const MAX_LOOK = 64;

/** Sorts the offices with a known holder by role. */
export function holdersByRole(
  entities: readonly EntityMatch[],
  holders: ReadonlyMap<number, readonly number[]>,
): HoldersByRole {
  const byRole = new Map<string, { position: number; person: number }[]>();
  for (const [position, people] of [...holders].sort((a, b) => a[0] - b[0])) {
    const { role } = entities[position]!.entity as PositionEntity;
    const known = byRole.get(role);
    const held = { position, person: people[0]! };
    if (known === undefined) byRole.set(role, [held]);
    else known.push(held);
  }
  return byRole;
}

/** The number of leading items for which `holds`; the items are sorted so that these come first. */
function countLeading<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The person that an office without a name stands for: the latest before it whose office it may be, else the first
 * after it; -1 when there is none near it.
 */
export function holderOf(index: number, entities: readonly EntityMatch[], byRole: HoldersByRole): number {
  const wanted = entities[index]!.entity as PositionEntity;
  const held = byRole.get(wanted.role) ?? [];
  const fits = ({ position }: { readonly position: number }): boolean =>
    sameOffice(wanted, entities[position]!.entity as PositionEntity);
  const before = countLeading(held, ({ position }) => position < index);
  const earlier = held.slice(Math.max(0, before - MAX_LOOK), before).findLast(fits);
  return (earlier ?? held.slice(before, before + MAX_LOOK).find(fits))?.person ?? -1;
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

/** A name that a pronoun may stand for. */
interface NamedPerson {
  readonly person: number;
  readonly gender: string;
  readonly last: number;
  readonly row: number;
}

/**
 * The person meant by a pronoun at atom `i`: the latest in its own sentence, else the first named in the latest
 * sentence that names one, which is mostly its subject.
 * @param names in text order
 */
function antecedent(i: number, first: number, gender: string, names: readonly NamedPerson[]): number {
  const near = names.slice(
    countLeading(names, ({ last }) => last <= i - MAX_DISTANCE),
    countLeading(names, ({ last }) => last < i),
  );
  const fits = near.filter((name) => gender === '' || name.gender === '' || name.gender === gender);
  const latest = fits.at(-1);
  if (latest === undefined || latest.last >= first) return latest?.person ?? -1;
  return fits.find(({ row }) => row === latest.row)!.person;
}

/** The pronouns of a text that stand for one named person, in text order. Linear. */
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
