/** Changes of office: who was elected, appointed, dismissed, disciplined or retired, to which office, when, by what. */
import type { EntityMatch } from '../entity/entity-match.js';
import { textSpan } from '../entity/span.js';
import { matchLongest, mayStart } from '../lexicon/matcher.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { TokenTable } from '../token/table.js';
import type { Change, ChangeKind, EntityType } from '../types.js';
import type { PeopleLexicon } from './people-lexicon.js';
import { Between, only, readBetween } from './read-between.js';

/** A word that tells of a change. */
interface Cue {
  readonly first: number;
  readonly last: number;
  readonly kind: ChangeKind;
  readonly entry: string;
}

/** One sentence with its cues. */
interface Line {
  readonly table: TokenTable;
  readonly lexicon: PeopleLexicon;
  readonly entities: readonly EntityMatch[];
  /** Indices of the entities of the sentence. */
  readonly inside: readonly number[];
  readonly cues: readonly Cue[];
  /** Person of each PERSON and POSITION entity, by entity index. */
  readonly personOf: ReadonlyMap<number, string>;
}

/** Most atoms between a cue and the person it is about. */
const NEAR = 12;

function readCues(
  table: TokenTable,
  lexicon: PeopleLexicon,
  first: number,
  last: number,
  covered: ReadonlySet<number>,
): Cue[] {
  const cues: Cue[] = [];
  for (let i = first; i <= last; i++) {
    if (covered.has(i) || !mayStart(lexicon.changes, table, i)) continue;
    const match = matchLongest(lexicon.changes, table, i, last + 1);
    if (match === null) continue;
    const { id, type } = match.entries[0]!;
    if (type !== 'none')
      cues.push({ first: i, last: i + match.length - 1, kind: type as ChangeKind, entry: id });
    i += match.length - 1;
  }
  return cues;
}

function ofType(line: Line, type: EntityType): number[] {
  return line.inside.filter((index) => line.entities[index]!.entity.type === type);
}

/** The cue that governs the office at atom `i`: the nearest before it with only words of taking office between. */
function governingCue({ table, lexicon, cues, entities, inside }: Line, i: number): Cue | undefined {
  const before = cues.filter(({ last }) => last < i);
  const direct = before.at(-1);
  if (direct === undefined) return undefined;
  const between = readBetween(table, lexicon, direct.last + 1, i);
  const allowed = Between.HOLDS | Between.MODIFIER | Between.COMMA | Between.JOINT;
  const person = inside.some((index) => {
    const { first, entity } = entities[index]!;
    return entity.type === 'PERSON' && first > direct.last && first < i;
  });
  if (!only(between, allowed) && !person) return undefined;
  // `bầu ông A giữ chức B` tells of an election, not of an appointment.
  const stronger = before.findLast(({ kind }) => kind !== 'appointed');
  return direct.kind === 'appointed' && stronger?.kind === 'elected' ? stronger : direct;
}

/** The person a cue is about: before `bị kỷ luật` and `nghỉ hưu`, behind `kỷ luật`, close by. */
function personNear(line: Line, cue: Cue): number | undefined {
  const people = ofType(line, 'PERSON').filter((index) => line.personOf.has(index));
  const behind = people.find((index) => line.entities[index]!.first > cue.last);
  const close = behind !== undefined && line.entities[behind]!.first - cue.last <= NEAR;
  const suffered = line.lexicon.passive.has(line.table.id[cue.first]!) || cue.kind === 'retired';
  if (close && !suffered) return behind;
  return suffered || cue.kind !== 'disciplined'
    ? people.findLast((index) => line.entities[index]!.last < cue.first)
    : undefined;
}

function changeOf(line: Line, cue: Cue, person: string, position: number | undefined): Change {
  const date = ofType(line, 'DATE')[0];
  const document = ofType(line, 'DOCUMENT')[0];
  return {
    ...textSpan(line.table, cue),
    kind: cue.kind,
    person,
    ...(position === undefined ? {} : { position }),
    ...(date === undefined ? {} : { date }),
    ...(document === undefined ? {} : { document }),
    evidence: [{ rule: 'office-change', entry: cue.entry, text: textSpan(line.table, cue).text }],
  };
}

/** Changes told by an office right behind its cue. */
function officeChanges(line: Line): Change[] {
  return ofType(line, 'POSITION').flatMap((index) => {
    const cue = governingCue(line, line.entities[index]!.first);
    if (cue === undefined || cue.kind === 'disciplined' || cue.kind === 'retired') return [];
    const near = personNear(line, cue);
    const person = line.personOf.get(index) ?? (near === undefined ? undefined : line.personOf.get(near));
    return person === undefined ? [] : [changeOf(line, cue, person, index)];
  });
}

/** Discipline and retirement, and dismissals that name no office. */
function personChanges(line: Line, told: readonly Change[]): Change[] {
  return line.cues.flatMap((cue) => {
    const near = personNear(line, cue);
    const person = near === undefined ? undefined : line.personOf.get(near);
    if (person === undefined || cue.kind === 'elected' || cue.kind === 'appointed') return [];
    if (told.some((change) => change.kind === cue.kind)) return [];
    const office = ofType(line, 'POSITION').find((index) => line.personOf.get(index) === person);
    return [changeOf(line, cue, person, cue.kind === 'dismissed' ? undefined : office)];
  });
}

function unique(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, person, position }) => {
    const key = `${kind} ${person} ${position ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The changes of office that a text tells, in text order.
 * @param personOf id of the person of each PERSON and POSITION entity, by entity index
 */
export function findChanges(
  table: TokenTable,
  sentences: SentenceTable,
  lexicon: PeopleLexicon,
  entities: readonly EntityMatch[],
  personOf: ReadonlyMap<number, string>,
): Change[] {
  const found: Change[] = [];
  let at = 0;
  for (let row = 0; row < sentences.length; row++) {
    const last = sentences.last[row]!;
    const inside: number[] = [];
    const covered = new Set<number>();
    for (; at < entities.length && entities[at]!.first <= last; at++) {
      inside.push(at);
      for (let i = entities[at]!.first; i <= entities[at]!.last; i++) covered.add(i);
    }
    if (!inside.some((index) => personOf.has(index))) continue;
    const cues = readCues(table, lexicon, sentences.first[row]!, last, covered);
    if (cues.length === 0) continue;
    const line: Line = { table, lexicon, entities, inside, cues, personOf };
    const offices = officeChanges(line);
    found.push(...offices, ...personChanges(line, offices));
  }
  return unique(found);
}
