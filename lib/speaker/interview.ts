/** Interviews: lines that begin with a dash, questions and answers in turn. */
import type { Unit } from '../section/units.js';
import { isMark, Mark } from '../token/table.js';
import type { Frame, SpeechScene } from './frames.js';
import type { Voice } from './voices.js';

/** Fewer questions make no interview. */
const MIN_QUESTIONS = 2;

/** Who answers, and which units are answers. */
export interface Interview {
  readonly answers: ReadonlySet<number>;
  readonly questions: ReadonlySet<number>;
  readonly guest: Voice;
}

/** A line of the talk: its units and whether it asks. */
interface Line {
  readonly units: readonly number[];
  readonly asks: boolean;
}

function startsWithDash({ table, sentences }: SpeechScene, { row, opensLine }: Unit): boolean {
  return opensLine && isMark(table, sentences.first[row]!, Mark.DASH);
}

function readLines(scene: SpeechScene, units: readonly Unit[]): Line[] {
  const lines: { units: number[]; asks: boolean }[] = [];
  units.forEach((unit, k) => {
    if (startsWithDash(scene, unit)) lines.push({ units: [], asks: false });
    const line = lines.at(-1);
    if (line === undefined) return;
    line.units.push(k);
    const last = scene.sentences.last[unit.row]!;
    // A question may stand inside an answer; the line of the reporter ends with one.
    line.asks = isMark(scene.table, last, Mark.QUESTION) && line.units.length <= 3;
  });
  return lines;
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
  const lines = readLines(scene, units);
  if (lines.filter(({ asks }) => asks).length < MIN_QUESTIONS) return null;
  const guest = findGuest(scene, frames, lines);
  if (guest === null) return null;
  const last = lines.at(-1)!;
  const answers = new Set(
    lines.filter(({ asks }, index) => !asks && lines[index - 1]?.asks === true).flatMap((line) => line.units),
  );
  const questions = new Set([
    ...lines.filter(({ asks }) => asks).flatMap((line) => line.units),
    ...last.units.filter((k) => !answers.has(k)),
  ]);
  return { answers, questions, guest };
}
