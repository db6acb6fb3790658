/** Articles with gold labels and sections as the discourse model sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSource } from '../../../lib/lexicon/lexicon-source.js';
import { prepare } from '../../../lib/prepared.js';
import { SECTION_LABELS } from '../../../lib/section/section-labels.js';
import { sectionLexicon } from '../../../lib/section/section-lexicon.js';
import { findUnits, SENTENCE_LABELS, type SectionScene, type Unit } from '../../../lib/section/units.js';
import { splitSentences } from '../../../lib/sentence/split-sentences.js';
import { findStructure } from '../../../lib/structure/find-structure.js';
import { structureLexicon } from '../../../lib/structure/structure-lexicon.js';
import type { Label, SectionLabel, Span } from '../../../lib/types.js';
import type { PredictedLabels } from './predicted-labels.js';

const LABELS: readonly Label[] = ['achievement', 'limitation', 'directive', 'other'];

interface GoldFile {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly label: Label })[];
  readonly sections: readonly (Span & { readonly label: SectionLabel })[];
}

/** One article. */
export interface Example {
  readonly id: string;
  readonly scene: SectionScene;
  readonly units: readonly Unit[];
  /** Probability of each label of each row: by the gold, and as a model found it that had not seen the article. */
  readonly labels: { readonly gold: Float32Array; readonly predicted: Float32Array };
  /** Gold section label of each unit, or -1 where no section covers it. */
  readonly gold: Int8Array;
  /** The span of a row in the text of the file. */
  spanOf(row: number): Span;
}

function covering<Item extends Span>(items: readonly Item[], start: number, end: number): Item | undefined {
  const middle = (start + end) / 2;
  return items.find((item) => item.start <= middle && middle < item.end);
}

/** An article as the model sees it. */
export function toExample(
  { id, text, sentences, sections }: GoldFile,
  predictions: PredictedLabels,
): Example {
  const { table, map } = prepare(text);
  const rows = splitSentences(table);
  const source = defaultSource();
  const scene = {
    table,
    sentences: rows,
    structure: findStructure(table, rows, structureLexicon(source)),
    lexicon: sectionLexicon(source),
    probabilities: new Float32Array(rows.length * SENTENCE_LABELS),
  };
  const spanOf = (row: number): Span => {
    const span = { start: table.start[rows.first[row]!]!, end: table.end[rows.last[row]!]! };
    return map === null ? span : map.toOriginal(span);
  };
  const goldLabels = new Float32Array(rows.length * SENTENCE_LABELS);
  for (let row = 0; row < rows.length; row++) {
    const span = spanOf(row);
    const label = LABELS.indexOf(covering(sentences, span.start, span.end)?.label ?? 'other');
    goldLabels[row * SENTENCE_LABELS + label] = 1;
  }
  const predicted = predictions.get(id);
  if (predicted?.length !== goldLabels.length)
    throw new Error(`${id}: the predicted labels are of another text`);
  const units = findUnits(scene);
  const gold = Int8Array.from(units, ({ row }) => {
    const span = spanOf(row);
    const section = covering(sections, span.start, span.end);
    return section === undefined ? -1 : SECTION_LABELS.indexOf(section.label);
  });
  return { id, scene, units, labels: { gold: goldLabels, predicted }, gold, spanOf };
}

/** The articles of a folder, in name order. */
export function readExamples(folder: string, predictions: PredictedLabels): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile)
    .filter(({ sections }) => Array.isArray(sections))
    .map((file) => toExample(file, predictions));
}

/** Writes label probabilities into the scene: sure and right, or as a model found them. */
export function setProbabilities({ scene, labels }: Example, gold: boolean): void {
  scene.probabilities.set(gold ? labels.gold : labels.predicted);
}
