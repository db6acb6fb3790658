/** Titles that stand for a person named elsewhere: `Thủ tướng`, `đồng chí Bí thư Tỉnh ủy`. */
import { matchLongest } from '../lexicon/matcher.js';
import { Gap, isCapitalised, Shape } from '../token/table.js';
import type { PositionEntity } from '../types.js';
import { Between, only } from './between.js';
import { beginsWith, countBelow, hashKeys, wordKeys } from './name-keys.js';
import { gapAfter, type PeopleScene, wordingBefore } from './people-scene.js';

/** People of each office, by item; absent: nobody known. */
export type Holders = (number[] | undefined)[];

/** How many offices of the same words are looked at on each side: a text of any length takes linear time. */
const MAX_LOOK = 16;
/** How many words of an office are compared. */
const MAX_WORDS = 24;
/** Words before an office that tell of the office itself, not of its holder. */
const OF_OFFICE = Between.HOLDS | Between.CHANGE | Between.NOUN | Between.COPULA | Between.FORMER;
/** Words before an office that name it as one of many, or as one still to be filled. */
const OF_MANY = Between.PLURAL | Between.NUMBER | Between.APPOINTS;

/** Offices with a known holder, by the words they begin with. */
interface HeldOffices {
  readonly scene: PeopleScene;
  readonly words: (readonly number[] | undefined)[];
  /** Items of the held offices whose first words have a hash, in text order. */
  readonly byPrefix: Map<number, number[]>;
  /** The same by all their words. */
  readonly byWords: Map<number, number[]>;
  /** The same by role. */
  readonly byRole: Map<string, number[]>;
}

function officeOf({ entities, items }: PeopleScene, item: number): PositionEntity {
  return entities[items[item]!]!.entity as PositionEntity;
}

/** The words of an office without those that are often left out: `Chủ tịch (UBND) tỉnh`. */
function wordsOf({ scene, words }: HeldOffices, item: number): readonly number[] {
  const known = words[item];
  if (known !== undefined) return known;
  const { table, lexicon, entities, items } = scene;
  const keys = wordKeys(table, entities[items[item]!]!);
  const kept = keys.filter((key) => !lexicon.optional.has(key));
  const short = kept.slice(0, MAX_WORDS);
  words[item] = short;
  return short;
}

function push<Key>(map: Map<Key, number[]>, key: Key, item: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}

function createHeld(scene: PeopleScene, holders: Holders): HeldOffices {
  const held: HeldOffices = { scene, words: [], byPrefix: new Map(), byWords: new Map(), byRole: new Map() };
  for (let item = 0; item < scene.items.length; item++) {
    if (holders[item] === undefined) continue;
    const words = wordsOf(held, item);
    for (let length = 1; length < words.length; length++) push(held.byPrefix, hashKeys(words, length), item);
    push(held.byWords, hashKeys(words), item);
    push(held.byRole, officeOf(scene, item).role, item);
  }
  return held;
}

/** Whether an office is named by its role alone: `ĐB`, `Bộ trưởng`. */
function isBare({ body, place }: PositionEntity): boolean {
  return body === undefined && place === undefined;
}

/** Whether the known office may be the wanted one: the same, or one of the two with its end left out. */
function sameOffice(held: HeldOffices, wanted: number, known: number): boolean {
  const a = officeOf(held.scene, wanted);
  const b = officeOf(held.scene, known);
  const left = wordsOf(held, wanted);
  const right = wordsOf(held, known);
  if (!sameRole(a.role, b.role)) return false;
  if (isBare(a)) return true;
  if (left.length <= right.length) return beginsWith(right, left);
  // A bare `Bộ trưởng` may be anybody's, and `Chủ tịch Quốc hội` of no country is the home one.
  return (
    b.body !== undefined && (a.branch === 'foreign') === (b.branch === 'foreign') && beginsWith(left, right)
  );
}

/** `Phó Thủ tướng` may stand for `Phó Thủ tướng Thường trực`, but `Chủ tịch` not for `Chủ tịch nước`. */
function sameRole(wanted: string, known: string): boolean {
  return wanted === known || known === `${wanted} Thường trực`;
}

/**
 * How well a known office answers the wanted one: home offices for home offices, offices still held for such, those just taken for
 * `tân`.
 */
