/** Sentence boundaries and labels (annotation guidelines, section 5). */
import type { Label, Sentence, Span } from '../../index.js';
import type { GoldArticle, GoldSentence } from '../gold.js';
import type { Counts } from './counts.js';
import { countExact, overlap, trimSpan } from './spans.js';

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** F1 counts over sentence spans, after trimming white space. */
export function scoreSentences({ text, sentences }: GoldArticle, predicted: readonly Span[]): Counts {
  const trim = (span: Span): Span => trimSpan(text, span);
  return countExact(predicted.map(trim), sentences.map(trim), spanKey);
}

function coverage(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The label of the predicted sentence that covers most of a gold sentence; `other` where none does. */
export function labelFor(gold: GoldSentence, predicted: readonly Sentence[]): Label {
  let best: Sentence | undefined;
  for (const sentence of predicted) {
    if (!overlap(sentence, gold)) continue;
    if (best === undefined || coverage(sentence, gold) > coverage(best, gold)) best = sentence;
  }
  return best?.label ?? 'other';
}
