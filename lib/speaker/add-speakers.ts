/** Writes the speakers into sentences and people. */
import { findUnits, type SectionScene, type Unit } from '../section/units.js';
import type { Evidence, Person, Sentence } from '../types.js';
import { type Attribution, findSpeakers } from './find-speakers.js';
import type { SpeakerLexicon } from './speaker-lexicon.js';
import { createSpeechScene } from './speech-scene.js';
import type { Cast } from './voices.js';

/** A copy of a labelled sentence with who states it: field by field, since engines are slow at spreads. */
function spokenSentence(
  { start, end, text, paragraph, label, score, evidence, probabilities }: Sentence,
  speaker: string,
  speakerEvidence: Evidence,
): Sentence {
  return {
    start,
    end,
    text,
    paragraph,
    label,
    score,
    evidence,
    probabilities: probabilities!,
    speaker,
    speakerEvidence,
  };
}

/** The sentences with who states them. */
function speakingSentences(
  sentences: readonly Sentence[],
  units: readonly Unit[],
  attributions: readonly (Attribution | null)[],
): Sentence[] {
  const spoken = [...sentences];
  units.forEach(({ row }, k) => {
    const found = attributions[k] ?? null;
    if (found === null) return;
    const { speaker, rule, entry } = found;
    const speakerEvidence = entry === undefined ? { rule } : { rule, entry };
    spoken[row] = spokenSentence(sentences[row]!, speaker, speakerEvidence);
  });
  return spoken;
}

/** The people with the numbers of the sentences that they state. */
function peopleWithStatements(people: readonly Person[], sentences: readonly Sentence[]): Person[] {
  const statements = new Map<string, number[]>(people.map(({ id }) => [id, []]));
  sentences.forEach(({ speaker }, index) => {
    if (speaker !== undefined) statements.get(speaker)?.push(index);
  });
  return people.map((person) => ({ ...person, statements: statements.get(person.id)! }));
}

/** Finds who states each sentence. Linear. */
export function addSpeakers(
  scene: SectionScene,
  sentences: readonly Sentence[],
  cast: Cast,
  lexicon: SpeakerLexicon,
): { readonly sentences: Sentence[]; readonly people: Person[] } {
  const units = findUnits(scene);
  const speech = createSpeechScene(scene.table, scene.sentences, cast, lexicon);
  const found = findSpeakers({ scene: speech, units, probabilities: scene.probabilities });
  const spoken = speakingSentences(sentences, units, found);
  return { sentences: spoken, people: peopleWithStatements(cast.people, spoken) };
}
