/** Words that tell of a change of office: `bầu`, `bổ nhiệm`, `miễn nhiệm`, `kỷ luật`, `nghỉ hưu`. */
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import type { ChangeKind } from '../types.js';
import type { PeopleScene } from './people-scene.js';

/** A word that tells of a change, by its atoms. */
export interface ChangeCue {
  readonly first: number;
  readonly last: number;
  /** `none`: tells of no change, and keeps earlier cues from what follows. */
  readonly kind: ChangeKind | 'none';
  readonly entry: string;
  /** Whether the person stands before it: `ông A bị kỷ luật`, `ông A từ chức`. */
  readonly suffered: boolean;
}

/** How far before a cue a word stands that makes it unreal: `đề nghị … kỷ luật`, in atoms. */
const MAX_UNREAL = 4;

/** Whether a word right before atom `i` says that the change is not told as done: `xem xét`, `từng`, `đề nghị`. */
function isUnreal({ table, lexicon }: PeopleScene, i: number, begin: number, kind: string): boolean {
  for (let start = Math.max(begin, i - MAX_UNREAL); start < i; start++) {
    const match = mayStart(lexicon.unreal, table, start)
      ? matchLongest(lexicon.unreal, table, start, i)
      : null;
    if (match === null) continue;
    const { kinds } = match.entries[0]!.fields;
    const near = start + match.length === i;
    if (near && (kinds === '' || kinds!.includes(kind))) return true;
  }
  return false;
}

/** The cues of the sentence `row` outside its entities, in text order. Linear. */
export function readCues(scene: PeopleScene, row: number, firstEntity: number): ChangeCue[] {
  const { table, lexicon, sentences, entities } = scene;
  const begin = sentences.first[row]!;
  const last = sentences.last[row]!;
  const cues: ChangeCue[] = [];
  let at = firstEntity;
  for (let i = begin; i <= last; i++) {
    if (!mayStart(lexicon.changes, table, i)) continue;
    while (at < entities.length && entities[at]!.last < i) at++;
    if (at < entities.length && entities[at]!.first <= i) continue;
    const match = matchLongest(lexicon.changes, table, i, last + 1);
    if (match === null) continue;
    const { id, type, fields } = match.entries[0]!;
    const kind = isUnreal(scene, i, begin, type) ? 'none' : (type as ChangeKind | 'none');
    const passive = lexicon.passive.has(table.id[i]!) || (i > begin && lexicon.passive.has(table.id[i - 1]!));
    const suffered = passive || fields.subject === 'before';
    cues.push({ first: i, last: i + match.length - 1, kind, entry: id, suffered });
    i += match.length - 1;
  }
  return cues;
}
