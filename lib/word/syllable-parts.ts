/** Onset and rhyme of the model's syllables, by which reduplications (`long lanh`, `rì rào`) show. */

const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnpqrstvx])?/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Numbers of the onset and of the toneless rhyme of each symbol. */
export interface SyllableParts {
  readonly onset: Uint8Array;
  readonly rhyme: Uint16Array;
}

function numberOf(numbers: Map<string, number>, part: string): number {
  let known = numbers.get(part);
  if (known === undefined) {
    known = numbers.size + 1;
    numbers.set(part, known);
  }
  return known;
}

/** Splits every atom of the model. Linear. */
export function syllableParts(atoms: readonly string[]): SyllableParts {
  const onset = new Uint8Array(atoms.length + 1);
  const rhyme = new Uint16Array(atoms.length + 1);
  const onsets = new Map<string, number>();
  const rhymes = new Map<string, number>();
  atoms.forEach((atom, index) => {
    const toneless = atom.normalize('NFD').replace(TONES, '').normalize('NFC');
    const head = ONSET.exec(toneless)![0];
    onset[index + 1] = numberOf(onsets, head) & 0xff;
    rhyme[index + 1] = numberOf(rhymes, toneless.slice(head.length));
  });
  return { onset, rhyme };
}
