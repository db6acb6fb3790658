/** Configured analysers: the standard lexicons with rows and words of the caller's own, compiled once. */
import { type AnalyzeOptions, analyzeWith, checkAnalyzeOptions, type Knowledge } from './analyze.js';
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
  Stage,
  Structure,
  Token,
} from './types.js';
import { createWordRules } from './word/fixed-gaps.js';
import { checkWordLists, type WordLists } from './word/words.js';

/** Settings of `createAnalyzer`. */
export interface AnalyzerOptions extends WordLists {
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

function knowledgeOf({ lexicons = {}, words = [], forbid = [] }: AnalyzerOptions): Knowledge {
  const source = extendedSource(checkedRows('createAnalyzer', lexicons), [...words, ...forbid]);
  const plain = words.length + forbid.length === 0;
  return { source, rules: plain ? null : createWordRules(words, forbid, source.vocabulary) };
}

/**
 * Makes an analyser that knows more than the standard one. Compiling the lexicons takes some tens of
 * milliseconds, once.
 * @throws TypeError when an option or a default is not allowed, or a lexicon, a key of a row, a type or a column of its
 * lexicon is unknown, or a value of a row is wrong; as `words` for the words that are always or never joined
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions('createAnalyzer', options, {
    lexicons: 'object',
    words: 'array',
    forbid: 'array',
    defaults: 'object',
  });
  checkWordLists('createAnalyzer', options);
  checkAnalyzeOptions('createAnalyzer', options.defaults ?? {});
  const knowledge = knowledgeOf(options);
  const { source } = knowledge;
  const run = (fn: string, text: string, own: AnalyzeOptions = {}, stages?: readonly Stage[]): Document => {
    checkText(fn, text);
    checkAnalyzeOptions(fn, own);
    return analyzeWith(knowledge, text, { ...options.defaults, ...own, ...(stages && { stages }) });
  };
  return {
    analyze: (text, own) => run('analyze', text, own),
    sentences: (text, own) => run('sentences', text, own, ['labels']).sentences,
    words: (text, own) => run('words', text, own, ['tokens']).tokens,
    entities: (text, own) => run('entities', text, own, ['entities']).entities,
    numbers: (text) => numbersOf(source, text),
    dates: (text, own = {}) => datesOf(source, text, own, options.defaults?.publishedAt),
    metrics: (text, own) => run('metrics', text, own, ['metrics']).metrics,
    labels: (text, own) => run('labels', text, own, ['labels']).sentences,
    sections: (text, own) => run('sections', text, own, ['sections']).sections,
    structure: (text, own) => run('structure', text, own, ['sentences']).structure,
  };
}
