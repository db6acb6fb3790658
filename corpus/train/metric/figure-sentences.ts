/** Training texts with figures, filled from templates: whose indicator and time is which. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../compile/root.js';
import { createRandom } from '../random.js';
import type { Article, MarkedFigure } from './metric-choices.js';

/** How often each frame is filled. */
const FILLS = 3;
/** Lists stand in the frames, and in entries of lists. */
const DEPTH = 3;
const LEAST_TENS = 11;
const MOST_THOUSANDS = 9;

function readLists(): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  let current: string[] = [];
  const lines = readFileSync(join(ROOT, 'corpus/train/metric/figure-templates.txt'), 'utf8').split('\n');
  for (const line of lines) {
    const name = /^\[(?<name>[^\]]+)\]$/u.exec(line)?.groups?.name;
    if (name !== undefined) {
      current = [];
      lists.set(name, current);
    } else if (line !== '' && !line.startsWith('#')) current.push(line);
  }
  return lists;
}

/** An entry of a list other than those taken for the same frame, as long as there are any. */
function pickOther(list: readonly string[], taken: Set<string>, random: () => number): string {
  const free = list.filter((entry) => !taken.has(entry));
  const from = free.length === 0 ? list : free;
  const entry = from[Math.floor(random() * from.length)]!;
  taken.add(entry);
  return entry;
}

function fill(frame: string, lists: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  const taken = new Set<string>();
  const below = (limit: number): number => Math.floor(random() * limit);
  const numbers: Readonly<Record<string, () => string>> = {
    d: () => String(1 + below(MOST_THOUSANDS)),
    n: () => String(LEAST_TENS + below(100 - LEAST_TENS)),
    k: () => `${1 + below(MOST_THOUSANDS)}.${100 + below(900)}`,
    p: () => `${1 + below(99)},${1 + below(9)}`,
  };
  const pick = (slot: string): string => {
    const number = numbers[slot];
    if (number !== undefined) return number();
    const list = lists.get(slot);
    if (list === undefined) throw new Error(`no list {${slot}} in ${frame}`);
    return pickOther(list, taken, random);
  };
  let text = frame;
  for (let depth = 0; depth < DEPTH; depth++) {
    text = text.replace(/\{(?<slot>[^}]+)\}/gu, (_, slot: string) => pick(slot));
  }
  return text;
}

/** A mark that is open: its head (`a`, `=a,x`) and where its words begin. */
interface OpenMark {
  readonly head: string;
  readonly start: number;
}

/** Takes the marks out of a filled frame. */
function readMarks(filled: string): Article {
  const phrases = new Map<string, string>();
  const figures: { readonly head: string; readonly start: number; readonly end: number }[] = [];
  const open: OpenMark[] = [];
  let text = '';
  for (const part of filled.split(/(?<mark><[^ >]+ |>)/u)) {
    if (part.startsWith('<')) open.push({ head: part.slice(1, -1), start: text.length });
    else if (part === '>') {
      const { head, start } = open.pop()!;
      if (head.startsWith('=')) figures.push({ head: head.slice(1), start, end: text.length });
      else phrases.set(head, text.slice(start));
    } else text += part;
  }
  const phrase = (name: string | undefined): string | null => phrases.get(name ?? '-') ?? null;
  const metrics = figures.map(({ head, start, end }): MarkedFigure => {
    const [indicator, period] = head.split(',');
    return { start, end, indicator: phrase(indicator), period: phrase(period) };
  });
  return { text: text.charAt(0).toUpperCase() + text.slice(1), metrics };
}

/** The filled templates, the same ones each time; each is a text of one sentence. */
export function figureSentences(): Article[] {
  const lists = readLists();
  const random = createRandom(7);
  const frames = lists.get('frames') ?? [];
  return frames.flatMap((frame) =>
    Array.from({ length: FILLS }, () => readMarks(fill(frame, lists, random))),
  );
}
