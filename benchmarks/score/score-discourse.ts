/** Structure, sections and speakers, by gold sentence; only our own articles mark them. */

import type { Document, Sentence, Span } from '../../index.js';
import { foldKey } from '../../index.js';
import type { GoldArticle, GoldSentence } from '../gold.js';
import { type Counts, noCounts } from './counts.js';

/** Counts of each task. */
export interface DiscourseCounts {
  /** Sentences that are headline, lead, caption … and their kinds. */
  readonly structure: Counts;
  /** Sentences of the story inside gold sections, and the label of their section. */
  readonly sections: Counts;
  /** All sentences of the story, and who states them; the reporter counts too. */
  readonly speakers: Counts;
  /** Those that somebody other than the reporter states. */
  readonly statements: Counts;
}

/** Parts of a page that belong to no section and are nobody's words. */
const ASIDE: ReadonlySet<string> = new Set([
  'dateline',
  'caption',
  'credit',
  'byline',
  'furniture',
  'subheading',
]);

function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The item that covers more than half of a span. */
function coveringOf<Item extends Span>(items: readonly Item[], span: Span): Item | undefined {
  return items.find((item) => overlapOf(item, span) * 2 > span.end - span.start);
}

function sentenceOf(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  let best: Sentence | undefined;
  for (const sentence of sentences) {
    const covered = overlapOf(sentence, span);
    if (covered > 0 && (best === undefined || covered > overlapOf(best, span))) best = sentence;
  }
  return best;
}

function sameName(a: string, b: string): boolean {
  const [left, right] = [foldKey(a), foldKey(b)];
  return left === right || left.includes(right) || right.includes(left);
}

function count(
  counts: Counts,
  wanted: string | undefined,
  found: string | undefined,
  same = wanted === found,
): void {
  if (wanted !== undefined) counts.gold++;
  if (found !== undefined) counts.predicted++;
  if (wanted !== undefined && found !== undefined && same) counts.right++;
}

function scoreSpeaker(
  counts: DiscourseCounts,
  article: GoldArticle,
  { sentences, people }: Document,
  gold: GoldSentence,
): void {
  const { speaker } = sentenceOf(sentences, gold) ?? {};
  const found = people.find(({ id }) => id === speaker)?.name ?? speaker ?? '';
  const wanted = article.people?.find(({ id }) => id === gold.speaker)?.name ?? gold.speaker ?? '';
  const same = wanted === '' || found === '' ? wanted === found : sameName(wanted, found);
  count(counts.speakers, wanted, found, same);
  count(counts.statements, wanted || undefined, found || undefined, same);
}

/** Counts for one article. Quadratic in its sentences. */
export function scoreDiscourse(article: GoldArticle, document: Document): DiscourseCounts {
  const counts: DiscourseCounts = {
    structure: noCounts(),
    sections: noCounts(),
    speakers: noCounts(),
    statements: noCounts(),
  };
  if (article.structure === undefined || article.sections === undefined) return counts;
  for (const sentence of article.sentences) {
    const kind = coveringOf(article.structure, sentence)?.kind;
    count(counts.structure, kind, coveringOf(document.structure.parts, sentence)?.kind);
    const section = coveringOf(article.sections, sentence)?.label;
    if (kind !== undefined && ASIDE.has(kind) && kind !== 'subheading') continue;
    if (section !== undefined)
      count(counts.sections, section, coveringOf(document.sections, sentence)?.label);
    if (kind !== 'subheading') scoreSpeaker(counts, article, document, sentence);
  }
  return counts;
}
