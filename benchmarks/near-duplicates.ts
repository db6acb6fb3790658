/** Finds articles that were published twice, in other words or under another id. */

const WORD = /[\p{L}\p{M}]+/gu;
/** Words in a run, and the share of known runs from which an article is a near duplicate. */
const RUN = 8;
const KNOWN_SHARE = 0.3;
/** Runs are kept as single bits under a hash of 27 bits. */
const HASH_BITS = 27;

function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash * 31 + word.charCodeAt(i), 0x9e3779b1);
  return hash;
}

function* runs(text: string): Generator<number> {
  const hashes = (text.toLowerCase().match(WORD) ?? []).map(hashWord);
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let run = 0;
    for (let j = i; j < i + RUN; j++) run = Math.imul(run ^ hashes[j]!, 0x85ebca6b) ^ (run >>> 13);
    yield run >>> (32 - HASH_BITS);
  }
}

/** A test for texts that share three in ten of their runs of eight words with the given ones. */
export function nearDuplicateOf(texts: readonly string[]): (text: string) => boolean {
  const bits = new Uint32Array(2 ** (HASH_BITS - 5));
  for (const text of texts) for (const run of runs(text)) bits[run >>> 5]! |= 1 << (run & 31);
  return (text) => {
    const found = Array.from(runs(text), (run) => (bits[run >>> 5]! >>> (run & 31)) & 1);
    return found.filter((bit) => bit === 1).length > KNOWN_SHARE * found.length;
  };
}
