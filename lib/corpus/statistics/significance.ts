/** Tail probabilities of the tests. */

/** Coefficients of the Chebyshev fit of Press et al., Numerical Recipes (2nd ed. 1992), section 6.2. */
const ERFC = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

/** The complementary error function of `x >= 0`, with a relative error below 1.2e-7. */
function erfc(x: number): number {
  const t = 1 / (1 + x / 2);
  const sum = ERFC.reduceRight((value, coefficient) => coefficient + t * value, 0);
  return t * Math.exp(-x * x + sum);
}

/** Probability of a value of the standard normal distribution as far from 0 as `z`, both sides. */
export function normalTails(z: number): number {
  return Math.min(1, erfc(Math.abs(z) / Math.SQRT2));
}

/** Probability of a chi-square value of one degree of freedom at least as high as `value`. */
export function chiSquareTail(value: number): number {
  return value <= 0 ? 1 : Math.min(1, erfc(Math.sqrt(value / 2)));
}

/** `observed * ln(observed / expected)`, with its limit 0 where nothing was observed. */
export function logTerm(observed: number, expected: number): number {
  return observed <= 0 ? 0 : observed * Math.log(observed / expected);
}
