/** What shows that a text is Vietnamese, or is not, beside its trigrams. */
import { FREQUENT_SYLLABLES } from '../data/frequent-syllables.js';
import { foldKey } from './fold-key.js';
import { hasDistinctive } from './letters.js';
import { stripMarks } from './strip-diacritics.js';
import { parseSyllable } from './syllable.js';

/** Counts over the words of a text. */
export interface LanguageEvidence {
  readonly words: number;
  /** Words with a letter that no ASCII text has. */
  readonly marked: number;
  /** Share of words with a letter that only Vietnamese and its neighbours are written with. */
  readonly distinctive: number;
  /** Shares of all words: syllables by the orthography, frequent syllables, frequent ones but for their marks. */
  readonly syllables: number;
  readonly frequent: number;
  readonly frequentWithoutMarks: number;
}

/** More words than this do not change the answer. */
const SAMPLE = 4000;
const WORD = /[\p{L}\p{M}]+/gu;

/** What is counted of a word, as bits. */
const Fact = { MARKED: 1, DISTINCTIVE: 2, SYLLABLE: 4, FREQUENT: 8, FREQUENT_WITHOUT_MARKS: 16 } as const;
const FACTS: readonly number[] = Object.values(Fact);

let frequent: ReadonlySet<string> | null = null;
let frequentWithoutMarks: ReadonlySet<string> | null = null;
/** The facts of the frequent syllables that were met; most words of a text are among them. */
const knownFacts: Map<string, number> = new Map();

function readFacts(word: string): number {
  const plain = stripMarks(word);
  return (
    (plain === word ? 0 : Fact.MARKED) |
    (hasDistinctive(word) ? Fact.DISTINCTIVE : 0) |
    (typeof parseSyllable(word) === 'string' ? 0 : Fact.SYLLABLE) |
    (frequent!.has(word) ? Fact.FREQUENT : 0) |
    (frequentWithoutMarks!.has(plain) ? Fact.FREQUENT_WITHOUT_MARKS : 0)
  );
}

function factsOf(word: string): number {
  const known = knownFacts.get(word);
  if (known !== undefined) return known;
  const facts = readFacts(word);
  if ((facts & Fact.FREQUENT) !== 0) knownFacts.set(word, facts);
  return facts;
}

/** Looks at the beginning of a text. */
export function languageEvidence(text: string): LanguageEvidence {
  frequent ??= new Set(FREQUENT_SYLLABLES.split(' '));
  frequentWithoutMarks ??= new Set([...frequent].map(stripMarks));
  const words = foldKey(text.slice(0, SAMPLE)).match(WORD) ?? [];
  const counts = FACTS.map(() => 0);
  for (const word of words) {
    const facts = factsOf(word);
    for (let i = 0; i < FACTS.length; i++) if ((facts & FACTS[i]!) !== 0) counts[i]!++;
  }
  const [marked = 0, ...others] = counts;
  const [distinctive = 0, syllables = 0, known = 0, knownWithoutMarks = 0] = others.map((count) =>
    words.length === 0 ? 0 : count / words.length,
  );
  return {
    words: words.length,
    marked,
    distinctive,
    syllables,
    frequent: known,
    frequentWithoutMarks: knownWithoutMarks,
  };
}
