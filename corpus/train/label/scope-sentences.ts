/** Training texts of one sentence each, filled from templates: concession, denial, rise and fall, demand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../../../lib/types.js';
import { ROOT } from '../../compile/root.js';
import { createRandom } from '../random.js';
import type { LabelledArticle } from './articles.js';

/** Source of the filled sentences. */
export const SCOPE = 'scope';

/** How often each frame is filled. */
const FILLS = 10;

/** Entries of the lists stand in the frames, and a {n} in an entry. */
const DEPTH = 2;

const LEAST_NUMBER = 2;
const MOST_NUMBER = 41;

function readLists(): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  let current: string[] = [];
  const lines = readFileSync(join(ROOT, 'corpus/train/label/scope-templates.txt'), 'utf8').split('\n');
  for (const line of lines) {
    const name = /^\[(?<name>[^\]]+)\]$/u.exec(line)?.groups?.name;
    if (name !== undefined) {
      current = [];
      lists.set(name, current);
    } else if (line !== '' && !line.startsWith('#')) current.push(line);
  }
  return lists;
}

function fill(frame: string, lists: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  const pick = (slot: string): string => {
    if (slot === 'n') return String(LEAST_NUMBER + Math.floor(random() * (MOST_NUMBER - LEAST_NUMBER)));
    const list = lists.get(slot);
    if (list === undefined) throw new Error(`no list {${slot}} in ${frame}`);
    return list[Math.floor(random() * list.length)]!;
  };
  let text = frame;
  for (let depth = 0; depth < DEPTH; depth++) {
    text = text.replace(/\{(?<slot>[^}]+)\}/gu, (_, slot: string) => pick(slot));
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The filled templates, each once, the same ones each time. */
export function scopeSentences(): LabelledArticle[] {
  const lists = readLists();
  const random = createRandom(5);
  const labels = new Map<string, Label>();
  for (const line of lists.get('frames') ?? []) {
    const [label = '', frame = ''] = line.split('\t');
    for (let k = 0; k < FILLS; k++) labels.set(fill(frame, lists, random), label as Label);
  }
  return [...labels].map(([text, label], k) => ({
    id: `${SCOPE}-${k}`,
    source: SCOPE,
    text,
    spans: [{ start: 0, end: text.length, label }],
  }));
}
