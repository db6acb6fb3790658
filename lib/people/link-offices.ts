/** Ties each office to the person beside it: title before name, apposition, `là`, `giữ chức`, lists. */
import { isMark, Mark } from '../token/table.js';
import type { PositionEntity } from '../types.js';
import { Between, only } from './between.js';
import {
  APPOSITION,
  CHAIN,
  chainEnd,
  chainStart,
  DIRECT,
  describedPeople,
  listedPeople,
  peopleUpTo,
} from './people-lists.js';
import {
  firstOf,
  gapAfter,
  isOfficeBeside,
  isPersonBeside,
  lastOf,
  type PeopleScene,
  wordingBefore,
} from './people-scene.js';

/** Offices next to each other that one person holds: items, both inclusive. */
interface Chain {
  readonly from: number;
  readonly to: number;
}

/** Receives an office and a person who holds it, both as items; `before`: who held it till then. */
export type LinkSink = (office: number, person: number, before?: boolean) => void;

/** Words that lead to an office that somebody takes, holds or loses. */
const TAKING = Between.HOLDS | Between.APPOINTS | Between.CHANGE | Between.NOUN;
/** Of these the verbs. */
const VERBS = Between.HOLDS | Between.APPOINTS | Between.CHANGE;
/** What may stand between an office and the person named after it: `chức Bí thư (nhiệm kỳ …) đối với ông`. */
const AFTER =
  Between.PERSON_FOLLOWS | Between.ADDRESS | Between.BRACKET | Between.DATE | Between.NUMBER | Between.PLACE;
const NAMED_AFTER =
  Between.COPULA | Between.DASH | DIRECT | Between.PLACE | Between.COMMA | Between.PERSON_FOLLOWS;
/** What may stand between an office and the person who held it before: `Giám đốc, thay ông A`. */
const REPLACED = Between.REPLACES | Between.COMMA | Between.ADDRESS | Between.PERSON_FOLLOWS | Between.DATE;
/** Ranks below the first two are held by several people at once. */
const SHARED_RANK = 3;
/** How many items before an office are looked at for its holder. */
const MAX_BACK = 12;

/** Where the offices of the following person begin in a chain that stands between two people: behind `và`, else at the last. */
function splitBetween(scene: PeopleScene, { from, to }: Chain): number {
  for (let k = to; k > from; k--) if ((gapAfter(scene, k - 1) & Between.JOINT) > 0) return k;
  return to;
}

/** Whether `bị` or `được` stands before a person or the titles of one: that person does it to somebody else. */
function acts(scene: PeopleScene, person: number, wording: number): boolean {
  const head = chainStart(scene, person, DIRECT | CHAIN);
  const bits = wordingBefore(scene, head);
  return (
    (bits & Between.PASSIVE) > 0 ||
    ((bits & Between.AGENT) > 0 && (wording & (Between.APPOINTS | Between.CHANGE)) > 0)
  );
}

/** Whether the person is only replaced by the one who takes office: `A thay ông B làm Bí thư`. */
function isReplaced(scene: PeopleScene, person: number): boolean {
  if ((wordingBefore(scene, person) & Between.REPLACES) === 0) return false;
  // `A làm Bí thư thay ông B được bầu làm …`: A has an office already.
  if (isOfficeBeside(scene, person - 1, person) && (wordingBefore(scene, person - 1) & Between.HOLDS) > 0)
    return false;
  // `thay ông B, người vừa được bầu làm …`: what follows is told of B.
  const { table, lexicon } = scene;
  const last = lastOf(scene, person);
  return !isMark(table, last + 1, Mark.COMMA) || !lexicon.clause.has(table.id[last + 2]!);
}

/** The nearest person before item `k` who may take the office, or -1. */
function personBefore(scene: PeopleScene, k: number, wording: number): number {
  for (let j = k - 1; j >= Math.max(0, k - MAX_BACK) && scene.row[j] === scene.row[k]; j--) {
    if (scene.person[j] === 1 && !isReplaced(scene, j) && !acts(scene, j, wording)) return j;
  }
  return -1;
}

/** Whether `bị` or `được` stands between a person and an office. */
function isPassive({ table, lexicon }: PeopleScene, first: number, limit: number): boolean {
  for (let i = Math.max(first, limit - 40); i < limit; i++)
    if (lexicon.passive.has(table.id[i]!)) return true;
  return false;
}

/** The people who take the offices behind `giữ chức`, `được bầu làm`. */
function takers(scene: PeopleScene, from: number, wording: number): number[] {
  const person = personBefore(scene, from, wording);
  if (person < 0) return [];
  const takes =
    (wording & Between.HOLDS) > 0 || isPassive(scene, lastOf(scene, person) + 1, firstOf(scene, from));
  return takes ? peopleUpTo(scene, person) : [];
}

