/** Configured analysers: the standard lexicons with rows of the caller's own, compiled once. */
import { type AnalyzeOptions, analyzeWith, checkAnalyzeOptions } from './analyze.js';
import { checkedRows, type ExtraRow } from './lexicon/extra-rows.js';
import { extendedSource } from './lexicon/lexicon-source.js';
import { checkOptions } from './options.js';
import type { Document, Entity, Metric, Section, Sentence, Structure, Token } from './types.js';

/** Settings of `createAnalyzer`. */
export interface AnalyzerOptions {
  /** Rows to add, by lexicon (a file name in `corpus/lexicons` without its ending). */
  readonly lexicons?: Readonly<Record<string, readonly ExtraRow[]>>;
  /** Defaults for every call. */
  readonly defaults?: AnalyzeOptions;
}

/** The stages under one configuration. Every function takes the options of `analyze`; `stages` counts in `analyze` only. */
export interface Analyzer {
  analyze(text: string, options?: AnalyzeOptions): Document;
  sentences(text: string, options?: AnalyzeOptions): readonly Sentence[];
  words(text: string, options?: AnalyzeOptions): readonly Token[];
  entities(text: string, options?: AnalyzeOptions): readonly Entity[];
  metrics(text: string, options?: AnalyzeOptions): readonly Metric[];
  sections(text: string, options?: AnalyzeOptions): readonly Section[];
  structure(text: string, options?: AnalyzeOptions): Structure;
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
  return {
    analyze: run,
    sentences: (text, own) => run(text, { ...own, stages: ['sentences', 'labels'] }).sentences,
    words: (text, own) => run(text, { ...own, stages: ['tokens'] }).tokens,
    entities: (text, own) => run(text, { ...own, stages: ['entities'] }).entities,
    metrics: (text, own) => run(text, { ...own, stages: ['metrics'] }).metrics,
    sections: (text, own) => run(text, { ...own, stages: ['sections'] }).sections,
    structure: (text, own) => run(text, { ...own, stages: ['sentences'] }).structure,
  };
}
