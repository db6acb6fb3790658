/** Learns a linear ranker: the options that an annotation calls right get the probability. */

/** A choice between options: their features, and how right each is (0 is wrong, 1 is exactly right). */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly gains: readonly number[];
}

const EPOCHS = 15;
const RATE = 0.15;
const DECAY = 2e-3;

/** A small generator with a fixed seed (mulberry32), for the order of the choices. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function scores(weights: Float64Array, { options }: Choice): number[] {
  return options.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0));
}

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let k = copy.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [copy[k], copy[other]] = [copy[other]!, copy[k]!];
  }
  return copy;
}

/** One step of AdaGrad towards the options that gain. */
function step(weights: Float64Array, squares: Float64Array, choice: Choice): void {
  const probabilities = softmax(scores(weights, choice));
  const wanted = probabilities.map((p, k) => p * choice.gains[k]!);
  const mass = wanted.reduce((sum, value) => sum + value, 0) || 1;
  choice.options.forEach((features, k) => {
    const gradient = probabilities[k]! - wanted[k]! / mass;
    for (const feature of features) {
      const slope = gradient + DECAY * weights[feature]!;
      squares[feature]! += slope * slope;
      weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]! + 1e-8);
    }
  });
}

/** Learns weights; choices without a right option teach nothing. Linear in the number of choices. */
export function learnWeights(choices: readonly Choice[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const random = randomSource(7);
  const useful = choices.filter(
    ({ gains }) => gains.some((gain) => gain > 0) && gains.some((gain) => gain === 0),
  );
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const choice of shuffled(useful, random)) step(weights, squares, choice);
  }
  return weights;
}

/** Share of the choices in which the option with the highest score is a right one. */
export function accuracyOf(weights: Float64Array, choices: readonly Choice[]): number {
  const right = choices.filter((choice) => {
    const values = scores(weights, choice);
    const best = values.indexOf(Math.max(...values));
    return (choice.gains[best] ?? 0) > 0;
  });
  return choices.length === 0 ? 0 : right.length / choices.length;
}
