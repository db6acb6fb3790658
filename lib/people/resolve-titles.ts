/** Titles that stand for a person named elsewhere: `Thủ tướng`, `đồng chí Bí thư Tỉnh ủy`. */
import { matchLongest } from '../lexicon/matcher.js';
import { atomText, Gap, isCapitalised, isMark, Mark, Shape } from '../token/table.js';
import type { PositionEntity } from '../types.js';
import { Between, only } from './between.js';
import { beginsWith, countBelow, wordKeys } from './name-keys.js';
import { gapAfter, type PeopleScene, wordingBefore } from './people-scene.js';

/** People of each office, by item; absent: nobody known. */
export type Holders = (number[] | undefined)[];

/** How many offices of the same role are looked at on each side: a text of any length takes linear time. */
const MAX_LOOK = 32;
/** How many words of an office are compared. */
const MAX_WORDS = 24;
/** What a later mention of a role leaves out: `Phó Thủ tướng` for `Phó Thủ tướng Thường trực`. */
const STANDING = / Thường trực$/u;
/** Words before an office that tell of the office itself, not of its holder. */
const OF_OFFICE = Between.HOLDS | Between.CHANGE | Between.NOUN | Between.COPULA | Between.FORMER;
/** Words before an office that name it as one of many, or as one still to be filled. */
const OF_MANY = Between.PLURAL | Between.NUMBER | Between.APPOINTS;

/** Offices with a known holder, in text order, by role. */
interface HeldOffices {
  readonly scene: PeopleScene;
  /** Words of each office by item, once asked for. */
  readonly words: (readonly number[] | undefined)[];
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
  const short: number[] = [];
  for (let k = 0; k < keys.length && short.length < MAX_WORDS; k++) {
    if (!lexicon.optional.has(keys[k]!)) short.push(keys[k]!);
  }
  words[item] = short;
  return short;
}

function createHeld(scene: PeopleScene, holders: Holders): HeldOffices {
  const held: HeldOffices = { scene, words: [], byRole: new Map() };
  for (let item = 0; item < scene.items.length; item++) {
    if (holders[item] === undefined) continue;
    const role = officeOf(scene, item).role.replace(STANDING, '');
    const known = held.byRole.get(role);
    if (known === undefined) held.byRole.set(role, [item]);
    else known.push(item);
  }
  return held;
}

/** Whether an office is named by its role alone: `ĐB`, `Bộ trưởng`. */
function isBare({ body, place }: PositionEntity): boolean {
  return body === undefined && place === undefined;
}

/** Whether the wanted office ends in the short form that stands in brackets behind the known one: `Chủ tịch VCCI`. */
function endsInShortForm(
  { scene: { table, entities, items } }: HeldOffices,
  wanted: number,
  known: number,
): boolean {
  const open = entities[items[known]!]!.last + 1;
  if (!isMark(table, open, Mark.OPEN_BRACKET) || !isMark(table, open + 2, Mark.CLOSE_BRACKET)) return false;
  return atomText(table, entities[items[wanted]!]!.last) === atomText(table, open + 1);
}

/** Whether the known office may be the wanted one: the same, or one of the two with its end left out. */
function sameOffice(held: HeldOffices, wanted: number, known: number): boolean {
  const a = officeOf(held.scene, wanted);
  const b = officeOf(held.scene, known);
  const left = wordsOf(held, wanted);
  const right = wordsOf(held, known);
  // The shorter role may stand for the longer one, not the other way round.
  if (a.role !== b.role && STANDING.test(a.role)) return false;
  if (isBare(a)) return true;
  if (endsInShortForm(held, wanted, known) && beginsWith(right, left.slice(0, -1))) return true;
  if (left.length <= right.length) return beginsWith(right, left);
  // A bare `Bộ trưởng` may be that of any ministry (deputies are fewer in one text), and `Chủ tịch Quốc hội` of no
  // country is the home one.
  const sameBody = b.body !== undefined || a.body === undefined || a.rank > 1;
  return sameBody && (a.branch === 'foreign') === (b.branch === 'foreign') && beginsWith(left, right);
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

/**
 * The held office that a title without a name repeats, as an item: the best before it and of equals the latest, else
 * the best behind it and of equals the first; -1 where there is none.
 */
function repeatedOffice(held: HeldOffices, wanted: number): number {
  const { scene } = held;
  const known = held.byRole.get(officeOf(scene, wanted).role.replace(STANDING, '')) ?? [];
  const before = countBelow(known, wanted);
  let best = -1;
  let bestFitness = -1;
  const consider = (item: number): void => {
    if (!sameOffice(held, wanted, item)) return;
    const fit = fitness(scene, wanted, item);
    if (fit <= bestFitness) return;
    best = item;
    bestFitness = fit;
  };
  for (let k = before - 1; k >= Math.max(0, before - MAX_LOOK); k--) consider(known[k]!);
  if (best >= 0) return best;
  for (let k = before; k < Math.min(known.length, before + MAX_LOOK); k++) consider(known[k]!);
  return best;
}

/** Whether an unknown name follows the office: `Tổng thống đắc cử Macron`. */
function namesAnother({ table, lexicon, entities, items }: PeopleScene, item: number): boolean {
  const index = items[item]!;
  let next = entities[index]!.last + 1;
  const modifier = next < table.length ? matchLongest(lexicon.between, table, next) : null;
  if (modifier !== null && (modifier.entries[0]! & (Between.MODIFIER | Between.HOLDS)) > 0)
    next += modifier.length;
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
