/** Cells of the table `sentences`. */
import type { Document, Sentence, Span, StructurePart } from '../../types.js';
import type { TableCells } from './cells.js';
import { cell, documentNumber, itemNumber, type RowScene } from './row-scene.js';

/** Walks along parts in text order and finds the one that holds a span. */
function follower<Part extends Span>(parts: readonly Part[]): (span: Span) => Part | null {
  let at = 0;
  return ({ start, end }) => {
    while (at < parts.length && parts[at]!.end <= start) at++;
    const part = parts[at];
    return part !== undefined && part.start <= start && end <= part.end ? part : null;
  };
}

/** The parts that hold whole sentences: none that lies inside another. */
function outerParts({ structure }: Document): StructurePart[] {
  let end = 0;
  return structure.parts.filter((part) => {
    const outer = part.start >= end;
    if (outer) end = part.end;
    return outer;
  });
}

/** A sentence and what the rest of the document says of it. */
export interface SentenceItem {
  readonly sentence: Sentence;
  /** Name of the person who states it. */
  readonly person: string | undefined;
  readonly section: string | undefined;
  readonly structure: string | undefined;
}

/** The sentences of a document. Linear. */
export function sentenceItems({ document }: RowScene): SentenceItem[] {
  const names = new Map(document.people.map(({ id, name }) => [id, name]));
  const partOf = follower(outerParts(document));
  const sectionOf = new Map<number, string>();
  for (const { label, sentences } of document.sections) {
    for (let i = sentences[0]; i < sentences[1]; i++) sectionOf.set(i, label);
  }
  return document.sentences.map((sentence, index) => ({
    sentence,
    person: sentence.speaker === undefined ? undefined : names.get(sentence.speaker),
    section: sectionOf.get(index),
    structure: partOf(sentence)?.kind,
  }));
}

/** A row a sentence; constant time a cell. */
export const SENTENCE_CELLS: TableCells<SentenceItem> = {
  document: documentNumber,
  sentence: itemNumber,
  start_offset: ({ sentence }, _, { at }) => at(sentence.start),
  end_offset: ({ sentence }, _, { at }) => at(sentence.end),
  paragraph: ({ sentence }) => sentence.paragraph,
  label: ({ sentence }) => sentence.label,
  score: ({ sentence }) => sentence.score,
  speaker: ({ sentence, person }) => person ?? cell(sentence.speaker),
  speaker_person: ({ sentence, person }) => (person === undefined ? null : sentence.speaker!),
  section: ({ section }) => cell(section),
  structure: ({ structure }) => cell(structure),
  text: ({ sentence }) => sentence.text,
  probability_achievement: ({ sentence }) => cell(sentence.probabilities?.achievement),
  probability_limitation: ({ sentence }) => cell(sentence.probabilities?.limitation),
  probability_directive: ({ sentence }) => cell(sentence.probabilities?.directive),
  probability_other: ({ sentence }) => cell(sentence.probabilities?.other),
};
