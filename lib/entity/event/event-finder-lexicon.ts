/** The lexicons of the event finder: heads, events known by name, and the words of official titles. */
import { EVENT_HEADS } from '../../data/lexicons/event-heads.js';
import { NAMED_EVENTS } from '../../data/lexicons/named-events.js';
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { createRowMatcher, type Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { documentLexicon } from '../document/document-lexicon.js';
import type { EventFinderLexicon } from './event-read.js';

function matcherOf(source: LexiconSource, name: string, data: string): Matcher<LexiconRow> {
  return createRowMatcher(source.rows(name, data), source.vocabulary);
}

/** The event lexicons of a source, made once. */
export const eventFinderLexicon: (source: LexiconSource) => EventFinderLexicon = oncePerSource((source) => ({
  heads: matcherOf(source, 'event-heads', EVENT_HEADS),
  named: matcherOf(source, 'named-events', NAMED_EVENTS),
  documents: documentLexicon(source),
}));
