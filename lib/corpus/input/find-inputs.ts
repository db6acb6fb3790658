/** Turns paths, folders and patterns into the list of files to read. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CorpusError } from '../corpus-error.js';
import { compressionOf, formatOf, INPUT_FORMATS, type InputFile, type InputFormat } from './input-file.js';

/** Settings of `findInputs`. */
export interface FindOptions {
  /** Format of standard input and of named files whose ending tells none. */
  readonly format?: InputFormat;
  /** A folder that is passed over: the one that the run writes. */
  readonly except?: string;
}

/** The files to read, in their order, and how many were passed over because their ending tells no format. */
export interface FoundInputs {
  readonly files: readonly InputFile[];
  readonly ignored: number;
}

/** Name of standard input among the inputs. */
export const STANDARD_INPUT = '-';

function toFile(path: string, info: Stats, format: InputFormat): InputFile {
  const { size, mtimeMs } = info;
  return { path, name: path, format, compression: compressionOf(path), bytes: size, modified: mtimeMs };
}

const standardInput = (format: InputFormat | undefined): InputFile => ({
  path: STANDARD_INPUT,
  name: '<stdin>',
  format: format ?? 'jsonl',
  compression: 'none',
  bytes: 0,
  modified: 0,
});

async function statOrNull(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

/** The files below a folder, sorted by name in each; names with a dot in front are passed over. */
async function* walk(folder: string, except: string | undefined): AsyncGenerator<readonly [string, Stats]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || resolve(path) === except) continue;
    if (entry.isDirectory()) yield* walk(path, except);
    else {
      const info = await statOrNull(path);
      if (info?.isFile() === true) yield [path, info];
    }
  }
}

async function* matches(
  pattern: string,
  except: string | undefined,
): AsyncGenerator<readonly [string, Stats]> {
  const paths = await glob(pattern, { expandDirectories: false });
  if (paths.length === 0) throw new CorpusError(`no file matches ${pattern}`);
  for (const path of paths.sort()) {
    const info = await statOrNull(path);
    const inside = except !== undefined && resolve(path).startsWith(except + sep);
    if (info?.isFile() === true && !inside) yield [path, info];
  }
}

function named(path: string, info: Stats, options: FindOptions): InputFile {
  const format = formatOf(path) ?? options.format;
  if (format === undefined) {
    throw new CorpusError(
      `${path}: the ending tells no format; give one of ${INPUT_FORMATS.join(', ')} by --input-format`,
    );
  }
  return toFile(path, info, format);
}

/** The files that one input stands for; null for a file that is passed over. */
async function* expand(input: string, options: FindOptions): AsyncGenerator<InputFile | null> {
  if (input === STANDARD_INPUT) {
    yield standardInput(options.format);
    return;
  }
  const except = options.except === undefined ? undefined : resolve(options.except);
  const info = await statOrNull(input);
  if (info?.isFile() === true) {
    yield named(input, info, options);
    return;
  }
  if (info === null && !isDynamicPattern(input)) throw new CorpusError(`${input}: no such file or folder`);
  for await (const [path, found] of info === null ? matches(input, except) : walk(input, except)) {
    const format = formatOf(path);
    yield format === null ? null : toFile(path, found, format);
  }
}

/**
 * The files that paths, folders and glob patterns stand for: in the order of the inputs, inside a folder sorted by name,
 * each file once. `-` is standard input. Memory: some 200 bytes a file.
 *
 * @throws CorpusError when an input does not exist or matches nothing, or a named file tells no format
 */
export async function findInputs(inputs: readonly string[], options: FindOptions = {}): Promise<FoundInputs> {
  const files = new Map<string, InputFile>();
  let ignored = 0;
  for (const input of inputs) {
    for await (const file of expand(input, options)) {
      if (file === null) ignored++;
      else if (!files.has(resolve(file.path))) files.set(file.path === '-' ? '-' : resolve(file.path), file);
    }
  }
  return { files: [...files.values()], ignored };
}