/** `các Thứ trưởng A, B và C`, `Thứ trưởng A và B`: the people who share a title before their names. */
function sharers(scene: PeopleScene, office: number, first: number): number[] {
  const people = listedPeople(scene, first);
  if (people.length === 1 || (wordingBefore(scene, office) & (Between.PLURAL | Between.NUMBER)) > 0)
    return people;
  const { rank } = scene.entities[scene.items[office]!]!.entity as PositionEntity;
  const second = people[1]!;
  const bare = gapAfter(scene, first) === Between.JOINT && !isOfficeBeside(scene, second + 1, second);
  return rank >= SHARED_RANK && rank < 8 && bare ? [first, second] : [first];
}

/** Whether the name behind a comma stands for the office before it: `Chủ tịch xã, ông A, cho biết`. */
function isNamedAfter(scene: PeopleScene, office: number, person: number, bits: number): boolean {
  if ((bits & Between.COMMA) === 0 || (bits & Between.DASH) > 0) return true;
  // `theo quyết định của Thủ tướng, ông A …`: the office belongs to what stands before.
  if ((wordingBefore(scene, office) & Between.PERSON_FOLLOWS) > 0) return false;
  const ends = isMark(scene.table, lastOf(scene, person) + 1, Mark.COMMA);
  const before = firstOf(scene, office) - 1;
  const opens =
    before < scene.sentences.first[scene.row[office]!]! || isMark(scene.table, before, Mark.COMMA);
  return (ends || opens) && (bits & Between.ADDRESS) > 0;
}

/** The people after a chain who hold its offices because a verb or a colon says so. */
function followers(scene: PeopleScene, { to }: Chain, bits: number, wording: number): number[] {
  const next = to + 1;
  if ((bits & Between.COLON) > 0 && only(bits, Between.COLON | DIRECT | Between.PLURAL | Between.NUMBER)) {
    return (wording & Between.PLURAL) > 0 ? describedPeople(scene, next) : listedPeople(scene, next);
  }
  if ((bits & Between.PERSON_FOLLOWS) > 0 && only(bits, AFTER) && (wording & TAKING) > 0) {
    return describedPeople(scene, next);
  }
  const held = Between.AGENT | Between.ADDRESS | Between.COMMA;
  if ((bits & Between.AGENT) > 0 && only(bits, held) && (wording & TAKING) > 0) return [next];
  return [];
}

/** Gives the offices of a chain to the people who hold them. */
function linkChain(scene: PeopleScene, chain: Chain, sink: LinkSink): void {
  const { from, to } = chain;
  const give = (people: readonly number[], first: number = from, last: number = to): void => {
    for (let office = first; office <= last; office++) for (const person of people) sink(office, person);
  };
  const before = gapAfter(scene, from - 1);
  const previous = isPersonBeside(scene, from - 1, from);
  const after = isPersonBeside(scene, to + 1, from) ? gapAfter(scene, to) : Between.OTHER;
  const wording = wordingBefore(scene, from);
  const apposed = previous && only(before, APPOSITION);
  if (only(after, DIRECT) && (wordingBefore(scene, to) & Between.RELATIVE) === 0) {
    const taking = previous && (before & Between.HOLDS) > 0;
    const split = (apposed || taking) && before > 0 && to > from ? splitBetween(scene, chain) : from;
    if (split > from) give(taking ? takers(scene, from, wording) : [from - 1], from, split - 1);
    give(sharers(scene, to, to + 1), split);
    return;
  }
  if (apposed) {
    give([from - 1]);
    return;
  }
  if ((after & Between.REPLACES) > 0 && only(after, REPLACED)) sink(to, to + 1, true);
  const governed = followers(scene, chain, after, wording);
  const taking = governed.length === 0 && (wording & VERBS) > 0 ? takers(scene, from, wording) : governed;
  if (taking.length > 0) give(taking);
  else if (only(after, NAMED_AFTER) && isNamedAfter(scene, from, to + 1, after)) give([to + 1]);
}

/** Links the offices of a text to the people named beside them, sentence by sentence. Linear. */
export function linkOffices(scene: PeopleScene, sink: LinkSink): void {
  for (let item = 0; item < scene.items.length; ) {
    if (scene.person[item] === 1) item++;
    else {
      const chain: Chain = { from: item, to: chainEnd(scene, item) };
      linkChain(scene, chain, sink);
      item = chain.to + 1;
    }
  }
}
