/** Pronouns that stand for a person named before: `ông`, `bà`, `đồng chí`. */
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import { AtomKind, Gap, isCapitalised } from '../token/table.js';
import { firstOf, lastOf, type PeopleScene } from './people-scene.js';

/** A pronoun and the person it stands for. */
export interface PronounMention {
  readonly first: number;
  readonly last: number;
  readonly person: number;
}

/** Person of each name (-1: none) and gender of each person. */
export interface NamedPeople {
  readonly owners: Int32Array;
  readonly genders: readonly string[];
}

/** How far back, in atoms, the person of a pronoun may be. */
const MAX_DISTANCE = 150;

/**
 * The person meant by a pronoun at atom `i`: the latest in its own sentence, else the first named in the latest
 * sentence that names one, which is mostly its subject.
 * @param count number of items before the pronoun
 */
function antecedent(
  scene: PeopleScene,
  named: NamedPeople,
  i: number,
  begin: number,
  count: number,
  gender: string,
): number {
  const { owners, genders } = named;
  let found = -1;
  let row = -1;
  for (let item = count - 1; item >= 0 && lastOf(scene, item) > i - MAX_DISTANCE; item--) {
    const person = owners[item]!;
    if (person < 0) continue;
    if (row >= 0 && scene.row[item] !== row) break;
    const known = genders[person]!;
    if (gender !== '' && known !== '' && known !== gender) continue;
    if (lastOf(scene, item) >= begin) return person;
    row = scene.row[item]!;
    found = person;
  }
  return found;
}

/** The pronouns of a text that stand for one named person, in text order. Linear. */
export function findPronouns(scene: PeopleScene, named: NamedPeople): PronounMention[] {
  const { table, sentences, lexicon, entities, items } = scene;
  const found: PronounMention[] = [];
  let row = 0;
  let at = 0;
  let count = 0;
  for (let i = 0; i < table.length; i++) {
    if (!mayStart(lexicon.pronouns, table, i)) continue;
    while (at < entities.length && entities[at]!.last < i) at++;
    if (at < entities.length && entities[at]!.first <= i) continue;
    const match = matchLongest(lexicon.pronouns, table, i);
    if (match === null) continue;
    const next = i + match.length;
    const { type, fields } = match.entries[0]!;
    // `đồng chí` is a form of address unless it opens a clause.
    const clause = i === 0 || table.kind[i - 1]! >= AtomKind.PUNCTUATION || table.gap[i]! > Gap.SPACE;
    const refers = fields.number === 'singular' && (type === 'pronoun' || (type === 'opening' && clause));
    const beside = at < entities.length && entities[at]!.first <= next;
    if (refers && !beside && !isCapitalised(table, next)) {
      while (sentences.last[row]! < i) row++;
      while (count < items.length && firstOf(scene, count) < i) count++;
      const person = antecedent(scene, named, i, sentences.first[row]!, count, fields.gender ?? '');
      if (person >= 0) found.push({ first: i, last: next - 1, person });
    }
    i = next - 1;
  }
  return found;
}
