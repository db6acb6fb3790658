/** How weights learn. */
export interface SparseSettings {
  /** Length of the steps. */
  readonly rate: number;
  /** What a weight's gradients must sum to before it leaves 0: the larger, the fewer weights. */
  readonly penalty: number;
}

/**
 * Weights that learn by FTRL-Proximal (McMahan and others 2013, "Ad click prediction"): each has a step length of its own,
 * and most that are of little use stay 0.
 */
export class SparseWeights {
  readonly values: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;

  constructor(
    size: number,
    private readonly settings: SparseSettings,
  ) {
    this.values = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.squares = new Float32Array(size);
  }

  /** Moves the weight at `at` against the gradient of the loss. */
  learn(at: number, gradient: number): void {
    const { rate, penalty } = this.settings;
    const before = this.squares[at]!;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const sum = this.sums[at]! + gradient - ((root - Math.sqrt(before)) / rate) * this.values[at]!;
    this.squares[at] = after;
    this.sums[at] = sum;
    const beyond = Math.abs(sum) - penalty;
    this.values[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond * rate) / (1 + root);
  }
}
