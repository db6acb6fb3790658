/** How well each sentence serves each part of a brief. */
import type { Document, Label, Metric, Section, Sentence } from '../types.js';
import { wordsOf } from './overlap.js';

/** The parts of a brief. */
export type BriefPart = 'figures' | 'achievements' | 'limitations' | 'directives';

/** A sentence that may be quoted. */
export interface RankedSentence {
  /** Index in `Document.sentences`. */
  readonly index: number;
  /** Indices in `Document.metrics`. */
  readonly metrics: readonly number[];
  readonly words: ReadonlySet<string>;
  /** How well it serves each part; 0 not at all. */
  readonly scores: Readonly<Record<BriefPart, number>>;
}

const ASIDE: ReadonlySet<string> = new Set([
  'headline',
  'dateline',
  'caption',
  'credit',
  'byline',
  'subheading',
  'furniture',
]);

const PART_OF: Readonly<Partial<Record<Label, BriefPart>>> = {
  achievement: 'achievements',
  limitation: 'limitations',
  directive: 'directives',
};

/** Sections in which a sentence of a label is at home. */
const HOMES: Readonly<Record<Label, readonly Section['label'][]>> = {
  achievement: ['achievement'],
  limitation: ['limitation', 'cause'],
  directive: ['directive'],
  other: [],
};

/** Longer sentences carry more than a hurried reader takes in. */
const LONG = 320;
const SHORT = 40;

/** A figure that says much: it measures an indicator, compares, is a percentage, money or a place in a list. */
function weightOf({ indicator, baseline, kind, polarity }: Metric): number {
  const telling = kind === 'percent' || kind === 'money' || kind === 'rank' || kind === 'ratio';
  return (
    (telling ? 0.4 : 0.1) +
    (indicator?.id !== undefined ? 0.4 : 0) +
    (baseline === null ? 0 : 0.1) +
    (polarity === 0 ? 0 : 0.1)
  );
}

/** The items of a list in text order that lie inside each sentence, by index. */
function itemsBySentence(
  sentences: readonly Sentence[],
  items: readonly { readonly start: number }[],
): number[][] {
  const found: number[][] = sentences.map(() => []);
  let row = 0;
  items.forEach(({ start }, index) => {
    while (row < sentences.length && sentences[row]!.end <= start) row++;
    if (row < sentences.length) found[row]!.push(index);
  });
  return found;
}

function asideRows({ sentences, structure }: Document): ReadonlySet<number> {
  const rows = new Set<number>();
  let row = 0;
  for (const { start, end, kind } of structure.parts) {
    if (!ASIDE.has(kind)) continue;
    while (row < sentences.length && sentences[row]!.start < start) row++;
    for (let next = row; next < sentences.length && sentences[next]!.end <= end; next++) rows.add(next);
  }
  return rows;
}

function sectionsBySentence({ sentences, sections }: Document): (Section | undefined)[] {
  const found: (Section | undefined)[] = sentences.map(() => undefined);
  for (const section of sections) {
    for (let row = section.sentences[0]; row < section.sentences[1]; row++) found[row] = section;
  }
  return found;
}

function labelScore(
  sentence: Sentence,
  section: Section | undefined,
  figures: number,
  names: number,
): number {
  const home = section !== undefined && HOMES[sentence.label].includes(section.label);
  const length = sentence.end - sentence.start;
  const size = length > LONG || length < SHORT ? -0.2 : 0;
  const named = sentence.speaker === undefined ? 0 : 0.1;
  return (
    sentence.score +
    (home ? 0.3 : 0) +
    Math.min(0.4, figures * 0.3) +
    Math.min(0.2, names * 0.1) +
    size +
    named
  );
}

/** Ranks every sentence of the story. Linear in the document. */
export function rankSentences(document: Document): RankedSentence[] {
  const { sentences, metrics, entities } = document;
  const aside = asideRows(document);
  const own = itemsBySentence(sentences, metrics);
  const named = itemsBySentence(sentences, entities);
  const sections = sectionsBySentence(document);
  return sentences.flatMap((sentence, index) => {
    if (aside.has(index)) return [];
    const figures = own[index]!.map((metric) => weightOf(metrics[metric]!)).sort((a, b) => b - a);
    const weight = figures.slice(0, 3).reduce((sum, value) => sum + value, 0);
    const part = PART_OF[sentence.label];
    const scores = { figures: weight, achievements: 0, limitations: 0, directives: 0 };
    if (part !== undefined)
      scores[part] = labelScore(sentence, sections[index], weight, named[index]!.length);
    return [{ index, metrics: own[index]!, words: wordsOf(sentence.text), scores }];
  });
}
