/** Changes of office: who was elected, appointed, dismissed, disciplined or retired, to which office, when, by what. */
import { textSpan } from '../entity/span.js';
import type { Change, ChangeKind, EntityType } from '../types.js';
import { Between } from './between.js';
import { type ChangeCue, readCues } from './change-cues.js';
import { type ChangeLine, itemsBefore, type Meant, personsOf } from './change-people.js';
import { firstOf, type PeopleScene, wordingBefore } from './people-scene.js';

/** A change under construction. */
interface Told {
  readonly cue: ChangeCue;
  readonly kind: ChangeKind;
  readonly person: number;
  /** Item of the office, or -1. */
  readonly office: number;
}

/** How many items on each side of a cue are looked at for the office of its person. */
const NEAR = 24;
const TAKES = Between.HOLDS | Between.APPOINTS | Between.CHANGE | Between.NOUN;

/** Walks the cues of a sentence along with its offices. */
interface CueWalk {
  /** Number of cues passed. */
  passed: number;
  direct: ChangeCue | undefined;
  elected: ChangeCue | undefined;
}

/** The cue that governs the office `item`: the nearest before it, an election rather than `giữ chức`. */
function governingCue({ scene, cues }: ChangeLine, walk: CueWalk, item: number): ChangeCue | undefined {
  const first = firstOf(scene, item);
  for (; walk.passed < cues.length && cues[walk.passed]!.last < first; walk.passed++) {
    const cue = cues[walk.passed]!;
    walk.direct = cue;
    if (cue.kind === 'elected') walk.elected = cue;
    else if (cue.kind !== 'appointed') walk.elected = undefined;
  }
  return walk.direct?.kind === 'appointed' ? (walk.elected ?? walk.direct) : walk.direct;
}

/** Changes told by an office behind its cue. */
function officeChanges(line: ChangeLine): Told[] {
  const { scene, meant, from, to } = line;
  const told: Told[] = [];
  const walk: CueWalk = { passed: 0, direct: undefined, elected: undefined };
  let governed: ChangeCue | undefined;
  for (let item = from; item < to; item++) {
    if (scene.person[item] === 1) {
      governed = undefined;
      continue;
    }
    // Offices in a row are taken together.
    const cue = (wordingBefore(scene, item) & TAKES) > 0 ? governingCue(line, walk, item) : governed;
    governed = cue;
    const kind = cue?.kind ?? 'none';
    if (cue === undefined || kind === 'none' || kind === 'disciplined' || kind === 'retired') continue;
    for (const person of meant.holders[item] ?? personsOf(line, cue)) {
      told.push({ cue, kind, person, office: item });
    }
  }
  return told;
}

/** The first office of a person near the cue in its sentence, or -1. */
function officeNear(line: ChangeLine, cue: ChangeCue, person: number): number {
  const middle = itemsBefore(line, cue.first);
  for (let item = Math.max(line.from, middle - NEAR); item < Math.min(line.to, middle + NEAR); item++) {
    if (line.meant.holders[item]?.[0] === person) return item;
  }
  return -1;
}

/** Whether the office that somebody is given follows in words that are no office span: `được bổ nhiệm làm trưởng thôn`. */
function leadsOn({ scene: { table, lexicon } }: ChangeLine, { last }: ChangeCue): boolean {
  return lexicon.becomes.has(table.id[last]!) || lexicon.becomes.has(table.id[last + 1]!);
}

/** Discipline and retirement, and other changes that name no office. */
function personChanges(line: ChangeLine, offices: readonly Told[]): Told[] {
  const told: Told[] = [];
  const withOffice = new Set(offices.map(({ cue }) => cue));
  for (const cue of line.cues) {
    const { kind } = cue;
    if (kind === 'none' || withOffice.has(cue)) continue;
    const gains = kind === 'elected' || kind === 'appointed';
    if (gains && !(cue.suffered && leadsOn(line, cue))) continue;
    const nameless = gains || kind === 'dismissed';
    for (const person of personsOf(line, cue)) {
      told.push({ cue, kind, person, office: nameless ? -1 : officeNear(line, cue, person) });
    }
  }
  return told;
}

/** Index of the first entity of a type in the sentence, or undefined. */
function firstOfType({ scene, row }: ChangeLine, type: EntityType, from: number): number | undefined {
  const { entities, sentences } = scene;
  const last = sentences.last[row]!;
  for (let index = from; index < entities.length && entities[index]!.first <= last; index++) {
    if (entities[index]!.entity.type === type) return index;
  }
  return undefined;
}

function toChanges(
  line: ChangeLine,
  told: readonly Told[],
  firstEntity: number,
  ids: readonly string[],
): Change[] {
  const date = firstOfType(line, 'DATE', firstEntity);
  const document = firstOfType(line, 'DOCUMENT', firstEntity);
  return told.map(({ cue, kind, person, office }) => {
    const span = textSpan(line.scene.table, cue);
    return {
      ...span,
      kind,
      person: ids[person]!,
      ...(office < 0 ? {} : { position: line.scene.items[office]! }),
      ...(date === undefined ? {} : { date }),
      ...(document === undefined ? {} : { document }),
      evidence: [{ rule: 'office-change', entry: cue.entry, text: span.text }],
    };
  });
}

function unique(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, person, position }) => {
    const key = `${kind} ${person} ${position ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The changes of office that a text tells, in text order. Linear. */
export function findChanges(scene: PeopleScene, meant: Meant, ids: readonly string[]): Change[] {
  const { entities, items, sentences } = scene;
  const found: Change[] = [];
  let entity = 0;
  for (let from = 0; from < items.length; ) {
    const row = scene.row[from]!;
    let to = from + 1;
    while (to < items.length && scene.row[to] === row) to++;
    while (entities[entity]!.first < sentences.first[row]!) entity++;
    const cues = readCues(scene, row, entity);
    if (cues.length > 0) {
      const line: ChangeLine = { scene, meant, from, to, row, cues };
      const offices = officeChanges(line);
      found.push(...toChanges(line, [...offices, ...personChanges(line, offices)], entity, ids));
    }
    from = to;
  }
  return unique(found);
}
