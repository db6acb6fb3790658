/** Exact decimal arithmetic on the values of figures: no binary dust such as `0.1 + 0.2`. */

/** The number nearest to `mantissa × 10^exponent`; the mantissa is written with a full stop (`21218.5`). */
export function scaleDecimal(mantissa: string, exponent: number): number {
  return Number(`${mantissa}e${exponent}`);
}

/** The value without the last binary digits that no figure in a text has. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The power of ten that a factor is, or null. */
export function powerOfTen(factor: number): number | null {
  const exponent = Math.round(Math.log10(factor));
  return scaleDecimal('1', exponent) === factor ? exponent : null;
}

/** The exact product of a value and a factor, by shifting the decimal point where the factor is a power of ten. */
export function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  if (Number.isInteger(value) && Number.isInteger(factor) && Number.isSafeInteger(product)) return product;
  const exponent = powerOfTen(factor);
  return exponent === null ? exact(product) : shift(value, exponent);
}

function shift(value: number, exponent: number): number {
  const [mantissa = '0', own = '0'] = String(value).split('e');
  return scaleDecimal(mantissa, Number(own) + exponent);
}
