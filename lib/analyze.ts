/** The whole order of the stages: text in, document out. Every stage is a pure function of those before it. */
import { VERSIONS } from './data/versions.js';
import { findEntities } from './entity/find-entities.js';
import { entityLexicon } from './entity/lexicon/entity-lexicon.js';
import { labelLexicon } from './label/label-lexicon.js';
import { labelSentences } from './label/label-sentences.js';
import { labelledSentences } from './label/labelled-sentences.js';
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
import { languageEvidence } from './text/language/language-evidence.js';
import { UNKNOWN, vietnameseGuess } from './text/language/vietnamese-guess.js';
import type { Document, Stage } from './types.js';
import type { WordRules } from './word/fixed-gaps.js';
import { segmentWords } from './word/segment-words.js';
import { wordModel } from './word/word-model.js';
import type { WordTable } from './word/word-table.js';
import { toTokens } from './word/words.js';

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
  metrics: ['sentences', 'entities'],
  labels: ['sentences', 'tokens', 'entities', 'metrics'],
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

/**
 * Throws a `TypeError` unless `options` are settings of `analyze`.
 * @param fn name of the public function, for the message
 */
export function checkAnalyzeOptions(fn: string, options: AnalyzeOptions): void {
  checkOptions(fn, options, { publishedAt: 'string', stages: 'array', wrapped: 'boolean' });
  checkDay(fn, 'options.publishedAt', options.publishedAt);
  for (const stage of options.stages ?? []) {
    if (!ALL_STAGES.includes(stage)) throw argumentError(fn, 'options.stages', stage, ALL_STAGES.join(', '));
  }
}

/** Runs one step and may measure it. */
export type Watch = <Result>(step: string, run: () => Result) => Result;

const unwatched: Watch = (_, run) => run();

const NO_PEOPLE = { people: [], changes: [] };

/** The knowledge that an analysis goes by. */
export interface Knowledge {
  readonly source: LexiconSource;
  /** Words of the caller; null where there are none. */
  readonly rules: WordRules | null;
}

/** What `analyze` goes by. */
export function defaultKnowledge(): Knowledge {
  return { source: defaultSource(), rules: null };
}

/** Runs the wanted stages in their order; offsets point into the prepared text. */
function runStages(
  { table }: Prepared,
  { source, rules }: Knowledge,
  options: AnalyzeOptions,
  watch: Watch,
): Omit<Document, 'text' | 'language'> {
  const wanted = closure(options.stages ?? ALL_STAGES);
  const when = <Result>(stage: Stage, run: () => Result, otherwise: Result): Result =>
    wanted.has(stage) ? watch(stage, run) : otherwise;
  const sentences = watch('sentences', () => splitSentences(table, { wrapped: options.wrapped ?? false }));
  const structure = watch('structure', () => findStructure(table, sentences, structureLexicon(source)));
  const publishedAt = options.publishedAt ?? structure.published?.day;
  const words = when<WordTable | null>(
    'tokens',
    () => segmentWords(table, sentences, rules, wordModel(source.vocabulary)),
    null,
  );
  const entities = when(
    'entities',
    () => findEntities(table, sentences, null, entityLexicon(source), { publishedAt }),
    [],
  );
  const metrics = when(
    'metrics',
    () => findMetrics(table, sentences, null, entities, metricLexicon(source)),
    [],
  );
  const labels = when(
    'labels',
    () => labelSentences(table, sentences, words, entities, metrics, structure, labelLexicon(source)),
    [],
  );
  const linked = when('people', () => findPeople(table, sentences, entities, peopleLexicon(source)), {
    ...NO_PEOPLE,
    entities: entities.map(({ entity }) => entity),
  });
  const labelled = wanted.has('labels')
    ? labelledSentences(table, sentences, labels)
    : toSentences(table, sentences);
  const scene = createSectionScene(table, sentences, structure, labels, sectionLexicon(source));
  const spoken = wanted.has('people')
    ? watch('speakers', () =>
        addSpeakers(scene, labelled, { ...linked, matches: entities }, speakerLexicon(source)),
      )
    : { sentences: labelled, people: [] };
  return {
    structure: toStructure(table, sentences, structure),
    sentences: spoken.sentences,
    tokens: words === null ? [] : toTokens(table, words),
    entities: linked.entities,
    metrics,
    sections: when('sections', () => findSections(scene), []),
    people: spoken.people,
    changes: linked.changes,
    versions: VERSIONS,
  };
}

/** Runs the stages over a text; the arguments are checked already. */
export function analyzeWith(
  knowledge: Knowledge,
  text: string,
  options: AnalyzeOptions = {},
  watch: Watch = unwatched,
): Document {
  const prepared = watch('table', () => prepare(text, knowledge.source.vocabulary));
  const found = runStages(prepared, knowledge, options, watch);
  const language = vietnameseGuess(languageEvidence(prepared.table.text)) ?? UNKNOWN;
  return { text, language, ...restoreOffsets(found, text, prepared.map) };
}

/**
 * Analyses a text.
 * @returns sentences, words, entities, figures, labels, sections and people, with offsets into `text` (UTF-16 units)
 * @throws TypeError when an argument has the wrong type or an option is unknown
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Document {
  checkText('analyze', text);
  checkAnalyzeOptions('analyze', options);
  return analyzeWith(defaultKnowledge(), text, options);
}
