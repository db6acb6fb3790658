/** Sentences to read and to search: all of a small corpus, a sample of a large one. */
import type { Label } from '../../../types.js';
import type { DocumentRows } from './document-rows.js';
import { Sample } from './sample.js';

/** Most sentences of each label. */
const MOST: Readonly<Record<Label, number>> = {
  achievement: 400,
  limitation: 400,
  directive: 250,
  other: 150,
};
/** A longer one is no sentence to read. */
const LONGEST = 600;

/** A sentence with what is known of its article. */
export interface SampledSentence {
  readonly document: number;
  readonly sentence: number;
  readonly text: string;
  readonly label: Label;
  readonly speaker: string | null;
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
}

/** The sample. */
export interface SentenceFacts {
  readonly sentences: readonly SampledSentence[];
  /** Sentences that it was drawn from. */
  readonly from: number;
}

/** Draws document by document. */
export class SentenceGatherer {
  readonly #samples: Readonly<Record<Label, Sample<SampledSentence>>> = {
    achievement: new Sample(MOST.achievement),
    limitation: new Sample(MOST.limitation),
    directive: new Sample(MOST.directive),
    other: new Sample(MOST.other),
  };

  add({ document, sentences }: DocumentRows): void {
    const { id, title, headline, published_at } = document;
    for (const { sentence, text, label, speaker, structure } of sentences) {
      if (structure === 'furniture' || String(text).length > LONGEST) continue;
      this.#samples[label as Label].offer(Number(document.document), Number(sentence), () => ({
        document: Number(document.document),
        sentence: Number(sentence),
        text: String(text).replace(/\s+/gu, ' ').trim(),
        label: label as Label,
        speaker: speaker as string | null,
        id: String(id),
        title: String(title ?? headline ?? ''),
        day: published_at as string | null,
      }));
    }
  }

  facts(): SentenceFacts {
    const samples = Object.values(this.#samples);
    return {
      sentences: samples
        .flatMap((sample) => sample.values())
        .sort((a, b) => a.document - b.document || a.sentence - b.sentence),
      from: samples.reduce((sum, sample) => sum + sample.seen, 0),
    };
  }
}
