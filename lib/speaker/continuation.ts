/** Whether a sentence without a frame still belongs to the speaker of the one before: a small linear model. */
import { SPEAKER_WEIGHTS } from '../data/speaker-weights.js';
import { SENTENCE_LABELS, type Unit } from '../section/units.js';
import { isMark, Mark, type TokenTable } from '../token/table.js';
import { hasSpeechVerb } from './frames.js';
import type { SpeechScene } from './speech-scene.js';

/** The speech that goes on, or not. */
export interface Turn {
  readonly speaker: string;
  /** Kind of the voice that began it. */
  readonly kind: 'person' | 'pronoun' | 'office' | 'body';
  /** Rule that attributed the sentence before: a place in `RULES`. */
  readonly rule: string;
  /** The sentence that began it ends with a colon. */
  readonly opens: boolean;
  /** Sentences since the last frame. */
  readonly distance: number;
  /** Sentences of the reporter since the speaker's last. */
  readonly gap: number;
}

/** A sentence that may go on a speech. */
export interface Candidate {
  readonly unit: Unit;
  readonly before: Unit;
  /** Whether a sub-heading stands between the two. */
  readonly headed: boolean;
  /** Whether it is the last sentence of the story. */
  readonly last: boolean;
  readonly turn: Turn;
}

const RULES: readonly string[] = [
  'said',
  'according-to',
  'after-quotation',
  'colon',
  'in-quotation',
  'continued',
];
const KINDS: readonly string[] = ['person', 'pronoun', 'office', 'body'];

/** First number of each group of features. */
const Base = {
  BIAS: 0,
  LABEL: 1,
  BEFORE: 5,
  SAME_LABEL: 9,
  LINE: 10,
  HEADED: 11,
  RULE: 12,
  DISTANCE: 18,
  SPEAKER: 22,
  /** The sentence begins with the speaker, another person, a body. */
  SUBJECT: 26,
  OTHER_PERSON: 30,
  OPENING: 31,
  SHORT: 38,
  ASKED: 39,
  LAST: 40,
  DATED: 41,
  CONTRAST: 42,
  /** A verb of speech without a subject. */
  SPEECH: 43,
  ITEM: 44,
  GAP: 45,
  OPENS: 48,
} as const;

/** Number of features. */
export const CONTINUATION_FEATURES = 49;

/** Takes a feature and its value. */
export type FeatureSink = (feature: number, value: number) => void;

/** A voice this near to the head of the sentence is its subject. */
const HEAD = 3;
const MAX_SHORT = 8;

function sinkLabels(probabilities: Float32Array, unit: Unit, before: Unit, sink: FeatureSink): void {
  let same = 0;
  for (let label = 0; label < SENTENCE_LABELS; label++) {
    const own = probabilities[unit.row * SENTENCE_LABELS + label]!;
    const other = probabilities[before.row * SENTENCE_LABELS + label]!;
    sink(Base.LABEL + label, own);
    sink(Base.BEFORE + label, other);
    same += own * other;
  }
  sink(Base.SAME_LABEL, same);
}

function sinkVoices(scene: SpeechScene, row: number, speaker: string, sink: FeatureSink): void {
  const { voices, voiceFrom, sentences } = scene;
  const first = sentences.first[row]!;
  for (let k = voiceFrom[row]!; k < voiceFrom[row + 1]!; k++) {
    const voice = voices[k]!;
    const own = voice.speaker === speaker;
    const named = voice.kind === 'person' || voice.kind === 'pronoun';
    if (voice.first <= first + HEAD)
      sink(Base.SUBJECT + (own ? 0 : named ? 1 : voice.kind === 'body' ? 2 : 3), 1);
    if (named && !own) {
      sink(Base.OTHER_PERSON, 1);
      return;
    }
  }
}

/** Whether a list item begins: `- `, `1. `, `a) `. */
export function isItem(table: TokenTable, first: number): boolean {
  if (isMark(table, first, Mark.DASH) || isMark(table, first, Mark.BULLET)) return true;
  return isMark(table, first + 1, Mark.CLOSE_BRACKET) || isMark(table, first + 1, Mark.FULL_STOP);
}

function sinkForm({ table, sentences }: SpeechScene, { row }: Unit, sink: FeatureSink): void {
  const last = sentences.last[row]!;
  if (last - sentences.first[row]! < MAX_SHORT) sink(Base.SHORT, 1);
  if (isMark(table, last, Mark.QUESTION)) sink(Base.ASKED, 1);
  if (isItem(table, sentences.first[row]!)) sink(Base.ITEM, 1);
}

/** Gives every feature of a candidate to the sink. */
export function sinkContinuation(
  scene: SpeechScene,
  probabilities: Float32Array,
  candidate: Candidate,
  sink: FeatureSink,
): void {
  const { unit, before, turn } = candidate;
  sink(Base.BIAS, 1);
  sinkLabels(probabilities, unit, before, sink);
  sink(Base.RULE + Math.max(0, RULES.indexOf(turn.rule)), 1);
  sink(Base.DISTANCE + Math.min(3, turn.distance), 1);
  sink(Base.SPEAKER + Math.max(0, KINDS.indexOf(turn.kind)), 1);
  sinkVoices(scene, unit.row, turn.speaker, sink);
  sinkForm(scene, unit, sink);
  if (hasSpeechVerb(scene, unit.row)) sink(Base.SPEECH, 1);
  if (turn.opens) sink(Base.OPENS, 1);
  sink(Base.GAP + Math.min(2, turn.gap), 1);
  if (unit.opensLine) sink(Base.LINE, 1);
  if (candidate.headed) sink(Base.HEADED, 1);
  if (unit.cue !== null) sink(Base.OPENING + unit.cue.label, 1);
  if (candidate.last) sink(Base.LAST, 1);
  if (unit.dated) sink(Base.DATED, 1);
  if (unit.contrast) sink(Base.CONTRAST, 1);
}

let loaded: Float32Array | undefined;

/** The weights that come with the library (docs/models/speakers.md). */
export function defaultSpeakerWeights(): Float32Array {
  loaded ??= Float32Array.from(SPEAKER_WEIGHTS.split(' '), Number);
  return loaded;
}

/** Whether the sentence goes on the speech. */
export function continues(
  scene: SpeechScene,
  probabilities: Float32Array,
  candidate: Candidate,
  weights: Float32Array,
): boolean {
  let score = 0;
  sinkContinuation(scene, probabilities, candidate, (feature, value) => {
    score += weights[feature]! * value;
  });
  return score > 0;
}
