/** A brief for a reader in a hurry: whole sentences of the article, chosen and grouped; no word is added. */
import { argumentError, checkOptions } from '../options.js';
import type { Document, TextSpan } from '../types.js';
import { overlapOf } from './overlap.js';
import { type BriefPart, type RankedSentence, rankSentences } from './rank-sentences.js';

/** Options of `summarize`. */
export interface SummaryOptions {
  /** Most sentences that the brief may quote, at least 1. Default 8. */
  readonly sentences?: number;
}

/** A quoted sentence. */
export interface SummaryItem extends TextSpan {
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  /** Name of who states it; null: the reporter. */
  readonly speaker: string | null;
  /** Id of the person in `Document.people` who states it; null where it is nobody of them. */
  readonly person: string | null;
  /** Indices in `Document.metrics` of its figures. */
  readonly metrics: readonly number[];
}

/** The brief; each list is in text order, and no sentence stands in two of them. */
export type Summary = Readonly<Record<BriefPart, readonly SummaryItem[]>>;

const PARTS: readonly BriefPart[] = ['figures', 'achievements', 'limitations', 'directives'];

const DEFAULT_SENTENCES = 8;

/** How much a shared word costs against a better score (maximal marginal relevance, Carbonell and Goldstein 1998). */
const REDUNDANCY = 1.2;
/** Sentences that share more words than this say the same. */
const SAME = 0.7;

/** The best sentence for a part beside those already chosen, or null. */
function bestFor(
  part: BriefPart,
  ranked: readonly RankedSentence[],
  chosen: ReadonlyMap<RankedSentence, BriefPart>,
): RankedSentence | null {
  let best: RankedSentence | null = null;
  let highest = 0;
  for (const sentence of ranked) {
    if (sentence.scores[part] <= 0 || chosen.has(sentence)) continue;
    let shared = 0;
    for (const other of chosen.keys()) shared = Math.max(shared, overlapOf(sentence.words, other.words));
    if (shared > SAME) continue;
    const value = sentence.scores[part] - REDUNDANCY * shared * shared + 1;
    if (value <= highest) continue;
    highest = value;
    best = sentence;
  }
  return best;
}

/** Fills the parts in turn until the brief is full or nothing is left to say. */
function choose(ranked: readonly RankedSentence[], most: number): Map<RankedSentence, BriefPart> {
  const chosen = new Map<RankedSentence, BriefPart>();
  let open = [...PARTS];
  while (open.length > 0 && chosen.size < most) {
    open = open.filter((part) => {
      const best = chosen.size < most ? bestFor(part, ranked, chosen) : null;
      if (best !== null) chosen.set(best, part);
      return best !== null;
    });
  }
  return chosen;
}

function toItem({ sentences, people }: Document, { index, metrics }: RankedSentence): SummaryItem {
  const { start, end, text, speaker } = sentences[index]!;
  const person = people.find(({ id }) => id === speaker);
  return {
    start,
    end,
    text,
    sentence: index,
    speaker: person?.name ?? speaker ?? null,
    person: person?.id ?? null,
    metrics,
  };
}

function checkArguments(document: Document, options: SummaryOptions): void {
  const found: unknown = document;
  if (typeof found !== 'object' || found === null || !Array.isArray((found as Document).sentences)) {
    throw argumentError('summarize', 'document', found, 'a result of analyze()');
  }
  checkOptions('summarize', options, { sentences: 'number' });
  const { sentences } = options;
  if (sentences !== undefined && (!Number.isInteger(sentences) || sentences < 1)) {
    throw argumentError('summarize', 'options.sentences', sentences, 'a whole number from 1');
  }
}

/**
 * A brief of an analysed article: its main figures, achievements, limitations and directives, each a sentence of the
 * article with offsets, speaker and figures. Sentences that repeat others are left out. Extractive; linear in the
 * document times the length of the brief.
 * @throws TypeError when `document` is no result of `analyze`, or an option is unknown or of a wrong value
 * @example summarize(analyze(text), { sentences: 4 }).limitations.map(({ text }) => text)
 */
export function summarize(document: Document, options: SummaryOptions = {}): Summary {
  checkArguments(document, options);
  const chosen = choose(rankSentences(document), options.sentences ?? DEFAULT_SENTENCES);
  const items = (part: BriefPart): SummaryItem[] =>
    [...chosen]
      .filter(([, owner]) => owner === part)
      .map(([sentence]) => toItem(document, sentence))
      .sort((a, b) => a.start - b.start);
  return {
    figures: items('figures'),
    achievements: items('achievements'),
    limitations: items('limitations'),
    directives: items('directives'),
  };
}
