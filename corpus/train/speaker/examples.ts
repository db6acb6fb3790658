/** Articles with gold speakers as the speaker stage sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities } from '../../../lib/entity/find-entities.js';
import { entityLexicon } from '../../../lib/entity/lexicon/entity-lexicon.js';
import { defaultSource } from '../../../lib/lexicon/lexicon-source.js';
import { findPeople } from '../../../lib/people/find-people.js';
import { peopleLexicon } from '../../../lib/people/people-lexicon.js';
import type { SpeakerFacts } from '../../../lib/speaker/find-speakers.js';
import { speakerLexicon } from '../../../lib/speaker/speaker-lexicon.js';
import { createSpeechScene } from '../../../lib/speaker/speech-scene.js';
import { foldAtom } from '../../../lib/token/fold.js';
import { type Example, toExample } from '../section/examples.js';
import type { PredictedLabels } from '../section/predicted-labels.js';

interface GoldFile {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { start: number; end: number; label: 'other'; speaker: string | null }[];
  readonly sections: [];
  readonly people: readonly { id: string; name: string }[];
}

/** One article. */
export interface SpeakerExample {
  readonly example: Example;
  readonly facts: SpeakerFacts;
  /** Who states each unit by the gold: a folded name, empty for the reporter. */
  readonly gold: readonly string[];
  /** Folded name of each person id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A name in the spelling that comparisons use. */
export function foldName(name: string): string {
  return name.split(/\s+/u).map(foldAtom).join(' ');
}

function toSpeakerExample(file: GoldFile, predictions: PredictedLabels): SpeakerExample {
  const example = toExample(file, predictions);
  const { table, sentences } = example.scene;
  const source = defaultSource();
  const matches = findEntities(table, sentences, null, entityLexicon(source));
  const found = findPeople(table, sentences, matches, peopleLexicon(source));
  const cast = { people: found.people, entities: found.entities, matches };
  const scene = createSpeechScene(table, sentences, cast, speakerLexicon(source));
  const people = new Map(file.people.map(({ id, name }) => [id, name]));
  const gold = example.units.map(({ row }) => {
    const { start, end } = example.spanOf(row);
    const middle = (start + end) / 2;
    const speaker = file.sentences.find(
      (sentence) => sentence.start <= middle && middle < sentence.end,
    )?.speaker;
    return speaker ? foldName(people.get(speaker) ?? speaker) : '';
  });
  return {
    example,
    facts: { scene, units: example.units, probabilities: example.scene.probabilities },
    gold,
    names: new Map(found.people.map(({ id, name }) => [id, foldName(name)])),
  };
}

/** The articles of a folder, in name order. */
export function readSpeakerExamples(folder: string, predictions: PredictedLabels): SpeakerExample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile)
    .filter(({ people }) => Array.isArray(people))
    .map((file) => toSpeakerExample(file, predictions));
}
