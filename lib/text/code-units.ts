/** Between strings and UTF-16 code units. */

/** Units in a block: short enough for the fastest cache. */
export const BLOCK = 16384;

/** Below this many units `charCodeAt` is faster than a call out of the engine. */
const WORTH_A_CALL = 64;

/** The one method of a `Buffer` that is used, where the engine has it. */
interface Utf16Writer {
  write(text: string, encoding: 'utf16le'): number;
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A writer into the array; null in an engine that has none, as browsers. */
function writerInto(units: Uint16Array): Utf16Writer | null {
  const { Buffer } = globalThis as { Buffer?: { from(bytes: ArrayBufferLike): Utf16Writer } };
  return littleEndian && typeof Buffer?.from === 'function' ? Buffer.from(units.buffer) : null;
}

/** Reads strings block by block. */
export interface BlockReader {
  /** The code units of `text` from `from` on, as many as go into a block. The array is the same at every call. */
  read(text: string, from: number): Uint16Array;
}

function createBlockReader(): BlockReader | null {
  const block = new Uint16Array(BLOCK);
  const writer = writerInto(block);
  if (writer === null) return null;
  return {
    read(text, from) {
      const to = Math.min(text.length, from + BLOCK);
      writer.write(to - from === text.length ? text : text.slice(from, to), 'utf16le');
      return to - from === BLOCK ? block : block.subarray(0, to - from);
    },
  };
}

let reader: BlockReader | null | undefined;

/**
 * What reads the units of a text faster than `charCodeAt`: for short texts and in engines that cannot copy a string at
 * once, null. Reading a string unit by unit costs more than all that is looked up for a unit.
 */
export function blockReader(text: string): BlockReader | null {
  if (text.length < WORTH_A_CALL) return null;
  if (reader === undefined) reader = createBlockReader();
  return reader;
}

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
