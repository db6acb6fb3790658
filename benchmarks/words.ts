/**
 * Accuracy of words and parts of speech on a treebank, and their speed.
 *
 *     npm run bench:words -- FILE.conllu [RESULT.json]
 *     npm run bench:words -- FILE.txt      a sentence a line, syllables of a word joined by `_`; words only
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { spellXpos } from '../corpus/train/word/xpos-spellings.js';
import { type ConlluWord, readConllu } from '../lib/interop/conllu.js';
import { prepare } from '../lib/prepared.js';
import type { SentenceTable } from '../lib/sentence/sentence-table.js';
import type { TokenTable } from '../lib/token/table.js';
import { segmentWords, tagGivenWords } from '../lib/word/segment-words.js';
import { UPOS_TAGS, XPOS_TAGS } from '../lib/word/tags.js';

/** The treebank writes brackets as names; they are marks. */
const BRACKETS: Readonly<Record<string, string>> = { LBKT: '(', RBKT: ')' };

interface Gold {
  readonly table: TokenTable;
  readonly sentence: SentenceTable;
  /** 1 where an atom continues a word. */
  readonly joins: Uint8Array;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

function oneSentence(table: TokenTable): SentenceTable {
  return {
    length: 1,
    first: Int32Array.of(0),
    last: Int32Array.of(table.length - 1),
    paragraph: Int32Array.of(0),
  };
}

type GoldWord = Pick<ConlluWord, 'form' | 'upos' | 'xpos'>;

function toGold(words: readonly GoldWord[]): Gold {
  const forms = words.map(({ form }) => BRACKETS[form.toUpperCase()] ?? form);
  const { table } = prepare(forms.join(' '));
  const starts = new Set<number>();
  let at = 0;
  for (const form of forms) {
    starts.add(at);
    at += form.length + 1;
  }
  const joins = Uint8Array.from(table.start, (start) => (starts.has(start) ? 0 : 1));
  return {
    table,
    sentence: oneSentence(table),
    joins,
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
  };
}

/** Sentences of a file of segmented lines; lines that begin with `#` are remarks. */
function readSegmented(text: string): GoldWord[][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line.split(' ').map((token) => ({ form: token.replaceAll('_', ' '), upos: '', xpos: '' })),
    );
}

interface Scores {
  gold: number;
  found: number;
  right: number;
  whole: number;
  tags: number;
  upos: number;
  xpos: number;
  readonly wordErrors: Map<string, number>;
  readonly tagErrors: Map<string, number>;
}

const count = (errors: Map<string, number>, key: string): void =>
  void errors.set(key, (errors.get(key) ?? 0) + 1);

/** Spans as `first-last` atoms. */
function spansOf(joins: Uint8Array): string[] {
  const spans: string[] = [];
  let first = 0;
  for (let i = 1; i <= joins.length; i++) {
    if (i < joins.length && joins[i] === 1) continue;
    spans.push(`${first}-${i - 1}`);
    first = i;
  }
  return spans;
}

function scoreWords(gold: Gold, scores: Scores): void {
  const found = segmentWords(gold.table, gold.sentence);
  const joins = new Uint8Array(gold.table.length).fill(1);
  for (const first of found.first) joins[first] = 0;
  const right = new Set(spansOf(gold.joins));
  const spans = spansOf(joins);
  const hits = spans.filter((span) => right.has(span)).length;
  scores.gold += right.size;
  scores.found += spans.length;
  scores.right += hits;
  if (hits === right.size && hits === spans.length) scores.whole++;
  const { text, start, end } = gold.table;
  for (const span of spans) {
    if (right.has(span)) continue;
    const [first = 0, last = 0] = span.split('-').map(Number);
    count(scores.wordErrors, text.slice(start[first], end[last]));
  }
}

function scoreTags(gold: Gold, scores: Scores): void {
  const tagged = tagGivenWords(gold.table, gold.sentence, gold.joins);
  if (tagged.length !== gold.upos.length) return;
  gold.upos.forEach((tag, w) => {
    const found = UPOS_TAGS[tagged.pos[w]!]!;
    scores.tags++;
    if (found === tag) scores.upos++;
    else count(scores.tagErrors, `${tag} tagged ${found}`);
    if (XPOS_TAGS[tagged.xpos[w]!] === spellXpos(gold.xpos[w]!)) scores.xpos++;
  });
}

const top = (errors: Map<string, number>): [string, number][] =>
  [...errors].sort((a, b) => b[1] - a[1]).slice(0, 25);

/** Syllables a second over the sentences as one text, best of five runs. */
function speed(sentences: readonly Gold[]): number {
  const text = sentences.map(({ table }) => table.text).join('\n');
  const { table } = prepare(text);
  const first: number[] = [];
  for (let i = 0; i < table.length; i++) if (i === 0 || table.gap[i]! >= 2) first.push(i);
  const split: SentenceTable = {
    length: first.length,
    first: Int32Array.from(first),
    last: Int32Array.from(first, (_, s) => (first[s + 1] ?? table.length) - 1),
    paragraph: new Int32Array(first.length),
  };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const before = performance.now();
    segmentWords(table, split);
    best = Math.min(best, performance.now() - before);
  }
  return Math.round((table.length / best) * 1000);
}

function main(path: string, result: string | undefined): void {
  const text = readFileSync(path, 'utf8');
  const segmented = path.endsWith('.txt');
  const golds = (segmented ? readSegmented(text) : readConllu(text).map(({ words }) => words)).map(toGold);
  const scores: Scores = {
    gold: 0,
    found: 0,
    right: 0,
    whole: 0,
    tags: 0,
    upos: 0,
    xpos: 0,
    wordErrors: new Map(),
    tagErrors: new Map(),
  };
  for (const gold of golds) {
    scoreWords(gold, scores);
    if (!segmented) scoreTags(gold, scores);
  }
  const report = {
    machine: `${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
    sentences: golds.length,
    wordF1: (2 * scores.right) / (scores.gold + scores.found),
    precision: scores.right / scores.found,
    recall: scores.right / scores.gold,
    wholeSentences: scores.whole / golds.length,
    ...(segmented ? {} : { upos: scores.upos / scores.tags, xpos: scores.xpos / scores.tags }),
    syllablesPerSecond: speed(golds),
    wordErrors: top(scores.wordErrors),
    tagErrors: top(scores.tagErrors),
  };
  console.log(JSON.stringify(report, null, 2));
  if (result !== undefined) writeFileSync(result, `${JSON.stringify(report, null, 2)}\n`);
}

const [path, result] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npm run bench:words -- FILE.conllu|FILE.txt [RESULT.json]');
  process.exitCode = 2;
} else main(path, result);
