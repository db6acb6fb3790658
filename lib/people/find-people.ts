/** The people stage: names are grouped, offices tied to their holders, titles and pronouns resolved, changes read. */
import type { EntityMatch } from '../entity/entity-match.js';
import { textSpan } from '../entity/span.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { Change, Entity, Person } from '../types.js';
import { findChanges } from './find-changes.js';
import { findPronouns, type PronounMention } from './find-pronouns.js';
import { groupNames, type PersonDraft } from './group-names.js';
import { linkOffices } from './link-offices.js';
import { linkPronouns } from './link-pronouns.js';
import type { PeopleLexicon } from './people-lexicon.js';
import { createPeopleScene, type PeopleScene } from './people-scene.js';
import { type Holders, resolveTitles } from './resolve-titles.js';

/** What the stage finds. */
export interface People {
  readonly people: readonly Person[];
  readonly changes: readonly Change[];
  /** The entities with `id` and `canonical` of people and `holder` of offices filled in; same order. */
  readonly entities: readonly Entity[];
}

type Mention = Person['mentions'][number];

/** Everything known of the people of a text, by item. */
interface Links {
  readonly scene: PeopleScene;
  readonly drafts: readonly PersonDraft[];
  readonly ids: readonly string[];
  /** Person of each name; -1 for offices. */
  readonly owners: Int32Array;
  /** People of each linked office; several for a plural office before a list of names. */
  readonly holders: Holders;
  /** 1 for offices that stand for their holder. */
  readonly titles: Uint8Array;
  readonly pronouns: readonly PronounMention[];
}

/** What refers to a person, and the offices held, each in text order. */
interface PersonLinks {
  readonly positions: number[];
  readonly mentions: Mention[];
}

/** The ids of people, made once: many entities name the same few. */
function idsOf(drafts: readonly PersonDraft[]): readonly string[] {
  return drafts.map((_, person) => `person-${person + 1}`);
}

function ownersOf(count: number, drafts: readonly PersonDraft[]): Int32Array {
  const owners = new Int32Array(count).fill(-1);
  for (let person = 0; person < drafts.length; person++) {
    for (const item of drafts[person]!.names) owners[item] = person;
  }
  return owners;
}

/** The links of each person, gathered in one pass over the items and pronouns, both in text order. */
function gatherLinks({ scene, drafts, owners, holders, titles, pronouns }: Links): readonly PersonLinks[] {
  const { table, entities, items } = scene;
  const gathered = drafts.map((): PersonLinks => ({ positions: [], mentions: [] }));
  let passed = 0;
  const passPronouns = (limit: number): void => {
    for (; passed < pronouns.length && pronouns[passed]!.first < limit; passed++) {
      const pronoun = pronouns[passed]!;
      gathered[pronoun.person]!.mentions.push({ ...textSpan(table, pronoun), kind: 'pronoun' });
    }
  };
  for (let item = 0; item < items.length; item++) {
    const match = entities[items[item]!]!;
    const { start, end, text } = match.entity;
    passPronouns(match.first);
    const owner = owners[item]!;
    if (owner >= 0) {
      const short = match.last - match.first + 1 < drafts[owner]!.words.length;
      gathered[owner]!.mentions.push({ start, end, text, kind: short ? 'short' : 'name' });
    }
    for (const person of holders[item] ?? []) {
      gathered[person]!.positions.push(items[item]!);
      if (titles[item] === 1) gathered[person]!.mentions.push({ start, end, text, kind: 'title' });
    }
  }
  passPronouns(table.length);
  return gathered;
}

/** People who act in the text; those who only sign it or its pictures are left out. */
function toPeople(links: Links): Person[] {
  const people: Person[] = [];
  gatherLinks(links).forEach(({ positions, mentions }, person) => {
    const { name, acts } = links.drafts[person]!;
    if (!acts && positions.length === 0) return;
    people.push({ id: links.ids[person]!, name, positions, mentions, statements: [] });
  });
  return people;
}

function withLinks({ scene, drafts, ids, owners, holders }: Links): Entity[] {
  const linked = scene.entities.map(({ entity }) => entity);
  for (let item = 0; item < scene.items.length; item++) {
    const index = scene.items[item]!;
    const entity = linked[index]!;
    const person = owners[item]! >= 0 ? owners[item]! : (holders[item]?.[0] ?? -1);
    if (person < 0) continue;
    if (entity.type === 'PERSON') {
      const { start, end, text, type, evidence } = entity;
      linked[index] = { start, end, text, type, canonical: drafts[person]!.name, evidence, id: ids[person]! };
    } else if (entity.type === 'POSITION') linked[index] = { ...entity, holder: ids[person]! };
  }
  return linked;
}

function addHolder(holders: Holders, office: number, person: number): void {
  const known = holders[office];
  if (known === undefined) holders[office] = [person];
  else if (!known.includes(person)) known.push(person);
}

/** The offices that stand beside a name, and those who held them before, by office and person in turn. */
function linkNames(
  scene: PeopleScene,
  owners: Int32Array,
): { readonly holders: Holders; readonly former: number[] } {
  const holders: Holders = [];
  const former: number[] = [];
  linkOffices(scene, (office, name, before) => {
    if (before === true) former.push(office, owners[name]!);
    else addHolder(holders, office, owners[name]!);
  });
  return { holders, former };
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
  const scene = createPeopleScene(table, sentences, lexicon, entities);
  const drafts = groupNames(scene);
  const owners = ownersOf(scene.items.length, drafts);
  const { holders, former } = linkNames(scene, owners);
  const pronouns = findPronouns(scene, { owners, genders: drafts.map(({ gender }) => gender) });
  linkPronouns(scene, pronouns, holders);
  const titles = resolveTitles(scene, owners, holders);
  const ids = idsOf(drafts);
  const changes = findChanges(scene, { owners, holders, pronouns }, ids);
  for (let k = 0; k < former.length; k += 2) addHolder(holders, former[k]!, former[k + 1]!);
  const links: Links = { scene, drafts, ids, owners, holders, titles, pronouns };
  return { people: toPeople(links), changes, entities: withLinks(links) };
}
