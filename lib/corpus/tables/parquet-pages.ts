/** Pages of Parquet files, in the second format of data pages. */
import type { Encoding } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';

/** Where pages go, and how their bytes are packed. */
export interface PageTarget {
  readonly writer: ByteWriter;
  readonly compress: (bytes: Uint8Array) => Uint8Array;
}

/** The cells of a page. */
export interface PageCells {
  /** One a row, 0 for an empty cell. */
  readonly places: Int32Array;
  readonly empty: number;
  readonly nullable: boolean;
  /** The cells that are not empty, in this encoding. */
  readonly body: Uint8Array;
  readonly encoding: Encoding;
}

/** Writes a page of values that others point at. @returns its bytes before compression */
export function writeDictionaryPage(
  { writer, compress }: PageTarget,
  values: Uint8Array,
  count: number,
): number {
  const start = writer.offset;
  const packed = compress(values);
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: values.length,
    compressed_page_size: packed.length,
    dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
  });
  const header = writer.offset - start;
  writer.appendBytes(packed);
  return header + values.length;
}

/** Which cells are filled, as Parquet tells it: a level a row. */
function levelsOf(places: Int32Array): Uint8Array {
  const filled = new Uint8Array(places.length);
  for (let row = 0; row < places.length; row++) filled[row] = places[row] === 0 ? 0 : 1;
  const levels = new ByteWriter();
  writeRleBitPackedHybrid(levels, filled, 1);
  return levels.getBytes();
}

const NO_BYTES: Uint8Array = new Uint8Array();

/** Writes a page of cells. @returns its bytes before compression */
export function writeDataPage(
  { writer, compress }: PageTarget,
  { places, empty, nullable, body, encoding }: PageCells,
): number {
  const levels = nullable ? levelsOf(places) : NO_BYTES;
  const packed = compress(body);
  const isSmaller = packed.length < body.length;
  const stored = isSmaller ? packed : body;
  const start = writer.offset;
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.length + body.length,
    compressed_page_size: levels.length + stored.length,
    data_page_header_v2: {
      num_values: places.length,
      num_nulls: empty,
      num_rows: places.length,
      encoding,
      definition_levels_byte_length: levels.length,
      repetition_levels_byte_length: 0,
      is_compressed: isSmaller,
    },
  });
  const header = writer.offset - start;
  writer.appendBytes(levels);
  writer.appendBytes(stored);
  return header + levels.length + body.length;
}