function fitness(scene: PeopleScene, wanted: number, known: number): number {
  const a = officeOf(scene, wanted);
  const b = officeOf(scene, known);
  const home = (a.branch === 'foreign') === (b.branch === 'foreign');
  const former = (a.former ?? false) === (b.former ?? false);
  const incoming = (wordingBefore(scene, wanted) & Between.INCOMING) > 0;
  const taken = incoming && (wordingBefore(scene, known) & Between.HOLDS) > 0 && b.former !== true;
  return (home ? 2 : 0) + (former ? 1 : 0) + (taken ? 4 : 0);
}

/** The best of the offices near the wanted one: before it the latest, else behind it the first. */
function nearest(held: HeldOffices, wanted: number, known: readonly number[], best: number): number {
  const before = countBelow(known, wanted);
  let found = best;
  const consider = (item: number, first: boolean): void => {
    if (!sameOffice(held, wanted, item)) return;
    const better = found < 0 ? 1 : fitness(held.scene, wanted, item) - fitness(held.scene, wanted, found);
    const later = first && item > found;
    if (better > 0 || (better === 0 && later)) found = item;
  };
  for (let k = before - 1; k >= Math.max(0, before - MAX_LOOK); k--) consider(known[k]!, true);
  if (found >= 0) return found;
  for (let k = before; k < Math.min(known.length, before + MAX_LOOK); k++) consider(known[k]!, false);
  return found;
}

/** The held office that a title without a name repeats, as an item; -1 where there is none. */
function repeatedOffice(held: HeldOffices, item: number): number {
  const words = wordsOf(held, item);
  let best = -1;
  const look = (known: readonly number[] | undefined): void => {
    if (known === undefined) return;
    const found = nearest(held, item, known, best);
    const closer = best < 0 || (found <= item ? found > best || best > item : best > item && found < best);
    if (found >= 0 && closer) best = found;
  };
  const office = officeOf(held.scene, item);
  if (isBare(office)) look(held.byRole.get(office.role));
  look(held.byWords.get(hashKeys(words)));
  look(held.byPrefix.get(hashKeys(words)));
  for (let length = words.length - 1; length > 0; length--) look(held.byWords.get(hashKeys(words, length)));
  return best;
}

/** Whether an unknown name follows the office: `Tổng thống đắc cử Macron`. */
function namesAnother({ table, lexicon, entities, items }: PeopleScene, item: number): boolean {
  const index = items[item]!;
  let next = entities[index]!.last + 1;
  const modifier = next < table.length ? matchLongest(lexicon.between, table, next) : null;
  if (modifier !== null && (modifier.entries[0]! & Between.MODIFIER) > 0) next += modifier.length;
  const covered = index + 1 < entities.length && entities[index + 1]!.first <= next;
  return (
    next < table.length &&
    !covered &&
    table.gap[next]! <= Gap.SPACE &&
    table.shape[next] === Shape.TITLE &&
    isCapitalised(table, next)
  );
}

/** Whether the name of the holder follows behind a comma: `Chủ tịch Tập đoàn, bà A cho biết`. */
function isApposed(scene: PeopleScene, owners: Int32Array, item: number, person: number): boolean {
  const near = owners[item + 1] === person && scene.row[item + 1] === scene.row[item];
  return (
    near && only(gapAfter(scene, item), Between.COMMA | Between.ADDRESS | Between.BRACKET | Between.PLACE)
  );
}

/** Adds the offices that stand alone to the holders; gives 1 for each that stands for a person. Linear. */
export function resolveTitles(scene: PeopleScene, owners: Int32Array, holders: Holders): Uint8Array {
  const held = createHeld(scene, holders);
  const titles = new Uint8Array(scene.items.length);
  const found: [item: number, people: number[]][] = [];
  for (let item = 0; item < scene.items.length; item++) {
    if (scene.person[item] === 1 || holders[item] !== undefined) continue;
    const wording = wordingBefore(scene, item);
    if ((wording & OF_MANY) > 0 || namesAnother(scene, item)) continue;
    const office = repeatedOffice(held, item);
    if (office < 0) continue;
    const person = holders[office]![0]!;
    found.push([item, [person]]);
    if ((wording & OF_OFFICE) === 0 && !isApposed(scene, owners, item, person)) titles[item] = 1;
  }
  for (const [item, people] of found) holders[item] = people;
  return titles;
}
