/** Reads the records of a corpus. */
import { argumentError } from '../options.js';
import { findInputs } from './input/find-inputs.js';
import { INPUT_FORMATS, type InputFile, type InputFormat } from './input/input-file.js';
import { readItems } from './input/read-items.js';
import type { CorpusItem } from './record/corpus-record.js';
import { createHtmlReader } from './record/html-article.js';
import {
  type RecordOptions,
  type RecordSettings,
  recordSettings,
  wantedColumns,
} from './record/record-options.js';
import { toRecord } from './record/to-record.js';

/** Settings of `readRecords`. */
export interface ReadOptions extends RecordOptions {
  /** Format of standard input and of files whose names tell none (default for standard input: `jsonl`). */
  readonly inputFormat?: InputFormat;
}

async function* fileRecords(file: InputFile, settings: RecordSettings): AsyncGenerator<CorpusItem> {
  const readHtml = settings.html || file.format === 'html' ? await createHtmlReader() : null;
  const { items } = readItems(file, settings, wantedColumns(settings));
  for await (const item of items) yield toRecord(item, { file: file.name, settings, readHtml });
}

/** The inputs as a list. @throws TypeError when they are none */
function inputList(inputs: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(inputs) ? inputs : [inputs];
  if (list.length === 0 || list.some((input) => typeof input !== 'string')) {
    throw argumentError('readRecords', 'inputs', inputs, 'a path or a list of paths');
  }
  return list as readonly string[];
}

/**
 * The records of files, folders, patterns or standard input (`-`), in order, each with its text decoded; what cannot be
 * read becomes a problem with file, line and reason, and the rest goes on. Memory: one block of the input and its records.
 *
 * @throws TypeError when an argument has the wrong type or an option is not allowed
 * @throws CorpusError when an input does not exist or tells no format
 * @example for await (const item of readRecords('news.jsonl.gz')) if (item.kind === 'record') console.log(item.id)
 */
export async function* readRecords(
  inputs: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<CorpusItem> {
  const list = inputList(inputs);
  const { inputFormat, ...recordOptions } = options;
  if (inputFormat !== undefined && !INPUT_FORMATS.includes(inputFormat)) {
    throw argumentError('readRecords', 'options.inputFormat', inputFormat, INPUT_FORMATS.join(', '));
  }
  const settings = recordSettings('readRecords', recordOptions);
  const { files } = await findInputs(list, inputFormat === undefined ? {} : { format: inputFormat });
  for (const file of files) yield* fileRecords(file, settings);
}
