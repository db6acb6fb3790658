/** The speaker stage: who states each sentence; the reporter where nobody is named. */
import type { Unit } from '../section/units.js';
import { StructureCode } from '../structure/structure-kind.js';
import { isMark, Mark } from '../token/table.js';
import { type Candidate, continues, defaultSpeakerWeights, isItem, type Turn } from './continuation.js';
import { type Frame, findFrame, headlineFrame, pointsBack } from './frames.js';
import { findInterview } from './interview.js';
import type { SpeechScene } from './speech-scene.js';

/** Who states a sentence, and why. */
export interface Attribution {
  /** Id of a person, or the name of a body or office as written. */
  readonly speaker: string;
  readonly kind: Turn['kind'];
  readonly rule: Frame['rule'] | 'in-quotation' | 'continued';
  /** The frame's sentence ends with a colon: what follows is the speech. */
  readonly opens?: boolean;
  /** Lexicon entry of the verb or preposition. */
  readonly entry?: string;
}

/** What the stage reads. */
export interface SpeakerFacts {
  readonly scene: SpeechScene;
  /** The sentences of the story and its sub-headings. */
  readonly units: readonly Unit[];
  /** Probability of each label of each sentence, row by row. */
  readonly probabilities: Float32Array;
}

/** Decides whether a sentence goes on a speech; the trainer puts its own in place. */
export type Continues = (candidate: Candidate) => boolean;

function toAttribution({ voice, rule, entry }: Frame): Attribution {
  const { speaker, kind } = voice;
  return entry === undefined ? { speaker, kind, rule } : { speaker, kind, rule, entry };
}

/** The frame of a unit; a headline has one only before a colon. */
function frameOf(scene: SpeechScene, { row, kind }: Unit): Frame | null {
  if (kind === StructureCode.SUBHEADING) return null;
  return kind === StructureCode.HEADLINE ? headlineFrame(scene, row) : findFrame(scene, row);
}

/** The frame behind a quotation, which names the speaker of all its sentences. */
function closingFrames(
  { scene, units }: SpeakerFacts,
  frames: readonly (Frame | null)[],
): Map<number, Frame> {
  const closing = new Map<number, Frame>();
  units.forEach(({ row }, k) => {
    const frame = frames[k];
    if (frame?.rule === 'after-quotation') closing.set(scene.quotes.spoken[row]!, frame);
  });
  return closing;
}

function quotedSpeaker(
  spoken: number,
  closing: ReadonlyMap<number, Frame>,
  frame: Frame | null,
  turn: Attribution | null,
): Attribution | null {
  const named = closing.get(spoken) ?? frame;
  if (named !== null && named !== undefined) return toAttribution(named);
  return turn === null ? null : { speaker: turn.speaker, kind: turn.kind, rule: 'in-quotation' };
}

/** Reporter's sentences after which a speech is over. */
const MAX_GAP = 3;

/** What is remembered from one unit to the next. */
interface Memory {
  /** The last attribution, as long as the speech may go on. */
  turn: Attribution | null;
  distance: number;
  gap: number;
  /** Place of the unit before that was no sub-heading. */
  before: number;
}

function remember(memory: Memory, found: Attribution | null, headline: boolean): void {
  if (found !== null && !headline) {
    memory.distance = found.rule === 'continued' ? memory.distance + 1 : 0;
    memory.turn = found;
    memory.gap = 0;
  } else if (headline || ++memory.gap > MAX_GAP) memory.turn = null;
}

function continued(
  { scene, units }: SpeakerFacts,
  k: number,
  { turn, distance, gap, before }: Memory,
  goesOn: Continues,
): Attribution | null {
  if (turn === null || before < 0) return null;
  const { speaker, kind, rule, opens = false } = turn;
  const candidate: Candidate = {
    unit: units[k]!,
    before: units[before]!,
    headed: before < k - 1,
    last: k === units.length - 1,
    turn: { speaker, kind, rule, opens, distance, gap },
  };
  // A report that its author announces with a colon goes on until somebody else speaks.
  const report = opens && kind === 'body';
  // So does the list that a person announces with one, until the reporter speaks.
  const list = opens && gap === 0 && isItem(scene.table, scene.sentences.first[units[k]!.row]!);
  return report || list || goesOn(candidate) ? { speaker, kind, rule: 'continued', opens } : null;
}

/** The attributions that frames, quotations and interviews decide; undefined where only the run of speech can tell. */
function stated(
  facts: SpeakerFacts,
): (k: number, turn: Attribution | null) => Attribution | null | undefined {
  const { scene, units } = facts;
  const frames = units.map((unit) => frameOf(scene, unit));
  const closing = closingFrames(facts, frames);
  const interview = findInterview(scene, units, frames);
  return (k, turn) => {
    const { row, kind } = units[k]!;
    const frame = frames[k]!;
    const guest = interview?.answers.get(k);
    if (kind === StructureCode.SUBHEADING || interview?.questions.has(k)) return null;
    if (guest !== undefined) return toAttribution({ voice: guest, rule: 'colon' });
    if (scene.quotes.spoken[row]! > 0) return quotedSpeaker(scene.quotes.spoken[row]!, closing, frame, turn);
    if (frame !== null) return toAttribution(frame);
    const back = turn !== null && pointsBack(scene, row);
    return back ? { speaker: turn.speaker, kind: turn.kind, rule: 'according-to' } : undefined;
  };
}

/** An attribution for each unit, null for the reporter. Linear. */
export function attribute(facts: SpeakerFacts, goesOn: Continues): (Attribution | null)[] {
  const { table, sentences } = facts.scene;
  const memory: Memory = { turn: null, distance: 0, gap: 0, before: -1 };
  const decide = stated(facts);
  return facts.units.map(({ row, kind }, k) => {
    const decided = decide(k, memory.turn);
    const found = decided === undefined ? continued(facts, k, memory, goesOn) : decided;
    if (kind === StructureCode.SUBHEADING) return null;
    const opens = isMark(table, sentences.last[row]!, Mark.COLON);
    remember(memory, found !== null && opens ? { ...found, opens } : found, kind === StructureCode.HEADLINE);
    memory.before = k;
    return found;
  });
}

/** The speaker of each unit under the model of the library. */
export function findSpeakers(
  facts: SpeakerFacts,
  weights: Float32Array = defaultSpeakerWeights(),
): (Attribution | null)[] {
  return attribute(facts, (candidate) => continues(facts.scene, facts.probabilities, candidate, weights));
}
