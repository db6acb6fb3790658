/** What the speaker stage knows of words, decoded from the lexicons at first use. */
import { SPEECH_VERBS } from '../data/lexicons/speech-verbs.js';
import { SPEECH_WORDS } from '../data/lexicons/speech-words.js';
import { type LexiconSource, oncePerSource } from '../lexicon/lexicon-source.js';
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
import { cellOf, type LexiconRow } from '../lexicon/rows.js';

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
  /** Words with which the reporter ends an interview. */
  readonly thanks: Matcher<string>;
}

function speechForm(row: LexiconRow): SpeechForm {
  return {
    frame: cellOf(row, 'frame'),
    get id() {
      return row.id;
    },
  };
}

function createSpeakerLexicon(source: LexiconSource): SpeakerLexicon {
  const rows = source.rows('speech-verbs', SPEECH_VERBS);
  const words = source.rows('speech-words', SPEECH_WORDS);
  const ofType = (wanted: string): Matcher<string> =>
    createMatcher(
      words.filter(({ type }) => type === wanted),
      source.vocabulary,
      ({ id }) => id,
    );
  const framed = (...frames: string[]): Matcher<SpeechForm> =>
    createMatcher(
      rows.filter((row) => frames.includes(cellOf(row, 'frame'))),
      source.vocabulary,
      speechForm,
    );
  return {
    verbs: framed('that', 'about', 'act', 'weak'),
    sources: framed('source', 'back'),
    adverbs: ofType('between'),
    subjects: ofType('subject'),
    reporters: ofType('reporter'),
    thanks: ofType('thanks'),
  };
}

/** The speaker lexicon of a source; compiled at first use. */
export const speakerLexicon: (source: LexiconSource) => SpeakerLexicon = oncePerSource(createSpeakerLexicon);
