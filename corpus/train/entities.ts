/**
 * Trains the weights that choose among the entity candidates: an averaged structured perceptron over the candidate
 * lattice, with a margin. Fixed order and seed, so that the same data give the same weights.
 *
 *   node dist/corpus/train/entities.js [--folds 5] [--epochs 12] [--out FILE] DIR ...
 *
 * DIR holds gold articles (`id`, `text`, `entities`). With `--folds` the articles are cross-validated and a table of
 * F1 by type is printed; with `--out` the model is trained on all of them and written as a module.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Candidate, SPAN_TYPES, typeNumber } from '../../lib/entity/candidate.js';
import { entityLexicon } from '../../lib/entity/lexicon/entity-lexicon.js';
import { propose } from '../../lib/entity/propose.js';
import { resolveOverlaps } from '../../lib/entity/resolve-overlaps.js';
import type { Scene } from '../../lib/entity/scene.js';
import { documentFacts } from '../../lib/entity/tagger/document-facts.js';
import { candidateFeatures, transitionFeature } from '../../lib/entity/tagger/features.js';
import { defaultSource } from '../../lib/lexicon/lexicon-source.js';
import { prepare } from '../../lib/prepared.js';
import { splitSentences } from '../../lib/sentence/split-sentences.js';
import type { EntityType } from '../../lib/types.js';

const BITS = 17;
const SIZE = 1 << BITS;

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

/** A sentence with its candidates, their features and which of them are gold. */
interface Example {
  readonly scene: Scene;
  readonly first: number;
  readonly limit: number;
  readonly candidates: readonly Candidate[];
  readonly features: readonly Uint32Array[];
  readonly gold: readonly boolean[];
}

interface Article {
  readonly id: string;
  readonly examples: readonly Example[];
  /** Gold spans as `type:start:end`. */
  readonly gold: ReadonlySet<string>;
}

const TRAINED: ReadonlySet<string> = new Set(['PERSON', 'POSITION', 'ORGANIZATION', 'LOCATION']);

function spanKey(type: number, start: number, end: number): string {
  return `${type}:${start}:${end}`;
}

function featuresOf(scene: Scene, candidates: readonly Candidate[]): Uint32Array[] {
  const facts = documentFacts(scene, candidates);
  return candidates.map((candidate) => {
    const hashes: number[] = [];
    candidateFeatures(scene, facts, candidate, (hash) => hashes.push(hash & (SIZE - 1)));
    return Uint32Array.from(hashes);
  });
}

function readArticle(file: string): Article {
  const { id, text, entities } = JSON.parse(readFileSync(file, 'utf8')) as Gold;
  const { table, map } = prepare(text);
  const scene = { table, lexicon: entityLexicon(defaultSource()) };
  const sentences = splitSentences(table);
  const candidates = propose(scene, sentences, []);
  const features = featuresOf(scene, candidates);
  const gold = new Set(
    entities
      .filter(({ type }) => TRAINED.has(type))
      .map((entity) => {
        const { start, end } = map === null ? entity : map.toNormalized(entity);
        return spanKey(typeNumber(entity.type), start, end);
      }),
  );
  const keys = candidates.map((c) => spanKey(c.type, table.start[c.first]!, table.end[c.last]!));
  const examples: Example[] = [];
  let at = 0;
  for (let row = 0; row < sentences.length; row++) {
    const first = sentences.first[row]!;
    const limit = sentences.last[row]! + 1;
    const begin = at;
    while (at < candidates.length && candidates[at]!.first < limit) at++;
    examples.push({
      scene,
      first,
      limit,
      candidates: candidates.slice(begin, at),
      features: features.slice(begin, at),
      gold: keys.slice(begin, at).map((key) => gold.has(key)),
    });
  }
  return { id, examples, gold };
}

/** Weights with their running sums, for averaging. */
interface Perceptron {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly stamps: Uint32Array;
  step: number;
}

function createPerceptron(): Perceptron {
  return {
    weights: new Float32Array(SIZE),
    sums: new Float64Array(SIZE),
    stamps: new Uint32Array(SIZE),
    step: 1,
  };
}

