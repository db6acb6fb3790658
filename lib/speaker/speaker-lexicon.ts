/** What the speaker stage knows of words, decoded from the lexicons at first use. */
import { SPEECH_VERBS } from '../data/lexicons/speech-verbs.js';
import { SPEECH_WORDS } from '../data/lexicons/speech-words.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';

/** A form that tells that somebody speaks. */
export interface SpeechForm {
  readonly id: string;
  /**
   * `that`: a verb with what is said; `about`: with what is spoken of; `act`: an order that a person gives; `weak`: speech
   * only before a colon or a quotation; `source`: `theo`; `back`: `theo ông`, who may be named or have spoken last.
   */
  readonly frame: string;
}

/** Compiled lexicons of the speaker stage. */
export interface SpeakerLexicon {
  /** Verbs between the speaker and the words. */
  readonly verbs: Matcher<SpeechForm>;
  /** Words before the speaker: `theo`, `theo báo cáo của`. */
  readonly sources: Matcher<SpeechForm>;
  /** Words that may stand between a speaker and the verb. */
  readonly adverbs: Matcher<string>;
  /** Words that may stand right before a body that is the subject. */
  readonly subjects: Matcher<string>;
  /** Who asks in an interview, before a colon. */
  readonly reporters: Matcher<string>;
}

function formsOf(rows: readonly LexiconRow[]): { text: string; entry: SpeechForm }[] {
  return rows.flatMap(({ id, forms, fields }) => {
    const entry = { id, frame: fields.frame ?? '' };
    return forms.map((text) => ({ text, entry }));
  });
}

function createSpeakerLexicon(source: LexiconSource): SpeakerLexicon {
  const rows = source.rows('speech-verbs', SPEECH_VERBS);
  const words = source.rows('speech-words', SPEECH_WORDS);
  const ofType = (type: string): { text: string; entry: string }[] =>
    words
      .filter((row) => row.type === type)
      .flatMap(({ id, forms }) => forms.map((text) => ({ text, entry: id })));
  const framed = (...frames: string[]): LexiconRow[] =>
    rows.filter(({ fields }) => frames.includes(fields.frame ?? ''));
  return {
    verbs: createMatcher(formsOf(framed('that', 'about', 'act', 'weak')), source.vocabulary),
    sources: createMatcher(formsOf(framed('source', 'back')), source.vocabulary),
    adverbs: createMatcher(ofType('between'), source.vocabulary),
    subjects: createMatcher(ofType('subject'), source.vocabulary),
    reporters: createMatcher(ofType('reporter'), source.vocabulary),
  };
}

/** The speaker lexicon of a source; compiled at first use. */
export const speakerLexicon: (source: LexiconSource) => SpeakerLexicon = oncePerSource(createSpeakerLexicon);
