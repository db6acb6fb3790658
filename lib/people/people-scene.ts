/** What the people stage reads: the people and offices of a text in one row, and what stands between neighbours. */
import type { EntityMatch } from '../entity/entity-match.js';
import { formBetween, matchLongest, mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { AtomKind, isMark, Mark, type TokenTable } from '../token/table.js';
import { Between, MARK_BITS, only } from './between.js';
import type { PeopleLexicon } from './people-lexicon.js';

/** Everything the steps of the stage share. An item is a person or an office; it goes by its number among them. */
export interface PeopleScene {
  readonly table: TokenTable;
  readonly sentences: SentenceTable;
  readonly lexicon: PeopleLexicon;
  readonly entities: readonly EntityMatch[];
  /** Entity index of each item, in text order. */
  readonly items: Int32Array;
  /** 1 where an item is a person. */
  readonly person: Uint8Array;
  /** Sentence of each item. */
  readonly row: Int32Array;
  /** Bits between an item and the next, plus one; 0: not read yet. */
  readonly gaps: Int32Array;
  /** Bits of the wording before an item, plus one; 0: not read yet. */
  readonly wordings: Int32Array;
}

/** Longest bracket that is passed over, in atoms. */
const MAX_BRACKET = 24;
/** Longest wording before an office, in atoms: `từng giữ các chức vụ:`. */
const MAX_WORDING = 8;

/** Whether a name is a bare `Ông` or `Bà`, of which nobody is called. */
function isPronoun(table: TokenTable, { pronouns }: PeopleLexicon, { first, last }: EntityMatch): boolean {
  return (
    first === last &&
    mayStart(pronouns, table, first) &&
    formBetween(pronouns, table, first, last + 1).length > 0
  );
}

/** Prepares what the finders of people and their offices read. */
export function createPeopleScene(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
): PeopleScene {
  let count = 0;
  const found = new Int32Array(entities.length);
  for (let index = 0; index < entities.length; index++) {
    const match = entities[index]!;
    const named = match.entity.type === 'PERSON' && !isPronoun(table, lexicon, match);
    if (named || match.entity.type === 'POSITION') found[count++] = index;
  }
  const items = found.subarray(0, count);
  const person = new Uint8Array(count);
  const row = new Int32Array(count);
  let at = 0;
  for (let item = 0; item < count; item++) {
    const { first, entity } = entities[items[item]!]!;
    while (sentences.last[at]! < first) at++;
    row[item] = at;
    person[item] = entity.type === 'PERSON' ? 1 : 0;
  }
  const gaps = new Int32Array(count);
  const wordings = new Int32Array(count);
  return { table, sentences, lexicon, entities, items, person, row, gaps, wordings };
}

/** First atom of an item. */
export function firstOf({ entities, items }: PeopleScene, item: number): number {
  return entities[items[item]!]!.first;
}

/** Last atom of an item. */
export function lastOf({ entities, items }: PeopleScene, item: number): number {
  return entities[items[item]!]!.last;
}

/** Whether there is an item of that number in the sentence of item `of` and it is a person. */
export function isPersonBeside({ person, row }: PeopleScene, item: number, of: number): boolean {
  return person[item] === 1 && row[item] === row[of];
}

/** Whether there is an item of that number in the sentence of item `of` and it is an office. */
export function isOfficeBeside({ person, row }: PeopleScene, item: number, of: number): boolean {
  return person[item] === 0 && row[item] === row[of];
}

/** The atom that closes the bracket opened at `i` before `limit`, or -1. */
function closingBracket(table: TokenTable, i: number, limit: number): number {
  const end = Math.min(limit, i + MAX_BRACKET);
  for (let k = i + 1; k < end; k++) if (isMark(table, k, Mark.CLOSE_BRACKET)) return k;
  return -1;
}

/** Bits of an entity of another type in a gap. */
function otherEntity({ entity: { type } }: EntityMatch, before: number): number {
  if (type === 'DATE') return Between.DATE;
  const place = type === 'LOCATION' || type === 'ORGANIZATION';
  const apart = Between.COMMA | Between.PLACE | Between.BRACKET | Between.ADDRESS;
  return place && (before & Between.COMMA) > 0 && only(before, apart) ? Between.PLACE : Between.OTHER;
}

/**
 * The bits of everything between atoms `first` and `limit` (exclusive); reading stops at the first word that ties
 * nobody to an office. Linear.
 * @param other index of the first entity that may stand there
 */
export function readBits(
  { table, lexicon, entities }: PeopleScene,
  first: number,
  limit: number,
  other: number,
): number {
  let bits = 0;
  let at = other;
  for (let i = first; i < limit && (bits & Between.OTHER) === 0; ) {
    while (at < entities.length && entities[at]!.first < i) at++;
    const kind = table.kind[i]!;
    const close = isMark(table, i, Mark.OPEN_BRACKET) ? closingBracket(table, i, limit) : -1;
    if (close >= 0) {
      bits |= Between.BRACKET;
      i = close + 1;
    } else if (at < entities.length && entities[at]!.first === i && entities[at]!.last < limit) {
      bits |= otherEntity(entities[at]!, bits);
      i = entities[at]!.last + 1;
    } else if (kind >= AtomKind.PUNCTUATION) {
      bits |= MARK_BITS[table.shape[i]!] ?? Between.OTHER;
      i++;
    } else if (kind !== AtomKind.WORD && kind !== AtomKind.ABBREVIATION) {
      bits |= kind <= AtomKind.DATE ? Between.NUMBER : Between.OTHER;
      i++;
    } else {
      const match = matchLongest(lexicon.between, table, i, limit);
      bits |= match === null ? Between.OTHER : match.entries[0]!;
      i += match === null ? 1 : match.length;
    }
  }
  // The number in `57 tuổi` is part of it.
  return (bits & Between.BIRTH) > 0 ? bits & ~(Between.NUMBER | Between.DATE) : bits;
}

/** What stands between an item and the next; `OTHER` at the ends of a sentence. */
export function gapAfter(scene: PeopleScene, item: number): number {
  const { row, gaps, items } = scene;
  if (item < 0 || row[item] !== row[item + 1]) return Between.OTHER;
  if (gaps[item] === 0) {
    gaps[item] = 1 + readBits(scene, lastOf(scene, item) + 1, firstOf(scene, item + 1), items[item]! + 1);
  }
  return gaps[item]! - 1;
}

/** The bits of the longest run of words right before an item that lead to an office: `từng giữ các chức vụ:`. */
export function wordingBefore(scene: PeopleScene, item: number): number {
  if (scene.wordings[item] === 0) scene.wordings[item] = 1 + readWording(scene, item);
  return scene.wordings[item]! - 1;
}

function readWording(scene: PeopleScene, item: number): number {
  const limit = firstOf(scene, item);
  const floor = Math.max(
    scene.sentences.first[scene.row[item]!]!,
    limit - MAX_WORDING,
    item > 0 ? lastOf(scene, item - 1) + 1 : 0,
  );
  let wording = 0;
  for (let first = limit - 1; first >= floor; first--) {
    const bits = readBits(scene, first, limit, scene.entities.length);
    if ((bits & (Between.COMMA | Between.SEMICOLON)) > 0) break;
    if ((bits & Between.OTHER) === 0) wording |= bits;
  }
  return wording;
}
