/** Whom a word of change is about: `thi hành kỷ luật ông A`, `ông A và ông B bị kỷ luật`. */
import { AtomKind } from '../token/table.js';
import type { ChangeCue } from './change-cues.js';
import type { PronounMention } from './find-pronouns.js';
import { describedPeople, peopleUpTo } from './people-lists.js';
import { firstOf, lastOf, type PeopleScene } from './people-scene.js';
import type { Holders } from './resolve-titles.js';

/** Who is meant by names, offices and pronouns. */
export interface Meant {
  /** Person of each name; -1 for offices. */
  readonly owners: Int32Array;
  readonly holders: Holders;
  readonly pronouns: readonly PronounMention[];
}

/** One sentence with its cues. */
export interface ChangeLine {
  readonly scene: PeopleScene;
  readonly meant: Meant;
  /** First item, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly cues: readonly ChangeCue[];
}

/** Most atoms between a cue and the person it is about. */
const NEAR = 12;
/** Most offices between a cue and the person it is about. */
const MAX_OFFICES = 12;

/** Whether right before the cue stands a word that is its subject: `54 đảng viên bị kỷ luật`. */
function hasOtherSubject(
  { table, lexicon, entities, items }: PeopleScene,
  cue: ChangeCue,
  before: number,
): boolean {
  let i = cue.first - 1;
  while (
    table.kind[i] === AtomKind.WORD &&
    (lexicon.adverbs.has(table.id[i]!) || lexicon.passive.has(table.id[i]!))
  )
    i--;
  return i > entities[items[before]!]!.last && table.kind[i] === AtomKind.WORD;
}

/** Number of the first item of the sentence that begins at atom `i` or behind. */
export function itemsBefore({ scene, from, to }: ChangeLine, i: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstOf(scene, middle) < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The people a cue is about: those listed before `bị kỷ luật` and `nghỉ hưu`, or close behind `kỷ luật`. */
function peopleNear(line: ChangeLine, cue: ChangeCue): readonly number[] {
  const { scene, meant, from, to } = line;
  const next = itemsBefore(line, cue.first);
  if (!cue.suffered) {
    let behind = next;
    while (behind < Math.min(to, next + MAX_OFFICES) && meant.owners[behind]! < 0) behind++;
    const close = behind < to && meant.owners[behind]! >= 0 && firstOf(scene, behind) - cue.last <= NEAR;
    return close ? describedPeople(scene, behind) : [];
  }
  let before = next - 1;
  while (before >= Math.max(from, next - MAX_OFFICES) && meant.owners[before]! < 0) before--;
  const found = before >= from && meant.owners[before]! >= 0;
  return found && !hasOtherSubject(scene, cue, next - 1) ? peopleUpTo(scene, before) : [];
}

/** The people of a cue as numbers, the pronoun before it included: `ông bị kỷ luật`. */
export function personsOf(line: ChangeLine, cue: ChangeCue): readonly number[] {
  const items = peopleNear(line, cue);
  const pronoun = cue.suffered ? pronounBefore(line, cue) : undefined;
  const nearest = items.at(-1);
  if (pronoun !== undefined && (nearest === undefined || lastOf(line.scene, nearest) < pronoun.first)) {
    return [pronoun.person];
  }
  return items.map((item) => line.meant.owners[item]!);
}

function pronounBefore({ scene, meant, row }: ChangeLine, cue: ChangeCue): PronounMention | undefined {
  const { pronouns } = meant;
  let low = 0;
  let high = pronouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pronouns[middle]!.first < cue.first) low = middle + 1;
    else high = middle;
  }
  const found = pronouns[low - 1];
  return found !== undefined && found.first >= scene.sentences.first[row]! ? found : undefined;
}