function update(model: Perceptron, feature: number, amount: number): void {
  model.sums[feature]! += model.weights[feature]! * (model.step - model.stamps[feature]!);
  model.stamps[feature] = model.step;
  model.weights[feature]! += amount;
}

function averaged(model: Perceptron): Float32Array {
  return Float32Array.from(model.weights, (weight, k) => {
    const sum = model.sums[k]! + weight * (model.step - model.stamps[k]!);
    return sum / model.step;
  });
}

function scoreAll(weights: Float32Array, example: Example, margin: number): Float64Array {
  return Float64Array.from(example.features, (features, k) => {
    let score = margin === 0 ? 0 : example.gold[k] ? -margin : margin;
    for (const feature of features) score += weights[feature]!;
    return score;
  });
}

function decode(weights: Float32Array, example: Example, margin: number): number[] {
  const { scene, first, limit, candidates } = example;
  const scores = scoreAll(weights, example, margin);
  const transition = (left: number, distance: number, right: number): number =>
    weights[transitionFeature(left, distance, right) & (SIZE - 1)]!;
  return resolveOverlaps(scene.table, first, limit, candidates, scores, transition);
}

/** The transitions along a path, as features. */
function pathTransitions(example: Example, path: readonly number[]): number[] {
  const { scene, candidates } = example;
  const hashes: number[] = [];
  let previous: Candidate | null = null;
  for (const index of path) {
    const candidate = candidates[index]!;
    const distance = previous === null ? -1 : distanceBetween(scene, previous, candidate);
    const left = distance < 0 || previous === null ? 0 : previous.type;
    hashes.push(transitionFeature(left, left === 0 ? 0 : distance, candidate.type) & (SIZE - 1));
    previous = candidate;
  }
  return hashes;
}

