/** Reads the rows of a Parquet file, one row group at a time. */
import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { asyncBufferFromFile } from 'hyparquet/src/node.js';
import { compressors } from 'hyparquet-compressors';
import type { FieldValue } from './raw-item.js';

/** An open Parquet file. */
export interface ParquetFile {
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly string[];
}

function topLevel(metadata: FileMetaData): string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = metadata.schema[at]?.num_children ?? 0;
    at++;
    for (let i = 0; i < children; i++) skip();
  };
  while (at < metadata.schema.length) {
    names.push(metadata.schema[at]!.name);
    skip();
  }
  return names;
}

/** Opens a file by its path, or from the bytes of one that was packed. */
export async function openParquet(source: string | Uint8Array): Promise<ParquetFile> {
  const buffer = typeof source === 'string' ? await asyncBufferFromFile(source) : bufferOf(source);
  const metadata = await parquetMetadataAsync(buffer);
  return { buffer, metadata, columns: topLevel(metadata) };
}

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  return {
    byteLength: bytes.length,
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
}

/** The rows with the named columns (all by default). Memory: one row group. */
export async function* parquetRows(
  { buffer, metadata }: ParquetFile,
  columns?: readonly string[],
): AsyncGenerator<Readonly<Record<string, FieldValue>>> {
  let rowStart = 0;
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    const wanted = columns === undefined ? {} : { columns: [...columns] };
    yield* await parquetReadObjects({ file: buffer, metadata, compressors, rowStart, rowEnd, ...wanted });
    rowStart = rowEnd;
  }
}
