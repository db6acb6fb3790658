/**
 * Trains the weights of the gaps: a linear chain CRF over "joined" and "not joined". Sentences that people read have
 * weights of their own on top of the shared ones (Daumé 2007).
 */
import {
  GAP_BITS,
  GAP_FEATURES,
  type GapContext,
  gapFeatures,
  isMarkGap,
} from '../../../lib/word/gap-features.js';
import type { SyllableParts } from '../../../lib/word/syllable-parts.js';
import { shuffle } from '../shuffle.js';
import { type Domain, type Encoded, isGold } from './encoded.js';
import { type SparseSettings, SparseWeights } from './sparse-weights.js';

const SIZE = 2 << GAP_BITS;
/** Most atoms of a sentence. */
const ATOMS = 4096;
/** A score beyond this is as good as certain. */
const CERTAIN = 15;
/** What differs less from the truth teaches nothing. */
const NEGLIGIBLE = 1e-3;

/** Settings of a run. */
export interface JoinTraining extends SparseSettings {
  readonly epochs: number;
  /** How much a sentence of each kind counts. */
  readonly weights: Readonly<Record<Domain, number>>;
  readonly random: () => number;
}

class JoinTrainer {
  private readonly shared: SparseWeights;
  private readonly gold: SparseWeights;
  private readonly features = new Int32Array(ATOMS * GAP_FEATURES);
  private readonly counts = new Uint8Array(ATOMS);
  /** How likely a join is against none, by the gap: behind no join, and behind one. */
  private readonly odds = [new Float64Array(ATOMS), new Float64Array(ATOMS)] as const;
  /** Forward probabilities of no join and of a join. */
  private readonly forward = [new Float64Array(ATOMS), new Float64Array(ATOMS)] as const;

  constructor(
    private readonly parts: SyllableParts,
    private readonly usage: Uint8Array,
    private readonly settings: JoinTraining,
  ) {
    this.shared = new SparseWeights(SIZE, settings);
    this.gold = new SparseWeights(SIZE, settings);
  }

  private oddsOf(i: number, lane: number, gold: boolean): number {
    let sum = 0;
    for (let k = i * GAP_FEATURES; k < i * GAP_FEATURES + this.counts[i]!; k++) {
      const at = this.features[k]! * 2 + lane;
      sum += this.shared.values[at]! + (gold ? this.gold.values[at]! : 0);
    }
    return Math.exp(Math.max(-CERTAIN, Math.min(CERTAIN, sum)));
  }

  private walkForward({ atoms, hits }: Encoded, gold: boolean): void {
    const context: GapContext = { atoms, hits, parts: this.parts, usage: this.usage };
    const last = atoms.symbols.length - 1;
    const [split, join] = this.forward;
    split[0] = 1;
    join[0] = 0;
    for (let i = 1; i <= last; i++) {
      const mark = isMarkGap(atoms, i);
      this.counts[i] = mark ? 0 : gapFeatures(context, i, 0, last, this.features, i * GAP_FEATURES);
      for (const lane of [0, 1] as const) this.odds[lane][i] = mark ? 0 : this.oddsOf(i, lane, gold);
      const splits = split[i - 1]! + join[i - 1]!;
      const joins = split[i - 1]! * this.odds[0][i]! + join[i - 1]! * this.odds[1][i]!;
      split[i] = splits / (splits + joins);
      join[i] = joins / (splits + joins);
    }
  }

  private correct(i: number, lane: number, gradient: number, gold: boolean): void {
    if (Math.abs(gradient) < NEGLIGIBLE) return;
    for (let k = i * GAP_FEATURES; k < i * GAP_FEATURES + this.counts[i]!; k++) {
      const at = this.features[k]! * 2 + lane;
      this.shared.learn(at, gradient);
      if (gold) this.gold.learn(at, gradient);
    }
  }

  /** Moves the weights towards the sentence's joins. */
  learn(sentence: Encoded): void {
    const { joins } = sentence;
    const gold = isGold(sentence);
    const weight = this.settings.weights[sentence.domain];
    this.walkForward(sentence, gold);
    let behindSplit = 1;
    let behindJoin = 1;
    for (let i = joins.length - 1; i >= 1; i--) {
      const [odds0, odds1] = [this.odds[0][i]!, this.odds[1][i]!];
      const [split, join] = [this.forward[0][i - 1]!, this.forward[1][i - 1]!];
      const afterSplit = split * odds0 * behindJoin;
      const afterJoin = join * odds1 * behindJoin;
      const all = (split + join) * behindSplit + afterSplit + afterJoin;
      const before = i > 1 ? joins[i - 1]! : 0;
      this.correct(i, 0, (afterSplit / all - (joins[i] === 1 && before === 0 ? 1 : 0)) * weight, gold);
      this.correct(i, 1, (afterJoin / all - (joins[i] === 1 && before === 1 ? 1 : 0)) * weight, gold);
      const nextSplit = behindSplit + odds0 * behindJoin;
      const nextJoin = behindSplit + odds1 * behindJoin;
      behindSplit = nextSplit / (nextSplit + nextJoin);
      behindJoin = nextJoin / (nextSplit + nextJoin);
    }
  }

  /** The weights for text as people cut it. */
  weights(): Float32Array {
    return this.shared.values.map((value, at) => value + this.gold.values[at]!);
  }
}

/** Trains on all sentences and returns the weights. */
export function trainJoins(
  sentences: readonly Encoded[],
  parts: SyllableParts,
  usage: Uint8Array,
  settings: JoinTraining,
): Float32Array {
  const trainer = new JoinTrainer(parts, usage, settings);
  const order = [...sentences];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, settings.random);
    for (const sentence of order) trainer.learn(sentence);
  }
  return trainer.weights();
}
