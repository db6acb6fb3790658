/** Groups the names of a text into people: full names by their words, short forms by the full name they end. */
import { formBetween } from '../lexicon/matcher.js';
import { AtomKind } from '../token/table.js';
import { countBelow, endsWith, hashKeys, wordKeys } from './name-keys.js';
import { findBylines } from './name-lines.js';
import { firstOf, lastOf, type PeopleScene } from './people-scene.js';

/** A person under construction. Names are given by their item number. */
export interface PersonDraft {
  /** Fullest name. */
  name: string;
  /** Words of the fullest name, as numbers. */
  words: readonly number[];
  /** `male`, `female` or empty. */
  gender: string;
  /** The names, in text order. */
  readonly names: number[];
  /** Whether some mention stands outside bylines and picture credits. */
  acts: boolean;
}

/** Longest form of address before a name, in atoms. */
const MAX_ADDRESS = 5;
/** How many people of one last word are looked at for a short form: a text of any length takes linear time. */
const MAX_LOOK = 64;

/** Gender that the form of address right before atom `i` tells, or empty. */
function genderBefore({ table, lexicon }: PeopleScene, i: number): string {
  for (let start = Math.max(0, i - MAX_ADDRESS); start < i; start++) {
    const gender = formBetween(lexicon.genders, table, start, i)[0];
    if (gender !== undefined) return gender;
  }
  return '';
}

/** People found so far, by their whole name and by its last word. */
interface Register {
  readonly scene: PeopleScene;
  readonly drafts: PersonDraft[];
  readonly byName: Map<number, PersonDraft>;
  readonly byLastWord: Map<number, PersonDraft[]>;
  /** Person of each name read so far, by item. */
  readonly owners: (PersonDraft | undefined)[];
}

/** How near a person's mentions come to a short form: the latest before it is best, else the first behind it. */
function nearness({ names }: PersonDraft, item: number): number {
  const before = names[countBelow(names, item) - 1];
  return before ?? -names[0]!;
}

/** The person whose name a short form ends, the one named last before it. */
function findFull(
  { byLastWord }: Register,
  words: readonly number[],
  gender: string,
  item: number,
): PersonDraft | undefined {
  const known = byLastWord.get(words.at(-1)!);
  let best: PersonDraft | undefined;
  if (known === undefined) return best;
  for (let k = Math.max(0, known.length - MAX_LOOK); k < known.length; k++) {
    const draft = known[k]!;
    const fits = gender === '' || draft.gender === '' || draft.gender === gender;
    if (!fits || draft.words.length <= words.length || !endsWith(draft.words, words)) continue;
    if (best === undefined || nearness(draft, item) > nearness(best, item)) best = draft;
  }
  return best;
}

/** Adds a mention and keeps the mentions in text order; nearly all come behind those already there. */
function addName({ names }: PersonDraft, item: number): void {
  if (names.length === 0 || names.at(-1)! < item) names.push(item);
  else names.splice(countBelow(names, item), 0, item);
}

function createDraft(register: Register, words: readonly number[], item: number): PersonDraft {
  const { scene, drafts, byName, byLastWord } = register;
  const name = scene.entities[scene.items[item]!]!.entity.text;
  const draft: PersonDraft = { name, words, gender: '', names: [], acts: false };
  const last = words.at(-1)!;
  drafts.push(draft);
  byName.set(hashKeys(words), draft);
  const known = byLastWord.get(last);
  if (known === undefined) byLastWord.set(last, [draft]);
  else known.push(draft);
  return draft;
}

/** `Lê Văn Tám (tên thật là Lê Tám Xuân)`: the person of the name before, where the words between say so. */
function aliasOf(
  { scene, byName, owners }: Register,
  words: readonly number[],
  item: number,
): PersonDraft | undefined {
  const { table, lexicon, person, row } = scene;
  if (item === 0 || person[item - 1] === 0 || row[item - 1] !== row[item]) return undefined;
  let from = lastOf(scene, item - 1) + 1;
  while (table.kind[from]! >= AtomKind.PUNCTUATION) from++;
  let to = firstOf(scene, item);
  while (to > from && lexicon.clause.has(table.id[to - 1]!)) to--;
  if (to <= from || formBetween(lexicon.aliases, table, from, to).length === 0) return undefined;
  const draft = owners[item - 1];
  if (draft !== undefined) byName.set(hashKeys(words), draft);
  return draft;
}

/**
 * The people named in a text, in the order of their first mention. Names of three words and more come first, so that a
 * headline's short form finds the full name behind it. Linear in the names, but for short forms that stand before
 * most of the full ones.
 */
export function groupNames(scene: PeopleScene): PersonDraft[] {
  const { table, lexicon, entities, items, person } = scene;
  const register: Register = { scene, drafts: [], byName: new Map(), byLastWord: new Map(), owners: [] };
  const bylines = findBylines(scene);
  const short: number[] = [];
  const shortWords: (readonly number[])[] = [];
  const add = (item: number, words: readonly number[]): void => {
    const told = genderBefore(scene, firstOf(scene, item));
    const gender = told === '' && words.some((word) => lexicon.female.has(word)) ? 'female' : told;
    const same = register.byName.get(hashKeys(words));
    const draft =
      (words.length > 1 ? same : undefined) ??
      findFull(register, words, gender, item) ??
      same ??
      aliasOf(register, words, item) ??
      createDraft(register, words, item);
    addName(draft, item);
    register.owners[item] = draft;
    draft.gender ||= gender;
    draft.acts ||= bylines[item] === 0;
  };
  for (let item = 0; item < items.length; item++) {
    if (person[item] === 0) continue;
    const words = wordKeys(table, entities[items[item]!]!);
    if (words.length > 2) add(item, words);
    else {
      short.push(item);
      shortWords.push(words);
    }
  }
  for (let k = 0; k < short.length; k++) add(short[k]!, shortWords[k]!);
  return register.drafts.sort((a, b) => a.names[0]! - b.names[0]!);
}
