/** Cells of the table `documents`. */
import { type LanguageGuess, language } from '../../text/language/language.js';
import { VIETNAMESE } from '../../text/language/vietnamese-guess.js';
import type { Document, Label } from '../../types.js';
import type { OffsetMap } from '../offsets.js';
import type { CorpusRecord } from '../record/corpus-record.js';
import type { Cell, Row } from '../schema.js';
import { countSyllables } from '../syllables.js';
import type { TableCells } from './cells.js';
import { type KnownPlace, mainProvince } from './place-names.js';
import { cell, type RowScene } from './row-scene.js';

/** What became of a record. */
export type DocumentStatus = 'analyzed' | 'filtered' | 'dropped' | 'failed';

/** The cells that need the analysis; empty where there is none. */
export const UNKNOWN_CELLS: Row = {
  place: null,
  place_id: null,
  syllables: null,
  words: null,
  sentences: null,
  achievements: null,
  limitations: null,
  directives: null,
  others: null,
  entities: null,
  metrics: null,
  people: null,
  changes: null,
  headline: null,
};

/** The language cells of a text; a guess that is Vietnamese already needs no other languages to compare with. */
export function languageCells(
  text: string,
  guess?: LanguageGuess,
): { language: string; language_score: number } {
  const found = guess?.language === VIETNAMESE ? guess : language(text);
  return { language: found.language, language_score: found.score };
}

/** A record and what became of it. */
export interface RecordItem {
  readonly number: number;
  readonly record: CorpusRecord;
  readonly status: DocumentStatus;
  readonly at: OffsetMap;
  readonly keepText: boolean;
}

const RECORD_CELLS: Readonly<Record<string, (item: RecordItem) => Cell>> = {
  document: ({ number }) => number,
  id: ({ record }) => record.id,
  file: ({ record }) => record.file,
  line: ({ record }) => record.line,
  title: ({ record }) => cell(record.title),
  url: ({ record }) => cell(record.url),
  published_at: ({ record }) => cell(record.publishedAt),
  published_from: ({ record }) => cell(record.publishedFrom),
  encoding: ({ record }) => record.encoding,
  status: ({ status }) => status,
  characters: ({ record, at }) => at(record.text.length),
  fields: ({ record }) => cell(record.fields),
  text: ({ record, keepText }) => (keepText ? record.text : null),
};

/** The cells of a record that was not analysed. */
export function recordCells(item: RecordItem): Row {
  return Object.fromEntries(Object.entries(RECORD_CELLS).map(([name, read]) => [name, read(item)]));
}

type LabelCounts = Readonly<Record<Label, number>>;

/** An analysed record. */
export interface DocumentItem extends RecordItem {
  readonly document: Document;
  readonly language: { readonly language: string; readonly language_score: number };
  readonly place: KnownPlace | null;
  readonly labels: LabelCounts;
}

function labelCounts({ sentences }: Document): LabelCounts {
  const counts: Record<Label, number> = { achievement: 0, limitation: 0, directive: 0, other: 0 };
  for (const { label } of sentences) counts[label]++;
  return counts;
}

function countWords({ tokens }: Document): number {
  let count = 0;
  for (const { kind } of tokens) if (kind === 'word') count++;
  return count;
}

/** The day that the text states, where it goes before what the record says. */
function statedDay({ record, document }: DocumentItem): string | null {
  if (record.publishedAt !== undefined && record.publishedFrom !== 'option') return null;
  return document.structure.publishedAt;
}

/** An analysed record, ready for its row. Linear. */
export function documentItem({ number, record, document, at }: RowScene, keepText: boolean): DocumentItem {
  return {
    number,
    record,
    status: 'analyzed',
    at,
    keepText,
    document,
    language: languageCells(record.text, document.language),
    place: mainProvince(document.entities),
    labels: labelCounts(document),
  };
}

/** A row an analysed record. A day in the text goes before one that an option gives to all. Linear in the text. */
export const DOCUMENT_CELLS: TableCells<DocumentItem> = {
  ...RECORD_CELLS,
  published_at: (item) => statedDay(item) ?? cell(item.record.publishedAt),
  published_from: (item) => (statedDay(item) === null ? cell(item.record.publishedFrom) : 'text'),
  language: ({ language }) => language.language,
  language_score: ({ language }) => language.language_score,
  place: ({ place }) => cell(place?.name),
  place_id: ({ place }) => cell(place?.id),
  syllables: ({ record }) => countSyllables(record.text),
  words: ({ document }) => countWords(document),
  sentences: ({ document }) => document.sentences.length,
  achievements: ({ labels }) => labels.achievement,
  limitations: ({ labels }) => labels.limitation,
  directives: ({ labels }) => labels.directive,
  others: ({ labels }) => labels.other,
  entities: ({ document }) => document.entities.length,
  metrics: ({ document }) => document.metrics.length,
  people: ({ document }) => document.people.length,
  changes: ({ document }) => document.changes.length,
  headline: ({ document }) => cell(document.structure.parts.find(({ kind }) => kind === 'headline')?.text),
};
