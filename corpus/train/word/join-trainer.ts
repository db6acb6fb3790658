/** Averaged perceptron for the gaps. Treebank sentences have weights of their own on top of the shared ones. */
import {
  GAP_BITS,
  GAP_FEATURES,
  type GapContext,
  gapFeatures,
  isMarkGap,
} from '../../../lib/word/gap-features.js';
import type { SyllableParts } from '../../../lib/word/syllable-parts.js';
import { shuffle } from '../shuffle.js';
import type { Encoded } from './encoded.js';

const SIZE = 2 << GAP_BITS;

/** Score of what cannot be. */
const NEVER = -1e9;

/** Weights with the sums that averaging needs. */
interface Averaged {
  readonly now: Float32Array;
  readonly summed: Float64Array;
}

const createAveraged = (): Averaged => ({ now: new Float32Array(SIZE), summed: new Float64Array(SIZE) });

/** Settings of a run. */
export interface JoinTraining {
  readonly epochs: number;
  /** How often a treebank sentence is seen in an epoch. */
  readonly goldCopies: number;
  readonly random: () => number;
}

class JoinTrainer {
  private readonly shared = createAveraged();
  private readonly gold = createAveraged();
  private readonly features = new Int32Array(4096 * GAP_FEATURES);
  private readonly counts = new Uint8Array(4096);
  private readonly back = new Uint8Array(4096);
  private readonly found = new Uint8Array(4096);
  private step = 1;

  constructor(
    private readonly parts: SyllableParts,
    private readonly usage: Uint8Array,
  ) {}

  private score(i: number, lane: number, gold: boolean): number {
    let sum = 0;
    for (let k = i * GAP_FEATURES; k < i * GAP_FEATURES + this.counts[i]!; k++) {
      const at = this.features[k]! * 2 + lane;
      sum += this.shared.now[at]! + (gold ? this.gold.now[at]! : 0);
    }
    return sum;
  }

  private decode({ atoms, hits, gold }: Encoded): void {
    const context: GapContext = { atoms, hits, parts: this.parts, usage: this.usage };
    const last = atoms.symbols.length - 1;
    let split = 0;
    let join = NEVER;
    for (let i = 1; i <= last; i++) {
      const mark = isMarkGap(atoms, i);
      this.counts[i] = mark ? 0 : gapFeatures(context, i, 0, last, this.features, i * GAP_FEATURES);
      const offset = mark ? NEVER : 0;
      const afterSplit = split + this.score(i, 0, gold) + offset;
      const afterJoin = join + this.score(i, 1, gold) + offset;
      this.back[i] = (join > split ? 1 : 0) | (afterJoin > afterSplit ? 2 : 0);
      split = Math.max(split, join);
      join = Math.max(afterSplit, afterJoin);
    }
    let state = join > split ? 1 : 0;
    for (let i = last; i >= 1; i--) {
      this.found[i] = state;
      state = (this.back[i]! >> state) & 1;
    }
  }

  private add(weights: Averaged, i: number, lane: number, by: number): void {
    for (let k = i * GAP_FEATURES; k < i * GAP_FEATURES + this.counts[i]!; k++) {
      const at = this.features[k]! * 2 + lane;
      weights.now[at]! += by;
      weights.summed[at]! += by * this.step;
    }
  }

  learn(sentence: Encoded): void {
    this.decode(sentence);
    this.step++;
    const { joins, gold } = sentence;
    for (let i = 1; i < joins.length; i++) {
      const laneRight = i > 1 ? joins[i - 1]! : 0;
      const laneFound = i > 1 ? this.found[i - 1]! : 0;
      if (joins[i] === this.found[i] && laneRight === laneFound) continue;
      for (const weights of gold ? [this.shared, this.gold] : [this.shared]) {
        if (joins[i] === 1) this.add(weights, i, laneRight, 1);
        if (this.found[i] === 1) this.add(weights, i, laneFound, -1);
      }
    }
  }

  /** The averaged weights for text like the treebank's. */
  average(): Float32Array {
    return Float32Array.from(this.shared.now, (now, at) => {
      const summed = this.shared.summed[at]! + this.gold.summed[at]!;
      return now + this.gold.now[at]! - summed / this.step;
    });
  }
}

/** Trains on all sentences and returns averaged weights. */
export function trainJoins(
  sentences: readonly Encoded[],
  parts: SyllableParts,
  usage: Uint8Array,
  settings: JoinTraining,
): Float32Array {
  const trainer = new JoinTrainer(parts, usage);
  const copies = sentences.flatMap((sentence) =>
    sentence.gold ? new Array<Encoded>(settings.goldCopies).fill(sentence) : [sentence],
  );
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(copies, settings.random);
    for (const sentence of copies) trainer.learn(sentence);
  }
  return trainer.average();
}
