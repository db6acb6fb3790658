/**
 * Trains the model that says whether a speech goes on in a sentence without a frame (docs/models/speakers.md).
 *
 *   node dist/corpus/train/speakers.js [--out FILE] [--errors] DIR
 *
 * DIR holds annotated articles (corpus/articles/FORMAT.md), whose labels as a model found them that had not seen them
 * are in corpus/train/section/predicted-labels.tsv. Prints the share of sentences with the right speaker in a
 * six-fold cross-validation; `--out` writes the model trained on all articles.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTINUATION_FEATURES, sinkContinuation } from '../../lib/speaker/continuation.js';
import { type Attribution, attribute, findSpeakers } from '../../lib/speaker/find-speakers.js';
import { StructureCode } from '../../lib/structure/structure-kind.js';
import { rangeText } from '../../lib/token/table.js';
import { setProbabilities } from './section/examples.js';
import { readPredictedLabels } from './section/predicted-labels.js';
import { foldName, readSpeakerExamples, type SpeakerExample } from './speaker/examples.js';

const EPOCHS = 60;
const FOLDS = 6;
const RATE = 0.05;
const DECAY = 0.002;

function nameOf({ names }: SpeakerExample, attribution: Attribution | null): string {
  return attribution === null ? '' : (names.get(attribution.speaker) ?? foldName(attribution.speaker));
}

/** One pass of logistic regression over the decisions of an article, along the gold speakers. */
function learn(weights: Float32Array, item: SpeakerExample): void {
  const { facts, gold } = item;
  const { scene, probabilities } = facts;
  const index = new Map(facts.units.map((unit, k) => [unit, k]));
  attribute(facts, (candidate) => {
    const wanted =
      gold[index.get(candidate.unit)!] === nameOf(item, { ...candidate.turn, rule: 'said', kind: 'person' });
    let score = 0;
    sinkContinuation(scene, probabilities, candidate, (feature, value) => {
      score += weights[feature]! * value;
    });
    const step = RATE * ((wanted ? 1 : 0) - 1 / (1 + Math.exp(-score)));
    sinkContinuation(scene, probabilities, candidate, (feature, value) => {
      weights[feature]! += step * value - RATE * DECAY * weights[feature]!;
    });
    return wanted;
  });
}

/** Added to the bias: a speech that is taken to end too early is lost for all of its sentences. */
const EAGERNESS = 0.8;

function train(items: readonly SpeakerExample[]): Float32Array {
  const weights = new Float32Array(CONTINUATION_FEATURES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const item of items) {
      setProbabilities(item.example, epoch % 2 === 0);
      learn(weights, item);
    }
  }
  weights[0]! += EAGERNESS;
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** Whether the names agree: equal, or the longer contains the shorter, as bodies are named in full or in short. */
function agrees(found: string, wanted: string): boolean {
  if (found === '' || wanted === '') return found === wanted;
  return found === wanted || found.includes(wanted) || wanted.includes(found);
}

function evaluate(
  items: readonly SpeakerExample[],
  weights: Float32Array,
  errors: string[],
): [number, number, number, number] {
  let [right, all, rightSpoken, spoken] = [0, 0, 0, 0];
  for (const item of items) {
    setProbabilities(item.example, false);
    const { units, scene } = item.facts;
    findSpeakers(item.facts, weights).forEach((attribution, k) => {
      const { kind, row } = units[k]!;
      if (kind === StructureCode.SUBHEADING) return;
      const wanted = item.gold[k]!;
      const found = nameOf(item, attribution);
      const good = agrees(found, wanted);
      all++;
      if (wanted !== '') spoken++;
      if (good) right++;
      if (good && wanted !== '') rightSpoken++;
      if (good) return;
      const text = rangeText(scene.table, scene.sentences.first[row]!, scene.sentences.last[row]!);
      errors.push(
        `${item.example.id} gold[${wanted}] found[${found}] ${attribution?.rule ?? '-'} | ${text.slice(0, 200)}`,
      );
    });
  }
  return [right, all, rightSpoken, spoken];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const predicted = readPredictedLabels('corpus/train/section/predicted-labels.tsv');
const items = positionals.flatMap((folder) => readSpeakerExamples(folder, predicted));
const sum = [0, 0, 0, 0];
const errors: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(items.filter((_, index) => index % FOLDS !== fold));
  const counts = evaluate(
    items.filter((_, index) => index % FOLDS === fold),
    weights,
    errors,
  );
  counts.forEach((count, k) => {
    sum[k]! += count;
  });
}
console.log(`right speaker: ${(sum[0]! / sum[1]!).toFixed(3)} of ${sum[1]} sentences`);
console.log(`where somebody speaks: ${(sum[2]! / sum[3]!).toFixed(3)} of ${sum[3]} sentences`);
if (values.errors) console.log(errors.join('\n'));
if (values.out !== undefined) {
  const lines = [
    '// Generated by corpus/train/speakers.ts; the card is docs/models/speakers.md. Do not edit.',
    '',
    `export const SPEAKER_WEIGHTS: string = '${[...train(items)].map((weight) => weight.toFixed(2)).join(' ')}';`,
    '',
  ];
  writeFileSync(values.out, lines.join('\n'));
}
