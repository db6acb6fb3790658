/** People named one after the other, with or without an office behind each: `ông A, Giám đốc Sở, và ông B, Giám đốc Sở`. */
import { Between, only } from './between.js';
import { gapAfter, isOfficeBeside, isPersonBeside, type PeopleScene } from './people-scene.js';

/** What may stand between two offices of one person. */
export const CHAIN: number =
  Between.COMMA |
  Between.DASH |
  Between.JOINT |
  Between.MODIFIER |
  Between.FORMER |
  Between.INCOMING |
  Between.ADDRESS |
  Between.BRACKET |
  Between.PLACE |
  Between.DATE |
  Between.COPULA |
  Between.NOUN;
/** What may stand between a title and the name behind it. */
export const DIRECT: number =
  Between.ADDRESS | Between.MODIFIER | Between.FORMER | Between.INCOMING | Between.BRACKET;
/** What may stand between a name and the office behind it. */
export const APPOSITION: number =
  Between.COMMA |
  Between.DASH |
  Between.MODIFIER |
  Between.FORMER |
  Between.INCOMING |
  Between.COPULA |
  Between.ADDRESS |
  Between.BRACKET |
  Between.BIRTH |
  Between.PLACE |
  Between.NOUN;
const PLAIN =
  Between.COMMA | Between.JOINT | Between.ADDRESS | Between.BRACKET | Between.BIRTH | Between.PLACE;
const PARTED = Between.COMMA | Between.JOINT | Between.SEMICOLON;
const GROUPED = PLAIN | Between.SEMICOLON | Between.DASH;

/** Most people of one list, and most offices of one of them: a sentence of any length takes linear time. */
const MAX_LIST = 64;
const MAX_OFFICES = 16;

/** Whether item `item` and the next are neighbours in a plain list of names. */
function plain(scene: PeopleScene, item: number): boolean {
  const bits = gapAfter(scene, item);
  return only(bits, PLAIN) && (bits & PARTED) > 0;
}

/** The first of the offices that stand before item `item` with nothing but `allowed` between them, else the item itself. */
export function chainStart(scene: PeopleScene, item: number, allowed: number): number {
  const floor = item - MAX_OFFICES;
  let first = item;
  while (
    first > floor &&
    isOfficeBeside(scene, first - 1, item) &&
    only(gapAfter(scene, first - 1), allowed)
  ) {
    first--;
  }
  return first;
}

/** The last of the offices that follow item `item` with nothing but `CHAIN` between them, else the item itself. */
export function chainEnd(scene: PeopleScene, item: number): number {
  let last = item;
  while (isOfficeBeside(scene, last + 1, item) && only(gapAfter(scene, last), CHAIN)) last++;
  return last;
}

/** The person whom the offices that end at item `item` follow in apposition, or -1. */
function apposedPerson(scene: PeopleScene, item: number): number {
  const office = chainStart(scene, item, CHAIN);
  const bits = gapAfter(scene, office - 1);
  const apposed = isPersonBeside(scene, office - 1, item) && bits > 0 && only(bits, APPOSITION);
  return apposed ? office - 1 : -1;
}

/** The person before `person` in a list, or -1. */
function previousListed(scene: PeopleScene, person: number, described: boolean): number {
  const head = chainStart(scene, person, DIRECT);
  if (isPersonBeside(scene, head - 1, person)) return plain(scene, head - 1) ? head - 1 : -1;
  const bits = gapAfter(scene, head - 1);
  if (!only(bits, GROUPED) || (bits & PARTED) === 0) return -1;
  const joined = described || (bits & (Between.JOINT | Between.SEMICOLON)) > 0;
  return joined ? apposedPerson(scene, head - 1) : -1;
}

/** `các đồng chí A, B và C` + `giữ chức`: every person of the list that ends with `last`. */
export function peopleUpTo(scene: PeopleScene, last: number): number[] {
  const people = [last];
  let person = last;
  do {
    person = previousListed(scene, person, people.length > 1);
    if (person >= 0) people.push(person);
  } while (person >= 0 && people.length < MAX_LIST);
  return people.reverse();
}

/** `Bộ trưởng: A, B`: every person of the list that begins with `first`. */
export function listedPeople(scene: PeopleScene, first: number): number[] {
  const people = [first];
  let item = first;
  while (people.length < MAX_LIST && isPersonBeside(scene, item + 1, first) && plain(scene, item)) {
    people.push(++item);
  }
  return people;
}

/** The person after `person` in a list, with or without offices between, or -1. */
function nextListed(scene: PeopleScene, person: number): number {
  const bits = gapAfter(scene, person);
  if (isPersonBeside(scene, person + 1, person)) return plain(scene, person) ? person + 1 : -1;
  if (bits === 0 || !only(bits, APPOSITION)) return -1;
  const office = chainEnd(scene, person + 1);
  const parting = gapAfter(scene, office);
  const parted = only(parting, GROUPED) && (parting & (Between.JOINT | Between.SEMICOLON)) > 0;
  // `nguyên Bộ trưởng A, Thứ trưởng B`: the office is the title of the next.
  const titled = only(parting, DIRECT) && plain(scene, person);
  return (parted || titled) && isPersonBeside(scene, office + 1, person) ? office + 1 : -1;
}

/** `đối với ông A, Giám đốc Sở và ông B, Giám đốc Sở`: like `listedPeople`, with an office behind each name. */
export function describedPeople(scene: PeopleScene, first: number): number[] {
  const people = [first];
  for (
    let next = nextListed(scene, first);
    next >= 0 && people.length < MAX_LIST;
    next = nextListed(scene, next)
  ) {
    people.push(next);
  }
  return people;
}
