/** Rows of the table `sentences`. */
import type { Document, Span, StructurePart } from '../../types.js';
import type { Row } from '../schema.js';
import { type RowScene, spanCells } from './row-scene.js';

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

/** A row a sentence. Linear. */
export function sentenceRows(scene: RowScene): Row[] {
  const { number, document } = scene;
  const names = new Map(document.people.map(({ id, name }) => [id, name]));
  const partOf = follower(outerParts(document));
  const sectionOf = new Map<number, string>();
  for (const { label, sentences } of document.sections) {
    for (let i = sentences[0]; i < sentences[1]; i++) sectionOf.set(i, label);
  }
  return document.sentences.map((sentence, index) => {
    const { speaker, probabilities } = sentence;
    const person = speaker === undefined ? undefined : names.get(speaker);
    return {
      document: number,
      sentence: index,
      ...spanCells(scene, sentence),
      paragraph: sentence.paragraph,
      label: sentence.label,
      score: sentence.score,
      speaker: person ?? speaker ?? null,
      speaker_person: person === undefined ? null : speaker!,
      section: sectionOf.get(index) ?? null,
      structure: partOf(sentence)?.kind ?? null,
      text: sentence.text,
      probability_achievement: probabilities?.achievement ?? null,
      probability_limitation: probabilities?.limitation ?? null,
      probability_directive: probabilities?.directive ?? null,
      probability_other: probabilities?.other ?? null,
    };
  });
}
