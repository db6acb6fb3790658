/** The whole order of the stages: text in, document out. Every stage is a pure function of those before it. */
import { findEntities } from './entity/find-entities.js';
import { entityLexicon } from './entity/lexicon/entity-lexicon.js';
import { labelLexicon } from './label/label-lexicon.js';
import { labelSentences } from './label/label-sentences.js';
import { defaultSource, type LexiconSource } from './lexicon/lexicon-source.js';
import { findMetrics } from './metric/find-metrics.js';
import { metricLexicon } from './metric/metric-lexicon.js';
import { argumentError, checkDay, checkOptions, checkText } from './options.js';
import { findPeople } from './people/find-people.js';
import { peopleLexicon } from './people/people-lexicon.js';
import { type Prepared, prepare } from './prepared.js';
import { restoreOffsets } from './restore-offsets.js';
import { findSections } from './section/find-sections.js';
import { sectionLexicon } from './section/section-lexicon.js';
import { createSectionScene } from './section/section-scene.js';
import { toSentences } from './sentence/sentences.js';
import { splitSentences } from './sentence/split-sentences.js';
import { addSpeakers } from './speaker/add-speakers.js';
import { speakerLexicon } from './speaker/speaker-lexicon.js';
import { findStructure } from './structure/find-structure.js';
import { structureLexicon } from './structure/structure-lexicon.js';
import { toStructure } from './structure/to-structure.js';
import type { Document, Stage } from './types.js';

/** Settings of `analyze`. */
export interface AnalyzeOptions {
  /** Day of publication (ISO 8601), against which relative dates are resolved. */
  readonly publishedAt?: string;
  /** The stages whose results are wanted; all by default. What a wanted stage needs runs too. */
  readonly stages?: readonly Stage[];
  /** Whether lines were broken at a column, so that a single line break ends no sentence. */
  readonly wrapped?: boolean;
}

/** What each stage reads, besides the token table. */
const NEEDS: Readonly<Record<Stage, readonly Stage[]>> = {
  sentences: [],
  tokens: ['sentences'],
  entities: ['sentences'],
  metrics: ['sentences', 'tokens', 'entities'],
  labels: ['sentences', 'entities', 'metrics'],
  sections: ['labels'],
  people: ['entities', 'labels'],
};

const ALL_STAGES = Object.keys(NEEDS) as Stage[];

/** The wanted stages and all that they need. */
function closure(stages: readonly Stage[]): ReadonlySet<Stage> {
  const found = new Set<Stage>();
  const add = (stage: Stage): void => {
    if (found.has(stage)) return;
    found.add(stage);
    NEEDS[stage].forEach(add);
  };
  stages.forEach(add);
  return found;
}

function checkStages(stages: readonly unknown[] | undefined): void {
  for (const stage of stages ?? []) {
    if (!ALL_STAGES.includes(stage as Stage)) {
      throw argumentError('analyze', 'options.stages', stage, ALL_STAGES.join(', '));
    }
  }
}

function checkArguments(text: unknown, options: AnalyzeOptions): void {
  checkText('analyze', text);
  checkOptions('analyze', options, { publishedAt: 'string', stages: 'array', wrapped: 'boolean' });
  checkDay('analyze', 'options.publishedAt', options.publishedAt);
  checkStages(options.stages);
}

/** Runs the wanted stages in their order; offsets point into the prepared text. */
function runStages(
  { table }: Prepared,
  source: LexiconSource,
  options: AnalyzeOptions,
): Omit<Document, 'text'> {
  const wanted = closure(options.stages ?? ALL_STAGES);
  const sentences = splitSentences(table, { wrapped: options.wrapped ?? false });
  const structure = findStructure(table, sentences, structureLexicon(source));
  const entities = wanted.has('entities')
    ? findEntities(table, sentences, null, entityLexicon(source), {
        publishedAt: options.publishedAt ?? structure.published?.day,
      })
    : [];
  const metrics = wanted.has('metrics')
    ? findMetrics(table, sentences, null, entities, metricLexicon(source))
    : [];
  const labels = wanted.has('labels')
    ? labelSentences(table, sentences, entities, metrics, structure, labelLexicon(source))
    : [];
  const people = wanted.has('people')
    ? findPeople(table, sentences, entities, peopleLexicon(source))
    : { people: [], changes: [], entities: entities.map(({ entity }) => entity) };
  const scene = createSectionScene(table, sentences, structure, labels, sectionLexicon(source));
  const labelled = toSentences(table, sentences).map((sentence, row) => ({ ...sentence, ...labels[row] }));
  const spoken = wanted.has('people')
    ? addSpeakers(scene, labelled, { ...people, matches: entities }, speakerLexicon(source))
    : { sentences: labelled, people: [] };
  return {
    language: { language: 'und', score: 0 },
    structure: toStructure(table, sentences, structure),
    sentences: spoken.sentences,
    tokens: [],
    entities: people.entities,
    metrics,
    sections: wanted.has('sections') ? findSections(scene) : [],
    people: spoken.people,
    changes: people.changes,
    versions: {},
  };
}

/** Runs the stages over a text with the lexicons of a source. */
export function analyzeWith(source: LexiconSource, text: string, options: AnalyzeOptions = {}): Document {
  checkArguments(text, options);
  const prepared = prepare(text, source.vocabulary);
  return { text, ...restoreOffsets(runStages(prepared, source, options), text, prepared.map) };
}

/**
 * Analyses a text.
 * @returns sentences, words, entities, figures, labels, sections and people, with offsets into `text` (UTF-16 units)
 * @throws TypeError when an argument has the wrong type or an option is unknown
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Document {
  return analyzeWith(defaultSource(), text, options);
}
