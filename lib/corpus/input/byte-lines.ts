/** Cuts a stream of bytes into lines without decoding it, so that one bad line spoils no other. */

const LINE_FEED = 0x0a;

/** A line, or null for one that is longer than the limit. */
export type ByteLine = Uint8Array | null;

/** Collects the pieces of a line that chunks cut apart. */
class Line {
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.limit) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }

  take(): ByteLine {
    const line = this.length > this.limit ? null : joined(this.pieces);
    this.pieces = [];
    this.length = 0;
    return line;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** The lines of a stream, without their line feeds. Memory: one chunk and the longest line within the limit. */
export async function* limitedByteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine> {
  const line = new Line(limit);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty) yield line.take();
}

/** The lines of a stream, however long, without their line feeds. Memory: one chunk and the longest line. */
export function byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return limitedByteLines(chunks, Number.POSITIVE_INFINITY) as AsyncGenerator<Uint8Array>;
}
