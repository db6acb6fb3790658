/** Configured analysers: the standard lexicons with rows of the caller's own, compiled once. */
import { type AnalyzeOptions, analyzeWith, checkAnalyzeOptions } from './analyze.js';
import { LEXICON_NAMES } from './data/lexicon-names.js';
import { type ExtraRows, extendedSource } from './lexicon/lexicon-source.js';
import type { LexiconRow } from './lexicon/rows.js';
import { argumentError, checkOptions } from './options.js';
import type { Document, Entity, Metric, Section, Sentence, Structure, Token } from './types.js';

/** A row that a caller adds to a lexicon; what is left out is empty, and `canonical` is the first form. */
export interface ExtraRow {
  readonly id: string;
  readonly forms: readonly string[];
  readonly type: string;
  readonly canonical?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The columns that only this lexicon has. */
  readonly fields?: Readonly<Record<string, string>>;
}

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

function isFormList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((form) => typeof form === 'string' && form !== '')
  );
}

function checkRow(lexicon: string, index: number, row: ExtraRow): void {
  const where = `options.lexicons[${JSON.stringify(lexicon)}][${index}]`;
  if (typeof row !== 'object' || row === null)
    throw argumentError('createAnalyzer', where, row, 'a row object');
  for (const key of ['id', 'type'] as const) {
    if (typeof row[key] !== 'string' || row[key] === '') {
      throw argumentError('createAnalyzer', `${where}.${key}`, row[key], 'a string that is not empty');
    }
  }
  if (!isFormList(row.forms)) {
    throw argumentError(
      'createAnalyzer',
      `${where}.forms`,
      row.forms,
      'a list of strings that are not empty',
    );
  }
}

function complete(row: ExtraRow): LexiconRow {
  return {
    id: row.id,
    forms: row.forms,
    type: row.type,
    canonical: row.canonical ?? row.forms[0]!,
    validFrom: row.validFrom ?? '',
    validTo: row.validTo ?? '',
    fields: row.fields ?? {},
  };
}

function completeRows(lexicons: NonNullable<AnalyzerOptions['lexicons']>): ExtraRows {
  return Object.fromEntries(
    Object.entries(lexicons).map(([name, rows]) => {
      if (!LEXICON_NAMES.includes(name)) {
        throw argumentError('createAnalyzer', 'a key of options.lexicons', name, LEXICON_NAMES.join(', '));
      }
      if (!Array.isArray(rows))
        throw argumentError(
          'createAnalyzer',
          `options.lexicons[${JSON.stringify(name)}]`,
          rows,
          'a list of rows',
        );
      rows.forEach((row: ExtraRow, index) => {
        checkRow(name, index, row);
      });
      return [name, rows.map(complete)];
    }),
  );
}

/**
 * Makes an analyser that knows more words than the standard one. Compiling the lexicons takes some tens of
 * milliseconds, once.
 * @throws TypeError when an option or a default is not allowed, or a row lacks its id, type or forms
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions('createAnalyzer', options, { lexicons: 'object', defaults: 'object' });
  checkAnalyzeOptions('createAnalyzer', options.defaults ?? {});
  const source = extendedSource(completeRows(options.lexicons ?? {}));
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
