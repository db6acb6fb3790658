/** The options of `thoisu corpus`, read and checked. */
import { parseArgs } from 'node:util';
import type { RunOptions } from '../corpus/run/run-options.js';
import { UsageError } from './usage-error.js';

/** Checked options. */
export interface CorpusOptions {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly help: boolean;
  readonly quiet: boolean;
  readonly run: RunOptions;
}

const STRING = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;

const DESCRIPTION = {
  out: STRING,
  'text-field': STRING,
  'id-field': STRING,
  'title-field': STRING,
  'url-field': STRING,
  'date-field': STRING,
  'keep-fields': STRING,
  'published-at': STRING,
  encoding: STRING,
  html: FLAG,
  segmented: FLAG,
  'max-record-bytes': STRING,
  'input-format': STRING,
  format: STRING,
  offsets: STRING,
  text: FLAG,
  languages: STRING,
  duplicates: STRING,
  similarity: STRING,
  'part-records': STRING,
  workers: STRING,
  timeout: STRING,
  'worker-memory': STRING,
  resume: FLAG,
  quiet: { ...FLAG, short: 'q' },
  help: { ...FLAG, short: 'h' },
} as const;

/** Options whose value is a list with commas, or a number. */
const LISTS: ReadonlySet<string> = new Set(['text-field', 'keep-fields', 'languages']);
const NUMBERS: ReadonlySet<string> = new Set([
  'max-record-bytes',
  'similarity',
  'part-records',
  'workers',
  'timeout',
  'worker-memory',
]);
/** Options that are none of the run. */
const OWN: ReadonlySet<string> = new Set(['out', 'quiet', 'help']);

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, allowNegative: true, options: DESCRIPTION });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function toValue(name: string, value: string | boolean): unknown {
  if (typeof value === 'boolean') return value;
  if (LISTS.has(name)) return value.split(',').map((part) => part.trim());
  if (!NUMBERS.has(name)) return value;
  if (value.trim() === '' || Number.isNaN(Number(value))) {
    throw new UsageError(`--${name} takes a number; found ${value}`);
  }
  return Number(value);
}

/**
 * Reads the arguments after `corpus`. Values are checked by `runCorpus`.
 * @throws UsageError naming the option and what it takes
 */
export function readCorpusOptions(args: readonly string[]): CorpusOptions {
  const { values, positionals } = parse(args);
  const help = values.help ?? false;
  if (!help && positionals.length === 0) throw new UsageError('corpus takes files, folders, patterns or -');
  if (!help && values.out === undefined)
    throw new UsageError('corpus needs a folder for its tables: --out DIR');
  const run = Object.entries(values)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => [camel(name), toValue(name, value as string | boolean)]);
  return {
    inputs: positionals,
    out: values.out ?? '',
    help,
    quiet: values.quiet ?? false,
    run: Object.fromEntries(run) as RunOptions,
  };
}

/** The message of a `TypeError` of `runCorpus` in the words of the command line. */
export function optionMessage(message: string): string {
  return message.replace(
    /^thoisu: runCorpus\(\): options\.(\w+)/,
    (_, name: string) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}
