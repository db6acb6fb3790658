/** Makes ready what sections and speakers read. */
import type { LabelResult } from '../label/label-sentences.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { StructureTable } from '../structure/structure-table.js';
import type { TokenTable } from '../token/table.js';
import { labelProbabilities } from './label-probabilities.js';
import type { SectionLexicon } from './section-lexicon.js';
import type { SectionScene } from './units.js';

/** The scene of a labelled text. */
export function createSectionScene(
  table: TokenTable,
  sentences: SentenceTable,
  structure: StructureTable,
  labels: readonly LabelResult[],
  lexicon: SectionLexicon,
): SectionScene {
  return { table, sentences, structure, lexicon, probabilities: labelProbabilities(labels) };
}
