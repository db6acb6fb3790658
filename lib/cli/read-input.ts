/** Reads documents from files and standard input; what cannot be read becomes a problem, and the rest goes on. */
import { createReadStream } from 'node:fs';
import { byteLines } from '../corpus/input/byte-lines.js';
import { decodeUtf8 } from '../corpus/record/decode-text.js';
import type { FieldNames, InputItem } from './input-record.js';
import { jsonRecord } from './json-record.js';

/** How a file is read. */
type Reader = (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  names: FieldNames,
) => AsyncGenerator<InputItem>;

const BAD_UTF8 = 'not valid UTF-8';

function parseJson(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { message: `bad JSON: ${(error as Error).message}` };
  }
}

function lineItem(bytes: Uint8Array, names: FieldNames, file: string, line: number): InputItem | null {
  const text = decodeUtf8(bytes);
  if (text === null) return { kind: 'problem', file, line, message: BAD_UTF8 };
  if (text.trim() === '') return null;
  const parsed = parseJson(text);
  if ('message' in parsed) return { kind: 'problem', file, line, message: parsed.message };
  return jsonRecord(parsed.value, names, file, line);
}

const readJsonLines: Reader = async function* (file, chunks, names) {
  let line = 0;
  for await (const bytes of byteLines(chunks)) {
    line++;
    const item = lineItem(bytes, names, file, line);
    if (item !== null) yield item;
  }
};

/** The whole text; or the line of the first byte that is not UTF-8. */
async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<{ text: string } | { badLine: number }> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const bytes = Buffer.concat(parts);
  const text = decodeUtf8(bytes);
  if (text !== null) return { text };
  let line = 0;
  for await (const part of byteLines(asChunks(bytes))) {
    line++;
    if (decodeUtf8(part) === null) break;
  }
  return { badLine: line };
}

async function* asChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const readText: Reader = async function* (file, chunks) {
  const whole = await readWhole(chunks);
  if ('badLine' in whole) yield { kind: 'problem', file, line: whole.badLine, message: BAD_UTF8 };
  else yield { kind: 'record', id: file, text: whole.text, file, line: 1 };
};

const readJson: Reader = async function* (file, chunks, names) {
  const whole = await readWhole(chunks);
  if ('badLine' in whole) {
    yield { kind: 'problem', file, line: whole.badLine, message: BAD_UTF8 };
    return;
  }
  const parsed = parseJson(whole.text);
  if ('message' in parsed) yield { kind: 'problem', file, line: 1, message: parsed.message };
  else for (const value of [parsed.value].flat()) yield jsonRecord(value, names, file, 1);
};

function readerFor(file: string, jsonLines: boolean): Reader {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return readJsonLines;
  if (/\.json$/i.test(file)) return readJson;
  return jsonLines ? readJsonLines : readText;
}

function openFile(file: string): AsyncIterable<Uint8Array> {
  return file === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : createReadStream(file);
}

/**
 * Reads all inputs in order.
 * @param jsonLines whether files of unknown kind and standard input hold JSON Lines
 */
export async function* readInput(
  files: readonly string[],
  names: FieldNames,
  jsonLines: boolean,
): AsyncGenerator<InputItem> {
  for (const file of files) {
    const shown = file === '-' ? '<stdin>' : file;
    try {
      yield* readerFor(file, jsonLines)(shown, openFile(file), names);
    } catch (error) {
      yield { kind: 'problem', file: shown, line: 0, message: (error as Error).message };
    }
  }
}
