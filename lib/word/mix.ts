/**
 * Hashes a feature, its template and up to three values, to 32 bits; take the upper ones. Fast rather than perfect: a
 * text of ten million syllables needs some hundred million of these.
 */
export function mix(template: number, x: number, y: number, z: number): number {
  const sum =
    Math.imul(x, 0x85ebca6b) +
    Math.imul(y, 0xc2b2ae35) +
    Math.imul(z, 0x27d4eb2f) +
    Math.imul(template, 0x9e3779b1);
  const hash = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
