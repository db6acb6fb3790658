/** The people stage: names are grouped, offices tied to their holders, titles and pronouns resolved, changes read. */
import type { EntityMatch } from '../entity/entity-match.js';
import { textSpan } from '../entity/span.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { Change, Entity, Person } from '../types.js';
import { findChanges } from './find-changes.js';
import { groupNames, type PersonDraft } from './group-names.js';
import { linkOffices } from './link-offices.js';
import type { PeopleLexicon } from './people-lexicon.js';
import { Between, readBetween, takesOffice } from './read-between.js';
import { findPronouns, holderOf, holdersByRole, type PronounMention } from './refer-back.js';

/** What the stage finds. */
export interface People {
  readonly people: readonly Person[];
  readonly changes: readonly Change[];
  /** The entities with `id` and `canonical` of people and `holder` of offices filled in; same order. */
  readonly entities: readonly Entity[];
}

type Mention = Person['mentions'][number];

/** Everything known of the people of a text, by index into `drafts` and `entities`. */
interface Links {
  readonly table: TokenTable;
  readonly entities: readonly EntityMatch[];
  readonly drafts: readonly PersonDraft[];
  /** People of each linked office; several for a plural office before a list of names. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  /** Offices that stand for their holder. */
  readonly titles: ReadonlySet<number>;
  readonly pronouns: readonly PronounMention[];
}

function idOf(person: number): string {
  return `person-${person + 1}`;
}

function draftOfName(drafts: readonly PersonDraft[]): Map<number, number> {
  return new Map(drafts.flatMap(({ names }, person) => names.map((index) => [index, person] as const)));
}

/** `Ông từng giữ các chức vụ: …`: offices behind a pronoun that no name in the sentence holds. */
function linkPronouns(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
  pronouns: readonly PronounMention[],
  holders: Map<number, number[]>,
): void {
  let row = 0;
  let previous = -1;
  let passed = 0;
  entities.forEach(({ first, entity }, index) => {
    while (sentences.last[row]! < first) row++;
    while (passed < pronouns.length && pronouns[passed]!.last < first) passed++;
    if (entity.type !== 'POSITION') return;
    const begin = sentences.first[row]!;
    const latest = pronouns[passed - 1];
    const pronoun = latest !== undefined && latest.first >= begin ? latest : undefined;
    const listed = previous >= begin && holders.get(index) === undefined;
    if (pronoun !== undefined && !holders.has(index) && (listed || takesOffice(table, lexicon, first))) {
      holders.set(index, [pronoun.person]);
      previous = first;
    }
  });
}

/** Adds the offices that stand alone to the holders; gives those that stand for a person. */
function resolveTitles(
  table: TokenTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
  holders: Map<number, number[]>,
): Set<number> {
  const beside = new Set(holders.keys());
  const byRole = holdersByRole(entities, holders);
  const titles = new Set<number>();
  entities.forEach(({ first, entity }, index) => {
    if (entity.type !== 'POSITION' || beside.has(index)) return;
    const person = holderOf(index, entities, byRole);
    if (person < 0) return;
    holders.set(index, [person]);
    const told =
      readBetween(table, lexicon, Math.max(0, first - 1), first) & (Between.HOLDS | Between.MODIFIER);
    if (told === 0 && !takesOffice(table, lexicon, first)) titles.add(index);
  });
  return titles;
}

/** What a person is referred to by besides the name, and the offices held. */
interface PersonLinks {
  readonly positions: number[];
  readonly mentions: Mention[];
}

/** The links of each person, gathered in one pass over the text. */
function gatherLinks({ table, entities, drafts, holders, titles, pronouns }: Links): readonly PersonLinks[] {
  const gathered = drafts.map((): PersonLinks => ({ positions: [], mentions: [] }));
  for (const [index, people] of [...holders].sort((a, b) => a[0] - b[0])) {
    for (const person of people) {
      gathered[person]!.positions.push(index);
      if (titles.has(index)) {
        gathered[person]!.mentions.push({ ...textSpan(table, entities[index]!), kind: 'title' });
      }
    }
  }
  for (const pronoun of pronouns) {
    gathered[pronoun.person]!.mentions.push({ ...textSpan(table, pronoun), kind: 'pronoun' });
  }
  return gathered;
}

function nameMentions({ table, entities }: Links, { names, words }: PersonDraft): Mention[] {
  return names.map((index) => {
    const match = entities[index]!;
    const short = match.entity.text.split(/[\s-]+/u).length < words.length;
    return { ...textSpan(table, match), kind: short ? 'short' : 'name' };
  });
}

/** People who act in the text; those who only sign it or its pictures are left out. */
function toPeople(links: Links): Person[] {
  const gathered = gatherLinks(links);
  return links.drafts.flatMap((draft, person) => {
    const { positions, mentions } = gathered[person]!;
    if (!draft.acts && positions.length === 0) return [];
    const all = [...nameMentions(links, draft), ...mentions].sort((a, b) => a.start - b.start);
    return [{ id: idOf(person), name: draft.name, positions, mentions: all, statements: [] }];
  });
}

function withLinks(links: Links): Entity[] {
  const owners = draftOfName(links.drafts);
  return links.entities.map(({ entity }, index) => {
    const person = entity.type === 'PERSON' ? owners.get(index) : links.holders.get(index)?.[0];
    if (person === undefined) return entity;
    if (entity.type === 'PERSON')
      return { ...entity, id: idOf(person), canonical: links.drafts[person]!.name };
    return entity.type === 'POSITION' ? { ...entity, holder: idOf(person) } : entity;
  });
}

/**
 * The people of a text with their offices and mentions, and the changes of office. Linear.
 */
export function findPeople(
  table: TokenTable,
  sentences: SentenceTable,
  entities: readonly EntityMatch[],
  lexicon: PeopleLexicon,
): People {
  const drafts = groupNames(table, sentences, lexicon, entities);
  const owners = draftOfName(drafts);
  const holders = new Map<number, number[]>();
  linkOffices(table, sentences, lexicon, entities, (position, name) => {
    const person = owners.get(name)!;
    const known = holders.get(position);
    if (known === undefined) holders.set(position, [person]);
    else if (!known.includes(person)) known.push(person);
  });
  const pronouns = findPronouns(table, sentences, lexicon, entities, drafts);
  linkPronouns(table, sentences, lexicon, entities, pronouns, holders);
  const titles = resolveTitles(table, lexicon, entities, holders);
  const links: Links = { table, entities, drafts, holders, titles, pronouns };
  const personOf = new Map([
    ...[...owners].map(([index, person]) => [index, idOf(person)] as const),
    ...[...holders].map(([index, people]) => [index, idOf(people[0]!)] as const),
  ]);
  const changes = findChanges(table, sentences, lexicon, entities, personOf);
  return { people: toPeople(links), changes, entities: withLinks(links) };
}
