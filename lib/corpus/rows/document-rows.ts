/** Rows of the table `documents`. */
import { type LanguageGuess, language } from '../../text/language.js';
import { VIETNAMESE } from '../../text/vietnamese-guess.js';
import type { Document, Label } from '../../types.js';
import type { OffsetMap } from '../offsets.js';
import type { CorpusRecord } from '../record/corpus-record.js';
import type { Row } from '../schema.js';
import { countSyllables } from '../syllables.js';
import { mainProvince } from './place-names.js';
import type { RowScene } from './row-scene.js';

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

/** The cells of a record that was not analysed, or not yet. */
export function recordCells(
  number: number,
  record: CorpusRecord,
  status: DocumentStatus,
  at: OffsetMap,
  keepText: boolean,
): Row {
  return {
    document: number,
    id: record.id,
    file: record.file,
    line: record.line,
    title: record.title ?? null,
    url: record.url ?? null,
    published_at: record.publishedAt ?? null,
    published_from: record.publishedFrom ?? null,
    encoding: record.encoding,
    status,
    characters: at(record.text.length),
    fields: record.fields ?? null,
    text: keepText ? record.text : null,
  };
}

function labelCounts({ sentences }: Document): Row {
  const counts: Record<Label, number> = { achievement: 0, limitation: 0, directive: 0, other: 0 };
  for (const { label } of sentences) counts[label]++;
  return {
    achievements: counts.achievement,
    limitations: counts.limitation,
    directives: counts.directive,
    others: counts.other,
  };
}

function countWords({ tokens }: Document): number {
  let count = 0;
  for (const { kind } of tokens) if (kind === 'word') count++;
  return count;
}

function publishedCells({ record, document }: RowScene): Row {
  if (record.publishedAt !== undefined && record.publishedFrom !== 'option') return {};
  const stated = document.structure.publishedAt;
  return stated === null ? {} : { published_at: stated, published_from: 'text' };
}

/** The row of an analysed document. A day in the text goes before one that an option gives to all. Linear. */
export function documentRow(scene: RowScene, keepText: boolean): Row {
  const { number, record, document, at } = scene;
  const place = mainProvince(document.entities);
  return {
    ...recordCells(number, record, 'analyzed', at, keepText),
    ...publishedCells(scene),
    ...languageCells(record.text, document.language),
    place: place?.name ?? null,
    place_id: place?.id ?? null,
    syllables: countSyllables(record.text),
    words: countWords(document),
    sentences: document.sentences.length,
    ...labelCounts(document),
    entities: document.entities.length,
    metrics: document.metrics.length,
    people: document.people.length,
    changes: document.changes.length,
    headline: document.structure.parts.find(({ kind }) => kind === 'headline')?.text ?? null,
  };
}
