/** Opens an input as a stream of unpacked bytes, with the checksum of what lies on disk. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { STANDARD_INPUT } from './find-inputs.js';
import type { Compression, InputFile } from './input-file.js';

/** An input that is being read. */
export interface OpenInput {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes read from disk so far. */
  readonly bytesRead: () => number;
  /** SHA-256 of the bytes read so far. */
  readonly checksum: () => string;
}

/** Counts and sums up what passes. */
class Meter {
  bytes = 0;
  readonly hash: Hash = createHash('sha256');

  async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.bytes += chunk.length;
      this.hash.update(chunk);
      yield chunk;
    }
  }
}

async function* unpackZstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const done: Uint8Array[] = [];
  const stream = new Decompress((data) => {
    if (data.length > 0) done.push(data.slice());
  });
  for await (const chunk of chunks) {
    stream.push(chunk);
    yield* done.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* done.splice(0);
}

function unpackGzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const out = new PassThrough();
  // The error reaches the reader through `out`.
  pipeline(Readable.from(chunks, { objectMode: false }), createGunzip(), out, () => {});
  return out;
}

/**
 * Unpacks a stream. Zstandard by fzstd on every runtime, though newer ones have their own, so that the same file gives the
 * same records everywhere, also one of several frames.
 */
export function unpack(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
): AsyncIterable<Uint8Array> {
  if (compression === 'gzip') return unpackGzip(chunks);
  return compression === 'zstd' ? unpackZstd(chunks) : chunks;
}

/** Opens a file, or standard input. Errors of the disk and of the compression are thrown by the stream. */
export function openInput({ path, compression }: InputFile): OpenInput {
  const source: AsyncIterable<Uint8Array> =
    path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  const meter = new Meter();
  return {
    chunks: unpack(meter.pass(source), compression),
    bytesRead: () => meter.bytes,
    checksum: () => meter.hash.copy().digest('hex'),
  };
}