function distanceBetween({ table }: Scene, left: Candidate, right: Candidate): number {
  const parted = right.first - left.last - 1;
  if (parted > 1 || table.gap[right.first]! > 1) return -1;
  if (parted === 0) return 0;
  const mark = table.text.charAt(table.start[left.last + 1]!);
  return /[,(\-–—[{]/u.test(mark) && table.gap[left.last + 1]! <= 1 ? 1 : -1;
}

function learn(model: Perceptron, example: Example, margin: number): void {
  const predicted = decode(model.weights, example, margin);
  const gold = example.gold.flatMap((isGold, index) => (isGold ? [index] : []));
  const wrong = predicted.length !== gold.length || predicted.some((index, k) => index !== gold[k]);
  if (!wrong) return;
  for (const index of gold) for (const feature of example.features[index]!) update(model, feature, 1);
  for (const index of predicted) for (const feature of example.features[index]!) update(model, feature, -1);
  for (const feature of pathTransitions(example, gold)) update(model, feature, 1);
  for (const feature of pathTransitions(example, predicted)) update(model, feature, -1);
}

/** A fixed linear congruential generator: the order of the examples must not change between runs. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items];
  let state = seed >>> 0;
  for (let k = result.length - 1; k > 0; k--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (k + 1);
    [result[k], result[other]] = [result[other]!, result[k]!];
  }
  return result;
}

function train(articles: readonly Article[], epochs: number, margin: number): Float32Array {
  const model = createPerceptron();
  const examples = articles
    .flatMap((article) => article.examples)
    .filter(({ candidates }) => candidates.length > 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, epoch + 1)) {
      learn(model, example, margin);
      model.step++;
    }
  }
  return averaged(model);
}

interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

function evaluate(
  weights: Float32Array,
  articles: readonly Article[],
  counts: Counts[],
  log: string[],
): void {
  for (const article of articles) {
    for (const key of article.gold) counts[Number(key[0])]!.gold++;
    const found = new Set<string>();
    for (const example of article.examples) {
      const { table } = example.scene;
      for (const index of decode(weights, example, 0)) {
        const candidate = example.candidates[index]!;
        const key = spanKey(candidate.type, table.start[candidate.first]!, table.end[candidate.last]!);
        found.add(key);
        counts[candidate.type]!.predicted++;
        if (article.gold.has(key)) counts[candidate.type]!.right++;
      }
    }
    logErrors(article, found, log);
  }
}

function logErrors(article: Article, found: ReadonlySet<string>, log: string[]): void {
  const text = article.examples[0]?.scene.table.text ?? '';
  const show = (sign: string, key: string): void => {
    const [type = 0, start = 0, end = 0] = key.split(':').map(Number);
    const span = `${text.slice(Math.max(0, start - 30), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 25)}`;
    log.push(`${sign} ${SPAN_TYPES[type - 1]}\t${article.id}:${start}\t${span.replaceAll('\n', '/')}`);
  };
  for (const key of found) if (!article.gold.has(key)) show('+', key);
  for (const key of article.gold) if (!found.has(key)) show('-', key);
}

function printTable(counts: readonly Counts[]): void {
  for (const [type, { right, predicted, gold }] of counts.entries()) {
    if (gold === 0) continue;
    const precision = right / Math.max(1, predicted);
    const recall = right / gold;
    const f1 = (2 * right) / (predicted + gold);
    console.log(
      `${(SPAN_TYPES[type - 1] ?? '').padEnd(13)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${gold})`,
    );
  }
}

function emptyCounts(): Counts[] {
  return Array.from({ length: 8 }, () => ({ right: 0, predicted: 0, gold: 0 }));
}

function crossValidate(
  articles: readonly Article[],
  folds: number,
  epochs: number,
  margin: number,
): string[] {
  const counts = emptyCounts();
  const log: string[] = [];
  const order = shuffled(articles, 7);
  for (let fold = 0; fold < folds; fold++) {
    const held = order.filter((_, k) => k % folds === fold);
    const rest = order.filter((_, k) => k % folds !== fold);
    evaluate(train(rest, epochs, margin), held, counts, log);
  }
  printTable(counts);
  return log;
}

/** Weights as bytes: the largest weights are cut off, so that the small ones keep their differences. */
function quantize(weights: Float32Array): Int8Array {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight / largest) * 127))),
  );
}

/** Base64 of the bytes; a zero byte is followed by the length of the run of zeros. */
function pack(weights: Int8Array): string {
  const bytes: number[] = [];
  for (let k = 0; k < weights.length; ) {
    if (weights[k] !== 0) {
      bytes.push(weights[k++]! & 255);
      continue;
    }
    let run = 0;
    while (k < weights.length && weights[k] === 0 && run < 255) {
      run++;
      k++;
    }
    bytes.push(0, run);
  }
  return Buffer.from(bytes).toString('base64');
}

function writeModel(file: string, weights: Float32Array): void {
  const header = [
    '// Generated by corpus/train/entities.ts; the card is docs/models/entities.md. Do not edit.',
    '',
    `export const ENTITY_MODEL_BITS: number = ${BITS};`,
    `export const ENTITY_MODEL: string = '${pack(quantize(weights))}';`,
    '',
  ];
  writeFileSync(file, header.join('\n'));
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string', default: '0' },
      epochs: { type: 'string', default: '10' },
      margin: { type: 'string', default: '1' },
      errors: { type: 'string' },
      test: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const read = (dir: string): Article[] =>
    readdirSync(dir)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => readArticle(join(dir, file)));
  const articles = positionals.flatMap(read);
  const epochs = Number(values.epochs);
  const margin = Number(values.margin);
  const log: string[] = [];
  if (Number(values.folds) > 0) log.push(...crossValidate(articles, Number(values.folds), epochs, margin));
  if (values.test !== undefined) {
    const counts = emptyCounts();
    evaluate(train(articles, epochs, margin), read(values.test), counts, log);
    printTable(counts);
  }
  if (values.out !== undefined) writeModel(values.out, train(articles, epochs, margin));
  if (values.errors !== undefined) writeFileSync(values.errors, log.join('\n'));
}

main();
