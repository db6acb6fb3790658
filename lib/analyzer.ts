/** Configured analysers: the standard lexicons with rows of the caller's own, compiled once. */
import { type AnalyzeOptions, analyzeWith, checkAnalyzeOptions } from './analyze.js';
import { checkDatesArguments, type DatesOptions, datesWith } from './entity/date/dates.js';
import { checkedRows, type ExtraRow } from './lexicon/extra-rows.js';
import { extendedSource, type LexiconSource } from './lexicon/lexicon-source.js';
import { numbersWith } from './metric/number/numbers.js';
import { checkOptions, checkText } from './options.js';
import type {
  DateSpan,
  Document,
  Entity,
  Metric,
  NumberSpan,
  Section,
  Sentence,
  Structure,
  Token,
} from './types.js';

/** Settings of `createAnalyzer`. */
export interface AnalyzerOptions {
  /** Rows to add, by lexicon (a file name in `corpus/lexicons` without its ending). */
  readonly lexicons?: Readonly<Record<string, readonly ExtraRow[]>>;
  /** Defaults for every call. */
  readonly defaults?: AnalyzeOptions;
}

/**
 * The stages under one configuration. Offsets are UTF-16 code units into `text`, half-open. Every function is linear
 * in the length of the text and throws a `TypeError` when `text` is no string, or an option is unknown or not allowed.
 * Those that take the options of `analyze` pass over `stages`, but for `analyze` itself.
 */
export interface Analyzer {
  /**
   * The results of all stages, or of those wanted.
   * @throws TypeError when `text` is no string, or an option is unknown or not allowed
   */
  analyze(text: string, options?: AnalyzeOptions): Document;
  /**
   * The sentences, each with its label and the probability and evidence of that: the same as `labels`.
   * @throws TypeError as `analyze`
   */
  sentences(text: string, options?: AnalyzeOptions): readonly Sentence[];
  /**
   * The words, numbers and marks with their parts of speech; a word of several syllables is one token.
   * @throws TypeError as `analyze`
   */
  words(text: string, options?: AnalyzeOptions): readonly Token[];
  /**
   * The bare numbers with their values, in text order.
   * @throws TypeError when `text` is no string
   */
  numbers(text: string): readonly NumberSpan[];
  /**
   * The calendar times and periods, in text order: ISO days, `to` inclusive. `reference` is the default `publishedAt`
   * where it is not given.
   * @throws TypeError when `text` is no string, or an option is unknown or no day
   */
  dates(text: string, options?: DatesOptions): readonly DateSpan[];
  /**
   * The people, offices, bodies, places, dates, documents and events, in text order, without overlaps.
   * @throws TypeError as `analyze`
   */
  entities(text: string, options?: AnalyzeOptions): readonly Entity[];
  /**
   * The figures, each with value, unit, indicator, direction and period.
   * @throws TypeError as `analyze`
   */
  metrics(text: string, options?: AnalyzeOptions): readonly Metric[];
  /**
   * The sentences, each with what it mainly says (achievement, limitation, directive or other), the probability of
   * that and the evidence.
   * @throws TypeError as `analyze`
   */
  labels(text: string, options?: AnalyzeOptions): readonly Sentence[];
  /**
   * The sections of a report with their labels; they refer to sentences by index.
   * @throws TypeError as `analyze`
   */
  sections(text: string, options?: AnalyzeOptions): readonly Section[];
  /**
   * Headline, captions, furniture and other parts of a page.
   * @throws TypeError as `analyze`
   */
  structure(text: string, options?: AnalyzeOptions): Structure;
}

function numbersOf(source: LexiconSource, text: string): readonly NumberSpan[] {
  checkText('numbers', text);
  return numbersWith(source, text);
}

function datesOf(
  source: LexiconSource,
  text: string,
  options: DatesOptions,
  otherwise: string | undefined,
): readonly DateSpan[] {
  checkDatesArguments(text, options);
  const reference = options.reference ?? otherwise;
  return datesWith(source, text, reference === undefined ? {} : { reference });
}

/**
 * Makes an analyser that knows more words than the standard one. Compiling the lexicons takes some tens of
 * milliseconds, once.
 * @throws TypeError when an option or a default is not allowed, or a lexicon, a key of a row or a column of
 * its lexicon is unknown, or a value of a row is wrong
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions('createAnalyzer', options, { lexicons: 'object', defaults: 'object' });
  checkAnalyzeOptions('createAnalyzer', options.defaults ?? {});
  const source = extendedSource(checkedRows('createAnalyzer', options.lexicons ?? {}));
  const run = (text: string, own: AnalyzeOptions = {}): Document =>
    analyzeWith(source, text, { ...options.defaults, ...own });
  const labels = (text: string, own?: AnalyzeOptions): readonly Sentence[] =>
    run(text, { ...own, stages: ['labels'] }).sentences;
  return {
    analyze: run,
    sentences: labels,
    words: (text, own) => run(text, { ...own, stages: ['tokens'] }).tokens,
    entities: (text, own) => run(text, { ...own, stages: ['entities'] }).entities,
    numbers: (text) => numbersOf(source, text),
    dates: (text, own = {}) => datesOf(source, text, own, options.defaults?.publishedAt),
    metrics: (text, own) => run(text, { ...own, stages: ['metrics'] }).metrics,
    labels,
    sections: (text, own) => run(text, { ...own, stages: ['sections'] }).sections,
    structure: (text, own) => run(text, { ...own, stages: ['sentences'] }).structure,
  };
}
