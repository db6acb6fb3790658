/** Ties each office to the person beside it: title before name, apposition, `là`, `giữ chức`, lists. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { PeopleLexicon } from './people-lexicon.js';
import { Between, only, readBetween, takesOffice } from './read-between.js';

/** People and offices of one sentence, by entity index. */
interface Line {
  readonly table: TokenTable;
  readonly lexicon: PeopleLexicon;
  readonly entities: readonly EntityMatch[];
  /** Indices of the PERSON and POSITION entities, in text order. */
  readonly items: readonly number[];
}

/** Offices next to each other that one person holds: positions in `items`, both inclusive. */
interface Chain {
  readonly from: number;
  readonly to: number;
}

/** Receives an office and the index of the PERSON entity that holds it. */
export type LinkSink = (position: number, person: number) => void;

const CHAIN =
  Between.COMMA | Between.DASH | Between.JOINT | Between.MODIFIER | Between.ADDRESS | Between.SEMICOLON;
const DIRECT = Between.ADDRESS | Between.MODIFIER;
const APPOSITION =
  Between.COMMA | Between.DASH | Between.MODIFIER | Between.COPULA | Between.HOLDS | Between.ADDRESS;

function typeAt({ entities, items }: Line, k: number): string | undefined {
  const index = items[k];
  return index === undefined ? undefined : entities[index]!.entity.type;
}

/** What stands between items `k` and `k + 1`. */
function bitsAfter({ table, lexicon, entities, items }: Line, k: number): number {
  return readBetween(table, lexicon, entities[items[k]!]!.last + 1, entities[items[k + 1]!]!.first);
}

function chainFrom(line: Line, from: number): Chain {
  let to = from;
  while (typeAt(line, to + 1) === 'POSITION') {
    const bits = bitsAfter(line, to);
    if (!only(bits, CHAIN) || (bits & Between.SEMICOLON) > 0) break;
    to++;
  }
  return { from, to };
}

/** Where the offices of the following person begin in a chain that stands between two people: behind `và`, else at the last. */
function splitBetween(line: Line, { from, to }: Chain): number {
  for (let k = to; k > from; k--) if ((bitsAfter(line, k - 1) & Between.JOINT) > 0) return k;
  return to;
}

/** `Bộ trưởng: A, B`: every person of the list. */
function listedPeople(line: Line, first: number): number[] {
  const people = [first];
  while (typeAt(line, people.at(-1)! + 1) === 'PERSON') {
    const bits = bitsAfter(line, people.at(-1)!);
    if (!only(bits, Between.COMMA | Between.JOINT | Between.ADDRESS)) break;
    people.push(people.at(-1)! + 1);
  }
  return people;
}

/** The nearest person before item `k` that no `thay` stands before, or -1. */
function personBefore(line: Line, k: number): number {
  const { table, lexicon, entities, items } = line;
  for (let j = k - 1; j >= 0; j--) {
    if (typeAt(line, j) !== 'PERSON') continue;
    const first = entities[items[j]!]!.first;
    const before = readBetween(table, lexicon, Math.max(0, first - 2), first);
    if ((before & Between.REPLACES) === 0) return j;
  }
  return -1;
}

/** `các đồng chí A, B và C` + `giữ chức`: every person of the list that ends at item `last`. */
function peopleUpTo(line: Line, last: number): number[] {
  const people = [last];
  while (typeAt(line, people[0]! - 1) === 'PERSON') {
    const bits = bitsAfter(line, people[0]! - 1);
    if (!only(bits, Between.COMMA | Between.JOINT | Between.ADDRESS)) break;
    people.unshift(people[0]! - 1);
  }
  return people;
}

/** The people (positions in `items`) that hold the offices of a chain, with the offices each holds. */
function holdersOf(line: Line, chain: Chain): [holder: number, offices: Chain][] {
  const { from, to } = chain;
  const previousIsPerson = typeAt(line, from - 1) === 'PERSON';
  const bitsBefore = previousIsPerson ? bitsAfter(line, from - 1) : Between.OTHER;
  const follows = typeAt(line, to + 1) === 'PERSON' ? bitsAfter(line, to) : Between.OTHER;
  const apposed = previousIsPerson && bitsBefore > 0 && only(bitsBefore, APPOSITION);
  if (only(follows, DIRECT)) {
    if (!apposed || to === from) return [[to + 1, chain]];
    const split = splitBetween(line, chain);
    return [
      [from - 1, { from, to: split - 1 }],
      [to + 1, { from: split, to }],
    ];
  }
  if ((follows & Between.COLON) > 0 && only(follows, Between.COLON | DIRECT)) {
    return listedPeople(line, to + 1).map((person) => [person, chain]);
  }
  if (apposed || (previousIsPerson && bitsBefore === 0)) return [[from - 1, chain]];
  if (takesOffice(line.table, line.lexicon, line.entities[line.items[from]!]!.first)) {
    const before = personBefore(line, from);
    if (before >= 0) return peopleUpTo(line, before).map((person) => [person, chain]);
  }
  const afterwards = Between.COPULA | Between.PERSON_FOLLOWS | Between.DASH | DIRECT;
  if (only(follows, afterwards)) return [[to + 1, chain]];
  return [];
}

function linkLine(line: Line, sink: LinkSink): void {
  for (let k = 0; k < line.items.length; ) {
    if (typeAt(line, k) !== 'POSITION') {
      k++;
      continue;
    }
    const chain = chainFrom(line, k);
    for (const [holder, { from, to }] of holdersOf(line, chain)) {
      for (let office = from; office <= to; office++) sink(line.items[office]!, line.items[holder]!);
    }
    k = chain.to + 1;
  }
}

/** Links the offices of a text to the people named beside them, sentence by sentence. Linear. */
export function linkOffices(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
  sink: LinkSink,
): void {
  let at = 0;
  for (let row = 0; row < sentences.length; row++) {
    const items: number[] = [];
    for (; at < entities.length && entities[at]!.first <= sentences.last[row]!; at++) {
      const { type } = entities[at]!.entity;
      if (type === 'PERSON' || type === 'POSITION') items.push(at);
    }
    if (items.length > 1) linkLine({ table, lexicon, entities, items }, sink);
  }
}
