/** The signatures of a run on disk, from which an interrupted run builds its index of duplicates again. */
import { createReadStream } from 'node:fs';
import { appendFile, truncate } from 'node:fs/promises';
import { VALUES } from '../duplicates/signature.js';
import type { NumberedSignature } from './tasks.js';

/** Number, checksum, whether there are values, the values. */
const SIZE = 4 + 8 + 4 + VALUES;

/** The bytes of a signature. */
function toBytes({ document, exact, values }: NumberedSignature): Uint8Array {
  const bytes = new Uint8Array(SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, document, true);
  view.setBigUint64(4, exact, true);
  view.setUint32(12, values === null ? 0 : 1, true);
  if (values !== null) bytes.set(values, 16);
  return bytes;
}

function fromBytes(bytes: Uint8Array): NumberedSignature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, SIZE);
  return {
    document: view.getUint32(0, true),
    exact: view.getBigUint64(4, true),
    values: view.getUint32(12, true) === 0 ? null : new Uint8Array(bytes.subarray(16, SIZE)),
  };
}

/** Adds signatures to a file. @returns the bytes added */
export async function appendSignatures(
  path: string,
  signatures: readonly NumberedSignature[],
): Promise<number> {
  await appendFile(path, Buffer.concat(signatures.map(toBytes)));
  return signatures.length * SIZE;
}

/** The signatures in the first bytes of a file; what stands behind them is removed. */
export async function* readSignatures(path: string, length: number): AsyncGenerator<NumberedSignature> {
  await truncate(path, length);
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    const bytes = Buffer.concat([rest, chunk]);
    let at = 0;
    for (; at + SIZE <= bytes.length; at += SIZE) yield fromBytes(bytes.subarray(at, at + SIZE));
    rest = bytes.subarray(at);
  }
}
