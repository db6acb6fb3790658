/** Strings from UTF-16 code units. */

/** Arguments that a call may safely take. */
const CHUNK = 8192;

/** The string of the code units, lone surrogates included. Linear. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    // Spread arguments would go through the iterator of the typed array, six times as slow.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + CHUNK));
  }
  return text;
}
