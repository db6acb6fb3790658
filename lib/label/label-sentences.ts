/** The labels stage: what each sentence mainly says, with the probability and the evidence. */
import type { EntityMatch } from '../entity/entity-match.js';
import type { SentenceTable } from '../sentence/sentence-table.js';
import type { StructureTable } from '../structure/structure-table.js';
import type { TokenTable } from '../token/table.js';
import type { Evidence, Label, Metric } from '../types.js';
import type { WordTable } from '../word/word-table.js';
import { factWeights } from './fact-weights.js';
import { labelEvidence } from './label-evidence.js';
import type { LabelLexicon } from './label-lexicon.js';
import { ACHIEVEMENT, DIRECTIVE, LABEL_COUNT, LABELS, LIMITATION, OTHER } from './label-names.js';
import { labelFacts } from './label-scene.js';
import { defaultLabelModel, type LabelModel } from './model.js';
import { scoreSentences } from './score-sentences.js';
import { scoreWords } from './word-scores.js';

/** The label of one sentence. */
export interface LabelResult {
  readonly label: Label;
  /** Probability of the label, 0 to 1. */
  readonly score: number;
  /** Probability of every label. */
  readonly probabilities: Readonly<Record<Label, number>>;
  readonly evidence: readonly Evidence[];
}

function bestLabel(probabilities: Float64Array, row: number): number {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label++) {
    if (probabilities[row * LABEL_COUNT + label]! > probabilities[row * LABEL_COUNT + best]!) best = label;
  }
  return best;
}

const rounded = (probability: number): number => Math.round(probability * 10000) / 10000;

/** The probabilities of one sentence by name. */
function namedProbabilities(probabilities: Float64Array, row: number): Record<Label, number> {
  const at = row * LABEL_COUNT;
  return {
    achievement: rounded(probabilities[at + ACHIEVEMENT]!),
    limitation: rounded(probabilities[at + LIMITATION]!),
    directive: rounded(probabilities[at + DIRECTIVE]!),
    other: rounded(probabilities[at + OTHER]!),
  };
}

/**
 * Labels every sentence. Words and structure may be null, entities and metrics empty: the labels are then worse
 * (without words, syllables stand for them, which the model knows only where a word has one). Linear.
 */
export function labelSentences(
  table: TokenTable,
  sentences: SentenceTable,
  words: WordTable | null,
  entities: readonly EntityMatch[],
  metrics: readonly Metric[],
  structure: StructureTable | null,
  lexicon: LabelLexicon,
  model: LabelModel = defaultLabelModel(),
): LabelResult[] {
  if (sentences.length === 0) return [];
  const facts = labelFacts({ table, sentences, words, entities, metrics, structure, lexicon });
  const scores = scoreWords(facts, model);
  const probabilities = scoreSentences(facts, model, scores);
  const decision = { facts, scores, model, weights: factWeights(model, lexicon) };
  const results: LabelResult[] = [];
  for (let row = 0; row < sentences.length; row++) {
    const label = bestLabel(probabilities, row);
    results.push({
      label: LABELS[label]!,
      score: rounded(probabilities[row * LABEL_COUNT + label]!),
      probabilities: namedProbabilities(probabilities, row),
      evidence: labelEvidence(decision, row, label),
    });
  }
  return results;
}
