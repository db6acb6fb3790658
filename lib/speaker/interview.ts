/** Interviews: lines that begin with a dash, questions and answers in turn; the line breaks may be lost. */

import { matchLongest } from '../lexicon/matcher.js';
import type { Unit } from '../section/units.js';
import { AtomKind, isMark, Mark } from '../token/table.js';
import type { Frame } from './frames.js';
import type { SpeechScene } from './speech-scene.js';
import type { Voice } from './voices.js';

/** Fewer questions make no interview. */
const MIN_QUESTIONS = 2;

/** A question is not longer, in sentences. */
const MAX_ASKING = 3;

/** Words of thanks at the end of an interview are not more atoms. */
const MAX_LEAVE = 12;

/** Which units are questions, and who gives those that are answers. */
export interface Interview {
  readonly answers: ReadonlyMap<number, Voice>;
  readonly questions: ReadonlySet<number>;
}

/** A line of the talk: its units and whether it asks. */
interface Line {
  readonly units: readonly number[];
  readonly asks: boolean;
}

/** `PV: …`, `* Phóng viên (PV): …` */
function asReporter({ table, sentences, lexicon }: SpeechScene, { row }: Unit): boolean {
  const first = sentences.first[row]!;
  const i = table.kind[first]! >= AtomKind.PUNCTUATION ? first + 1 : first;
  const match = matchLongest(lexicon.reporters, table, i, sentences.last[row]!);
  if (match === null) return false;
  const next = i + match.length;
  const bracket = isMark(table, next, Mark.OPEN_BRACKET) && isMark(table, next + 2, Mark.CLOSE_BRACKET);
  return isMark(table, bracket ? next + 3 : next, Mark.COLON);
}

/** Whether a unit begins a line of the talk: a dash, the reporter, or a name before a colon. */
function opensLine(scene: SpeechScene, unit: Unit, frame: Frame | null): boolean {
  const first = scene.sentences.first[unit.row]!;
  return isMark(scene.table, first, Mark.DASH) || frame?.rule === 'colon' || asReporter(scene, unit);
}

/** `Xin cảm ơn ông!`: the reporter takes leave. */
function takesLeave({ table, sentences, lexicon }: SpeechScene, { row }: Unit): boolean {
  const first = sentences.first[row]!;
  const last = sentences.last[row]!;
  const i = table.kind[first]! >= AtomKind.PUNCTUATION ? first + 1 : first;
  return last - first < MAX_LEAVE && matchLongest(lexicon.thanks, table, i, last + 1) !== null;
}

function readLines(scene: SpeechScene, units: readonly Unit[], frames: readonly (Frame | null)[]): Line[] {
  const lines: { units: number[]; asks: boolean }[] = [];
  units.forEach((unit, k) => {
    if (opensLine(scene, unit, frames[k]!)) lines.push({ units: [], asks: asReporter(scene, unit) });
    const line = lines.at(-1);
    if (line === undefined) return;
    line.units.push(k);
    const last = scene.sentences.last[unit.row]!;
    // A question may stand inside an answer; the line of the reporter ends with one.
    if (line.units.length > MAX_ASKING || frames[line.units[0]!]?.rule === 'colon') return;
    line.asks ||= isMark(scene.table, last, Mark.QUESTION);
  });
  return lines;
}

/** Where the answer begins in a line that asks and that no line with an answer follows; its length where none does. */
function answerAt({ table, sentences }: SpeechScene, all: readonly Unit[], { units }: Line): number {
  let asked = Math.min(MAX_ASKING, units.length) - 1;
  while (asked >= 0 && !isMark(table, sentences.last[all[units[asked]!]!.row]!, Mark.QUESTION)) asked--;
  return asked < 0 ? units.length : asked + 1;
}

/** Parts questions from the answers behind them that nothing opens: `PV: Vì sao? Do thiếu vốn.` */
function partAnswers(scene: SpeechScene, all: readonly Unit[], lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const answered = lines[index + 1]?.asks === false;
    const at = line.asks && !answered ? answerAt(scene, all, line) : line.units.length;
    if (at === line.units.length) return [line];
    return [
      { units: line.units.slice(0, at), asks: true },
      { units: line.units.slice(at), asks: false },
    ];
  });
}

/** The person in whose name an answer opens, else the first person of the text. */
function findGuest(
  scene: SpeechScene,
  frames: readonly (Frame | null)[],
  lines: readonly Line[],
): Voice | null {
  for (const { units } of lines) {
    const frame = frames[units[0]!];
    if (frame?.rule === 'colon') return frame.voice;
  }
  return scene.voices.find(({ kind }) => kind === 'person') ?? null;
}

/** Reads a text as an interview, or null when it is none. Linear. */
export function findInterview(
  scene: SpeechScene,
  units: readonly Unit[],
  frames: readonly (Frame | null)[],
): Interview | null {
  const lines = partAnswers(scene, units, readLines(scene, units, frames));
  if (lines.filter(({ asks }) => asks).length < MIN_QUESTIONS) return null;
  const guest = findGuest(scene, frames, lines);
  if (guest === null) return null;
  const last = lines.at(-1)!;
  const answering = lines.filter(({ asks }, index) => !asks && lines[index - 1]?.asks === true);
  const answers = new Map(
    answering.flatMap(({ units: own }) => {
      const frame = frames[own[0]!];
      const voice = frame?.rule === 'colon' ? frame.voice : guest;
      return own.map((k) => [k, voice] as const);
    }),
  );
  const questions = new Set([
    ...lines.filter(({ asks }) => asks).flatMap((line) => line.units),
    ...last.units.filter((k) => !answers.has(k) || takesLeave(scene, units[k]!)),
  ]);
  return { answers, questions };
}
