/** The analysis of one record. */
import { type AnalyzeOptions, analyze } from '../analyze.js';
import type { Document } from '../types.js';
import type { CorpusRecord } from './record/corpus-record.js';

function statedDay(text: string): string | null {
  return analyze(text, { stages: ['sentences'] }).structure.publishedAt;
}

/** The day that relative dates count from: one in the text goes before one that an option gives to all. */
function dayOptions({ publishedAt, publishedFrom, text }: CorpusRecord): AnalyzeOptions {
  if (publishedAt === undefined) return {};
  const stated = publishedFrom === 'option' ? statedDay(text) : null;
  return { publishedAt: stated ?? publishedAt };
}

/** What `analyze` finds in a record. */
export function analyzeRecord(record: CorpusRecord, options: AnalyzeOptions = {}): Document {
  return analyze(record.text, { ...options, ...dayOptions(record) });
}
