/** The label of a sentence and the reasons for it, for a person to read. */
import { argumentError } from '../options.js';
import type { Evidence, Sentence } from '../types.js';

/** A weight that a person can read, or nothing: a cue may count only together with the others. */
function weightText(weight: number | undefined): string {
  const digits = (weight ?? 0).toFixed(2);
  if (Number(digits) === 0) return '';
  return Number(digits) > 0 ? `+${digits}` : digits;
}

function line({ rule, entry, text, weight }: Evidence): string {
  const parts = [
    rule,
    text === undefined ? '' : `“${text}”`,
    entry === undefined ? '' : `(${entry})`,
    weightText(weight),
  ];
  return `  ${parts.filter((part) => part !== '').join(' ')}`;
}

/**
 * Prints why a sentence got its label: the label with its probability, the sentence, then one line a piece of
 * evidence, with the weight it had in the decision (above 0: for the label).
 * @throws TypeError when `sentence` is no sentence of a document
 */
export function explain(sentence: Sentence): string {
  if (typeof sentence !== 'object' || sentence === null || !Array.isArray(sentence.evidence)) {
    throw argumentError('explain', 'sentence', sentence, 'a Sentence of a Document');
  }
  const { label, score, text, evidence } = sentence;
  return [`${label} ${score.toFixed(2)}: ${text}`, ...evidence.map(line)].join('\n');
}
