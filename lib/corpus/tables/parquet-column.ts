/** Columns of Parquet files: a dictionary where it saves bytes, then the cells. */
import type { ColumnChunk, SchemaElement, Statistics } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { writePlain } from 'hyparquet-writer/src/plain.js';
import type { Cell, ColumnType } from '../schema.js';
import type { ColumnBlock } from './column-builder.js';
import { type PageCells, type PageTarget, writeDataPage, writeDictionaryPage } from './parquet-pages.js';
import { type PlainValues, physicalValues, plainValues } from './plain-values.js';

/** Bytes of plain cells after which a page ends. */
const PAGE_BYTES: number = 1 << 20;

type Cells = Omit<PageCells, 'nullable'>;

/** The cells of a column, and the dictionary that they point into. */
interface EncodedCells {
  readonly dictionary: Uint8Array | null;
  readonly pages: Iterable<Cells>;
}

/** The places of values among the values, from 0, without empty cells. */
function indexesOf(places: Int32Array): Int32Array {
  const indexes = new Int32Array(places.length);
  let count = 0;
  for (let row = 0; row < places.length; row++) if (places[row] !== 0) indexes[count++] = places[row]! - 1;
  return indexes.subarray(0, count);
}

/** Bits that tell so many values apart. */
function bitWidth(values: number): number {
  return 32 - Math.clz32(values - 1);
}

/** Bytes that cells take one by one. */
function plainSize(indexes: Int32Array, { starts }: PlainValues): number {
  let size = 0;
  for (let k = 0; k < indexes.length; k++) size += starts[indexes[k]! + 1]! - starts[indexes[k]!]!;
  return size;
}

function booleanBody(indexes: Int32Array, values: readonly Cell[]): Uint8Array {
  const body = new ByteWriter();
  const cells = Array.from(indexes, (index) => values[index]);
  writePlain(body, cells, 'BOOLEAN', undefined);
  return body.getBytes();
}

/** Cells as places in the dictionary. */
function indexBody(indexes: Int32Array, width: number): Uint8Array {
  const body = new ByteWriter();
  body.appendUint8(width);
  writeRleBitPackedHybrid(body, indexes, width);
  return body.getBytes();
}

/** Cells one by one. */
function plainBody(indexes: Int32Array, plain: PlainValues): Uint8Array {
  const body = Buffer.allocUnsafe(plainSize(indexes, plain));
  let end = 0;
  for (const index of indexes)
    end += plain.bytes.copy(body, end, plain.starts[index], plain.starts[index + 1]);
  return body;
}

/** The row behind a page that begins at a row. */
function pageEnd(places: Int32Array, { starts }: PlainValues, first: number): number {
  let row = first;
  for (let size = 0; row < places.length && size < PAGE_BYTES; row++) {
    const place = places[row]!;
    if (place !== 0) size += starts[place]! - starts[place - 1]!;
  }
  return row;
}

function* plainPages(places: Int32Array, plain: PlainValues): Generator<Cells> {
  for (let first = 0, next = 0; first < places.length; first = next) {
    next = pageEnd(places, plain, first);
    const cells = places.subarray(first, next);
    const indexes = indexesOf(cells);
    yield {
      places: cells,
      empty: cells.length - indexes.length,
      body: plainBody(indexes, plain),
      encoding: 'PLAIN',
    };
  }
}

/** The shorter encoding of the cells. */
function encode(type: ColumnType, { places, values }: ColumnBlock, indexes: Int32Array): EncodedCells {
  const empty = places.length - indexes.length;
  if (type === 'boolean') {
    const body = booleanBody(indexes, values);
    return { dictionary: null, pages: [{ places, empty, body, encoding: 'PLAIN' }] };
  }
  const plain = plainValues(type, values);
  const width = bitWidth(values.length);
  if (plain.bytes.length + (indexes.length * width) / 8 >= plainSize(indexes, plain)) {
    return { dictionary: null, pages: plainPages(places, plain) };
  }
  const body = indexBody(indexes, width);
  return { dictionary: plain.bytes, pages: [{ places, empty, body, encoding: 'RLE_DICTIONARY' }] };
}

/** Least and greatest value, where readers skip by them: in numbers and days. */
function statisticsOf(type: ColumnType, values: readonly Cell[], empty: number): Statistics | undefined {
  if (type === 'string') return undefined;
  const null_count = BigInt(empty);
  const first = values[0];
  if (first === undefined) return { null_count };
  let [min_value, max_value] = [first, first];
  for (const value of values) {
    if (value! < min_value!) min_value = value;
    if (value! > max_value!) max_value = value;
  }
  return { min_value: min_value!, max_value: max_value!, null_count };
}

/** Writes a column and tells what the end of the file has to say about it. Linear. */
export function writeColumn(
  target: PageTarget,
  element: SchemaElement,
  type: ColumnType,
  { places, values: cells }: ColumnBlock,
): ColumnChunk {
  const { writer } = target;
  const values = physicalValues(type, cells);
  const indexes = indexesOf(places);
  const { dictionary, pages } = encode(type, { places, values }, indexes);
  const start = writer.offset;
  let size = dictionary === null ? 0 : writeDictionaryPage(target, dictionary, values.length);
  const dataStart = writer.offset;
  const nullable = element.repetition_type === 'OPTIONAL';
  for (const page of pages) size += writeDataPage(target, { ...page, nullable });
  const statistics = statisticsOf(type, values, places.length - indexes.length);
  return {
    file_offset: BigInt(start),
    meta_data: {
      type: element.type!,
      encodings: dictionary === null ? ['PLAIN'] : ['PLAIN', 'RLE_DICTIONARY'],
      path_in_schema: [element.name],
      codec: 'SNAPPY',
      num_values: BigInt(places.length),
      total_uncompressed_size: BigInt(size),
      total_compressed_size: BigInt(writer.offset - start),
      data_page_offset: BigInt(dataStart),
      ...(dictionary === null ? {} : { dictionary_page_offset: BigInt(start) }),
      ...(statistics === undefined ? {} : { statistics }),
    },
  };
}
