/** Groups the names of a text into people: full names by their words, short forms by the full name they end. */
import type { EntityMatch } from '../entity/entity-match.js';
import { matchAll } from '../lexicon/match-all.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import { foldAtom } from '../token/fold.js';
import { AtomKind, isMark, Mark, type TokenTable } from '../token/table.js';
import type { PeopleLexicon } from './people-lexicon.js';

/** A person under construction. Entities are given by their index. */
export interface PersonDraft {
  /** Fullest name. */
  readonly name: string;
  readonly words: readonly string[];
  /** `male`, `female` or empty. */
  gender: string;
  /** Indices of the PERSON entities. */
  readonly names: number[];
  /** Indices of the POSITION entities. */
  readonly positions: number[];
  /** Whether some mention stands outside bylines and picture credits. */
  acts: boolean;
}

/** Words beside the names that a byline may have: `(thực hiện)`. */
const MAX_BYLINE_WORDS = 2;
/** Longest form of address before a name, in atoms. */
const MAX_ADDRESS = 5;

function wordsOf(name: string): string[] {
  return name.split(/[\s\u00A0-]+/u).map(foldAtom);
}

function isSuffix(short: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - short.length;
  return offset >= 0 && short.every((word, k) => word === full[offset + k]);
}

/** Gender that the form of address right before atom `i` tells, or empty. */
function genderBefore(table: TokenTable, lexicon: PeopleLexicon, i: number): string {
  for (let start = Math.max(0, i - MAX_ADDRESS); start < i; start++) {
    const reaching = matchAll(lexicon.honorifics, table, start, i).find(({ length }) => start + length === i);
    const gender = reaching?.entries.map(({ fields }) => fields.gender ?? '').find((found) => found !== '');
    if (gender !== undefined) return gender;
  }
  return '';
}

/** Whether a name signs a picture or the text: behind `Ảnh:`, behind or before a slash. */
function isByline(table: TokenTable, lexicon: PeopleLexicon, { first, last }: EntityMatch): boolean {
  const colon = isMark(table, first - 1, Mark.COLON) ? 1 : 0;
  for (let start = Math.max(0, first - colon - 3); start < first - colon; start++) {
    const credits = matchAll(lexicon.credits, table, start, first - colon);
    if (credits.some(({ length }) => start + length === first - colon)) return true;
  }
  return isMark(table, last + 1, Mark.SLASH) || isMark(table, first - 1, Mark.SLASH);
}

/** For each entity whether its sentence holds nothing but names and marks: `Thu Hà - Minh Anh`. */
function onNameLine(
  table: TokenTable,
  sentences: SentenceTable,
  entities: readonly EntityMatch[],
): boolean[] {
  const alone = entities.map(() => false);
  let at = 0;
  for (let row = 0; row < sentences.length; row++) {
    const begin = at;
    let other = 0;
    let i = sentences.first[row]!;
    for (; at < entities.length && entities[at]!.first <= sentences.last[row]!; at++) {
      for (; i < entities[at]!.first; i++) if (table.kind[i]! < AtomKind.PUNCTUATION) other++;
      i = entities[at]!.last + 1;
    }
    for (; i <= sentences.last[row]!; i++) if (table.kind[i]! < AtomKind.PUNCTUATION) other++;
    for (let index = begin; index < at; index++) alone[index] = other <= MAX_BYLINE_WORDS;
  }
  return alone;
}

/** People found so far, by their whole name and by its last word. */
interface Register {
  readonly drafts: PersonDraft[];
  readonly byName: Map<string, PersonDraft>;
  readonly byLastWord: Map<string, PersonDraft[]>;
}

/** How many people of one last word are looked at for a short form: a text of any length takes linear time. */
const MAX_LOOK = 64;

const latestName = ({ names }: PersonDraft): number => names.at(-1)!;

/** The draft that a name belongs to: the same name, or the latest whose end it is. */
function findDraft(
  { byName, byLastWord }: Register,
  words: readonly string[],
  gender: string,
): PersonDraft | undefined {
  const same = byName.get(words.join(' '));
  if (same !== undefined && words.length > 1) return same;
  const fits = (draft: PersonDraft): boolean =>
    draft.words.length > words.length &&
    isSuffix(words, draft.words) &&
    (gender === '' || draft.gender === '' || draft.gender === gender);
  const candidates = (byLastWord.get(words.at(-1)!) ?? []).slice(-MAX_LOOK).filter(fits);
  const latest = candidates.sort((a, b) => latestName(b) - latestName(a))[0];
  return latest ?? same;
}

function addDraft({ drafts, byName, byLastWord }: Register, draft: PersonDraft): void {
  const last = draft.words.at(-1)!;
  drafts.push(draft);
  byName.set(draft.words.join(' '), draft);
  const known = byLastWord.get(last);
  if (known === undefined) byLastWord.set(last, [draft]);
  else known.push(draft);
}

/** Adds a mention and keeps the mentions in text order; nearly all come behind those already there. */
function addName({ names }: PersonDraft, index: number): void {
  let at = names.length;
  while (at > 0 && names[at - 1]! > index) at--;
  names.splice(at, 0, index);
}

/**
 * The people named in a text, in the order of their first mention. Names of two words and more come first, so that a
 * headline's short form finds the full name behind it. Linear in the names, but for short forms that stand before
 * most of the full ones.
 */
export function groupNames(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
): PersonDraft[] {
  const alone = onNameLine(table, sentences, entities);
  const register: Register = { drafts: [], byName: new Map(), byLastWord: new Map() };
  const names = entities.flatMap(({ entity }, index) =>
    entity.type === 'PERSON' ? [{ index, words: wordsOf(entity.text), name: entity.text }] : [],
  );
  const add = ({ index, words, name }: (typeof names)[number]): void => {
    const match = entities[index]!;
    const gender = genderBefore(table, lexicon, match.first) || (words.includes('thị') ? 'female' : '');
    const acts = !alone[index] && !isByline(table, lexicon, match);
    const draft = findDraft(register, words, gender);
    if (draft === undefined) addDraft(register, { name, words, gender, names: [index], positions: [], acts });
    else {
      addName(draft, index);
      draft.gender ||= gender;
      draft.acts ||= acts;
    }
  };
  for (const name of names.filter(({ words }) => words.length > 2)) add(name);
  for (const name of names.filter(({ words }) => words.length <= 2)) add(name);
  return register.drafts.sort((a, b) => a.names[0]! - b.names[0]!);
}
