/** The options of `thoisu analyze`, read and checked. */
import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

export type Format = 'pretty' | 'json' | 'jsonl';
export type ReportLanguage = 'en' | 'vi';

/** The parts of a document that `--only` can ask for. */
export const PARTS = ['sentences', 'tokens', 'entities', 'metrics', 'sections', 'people'] as const;
export type Part = (typeof PARTS)[number];

/** Checked options. */
export interface AnalyzeOptions {
  readonly files: readonly string[];
  readonly help: boolean;
  readonly field: string;
  readonly id: string;
  readonly dateField?: string;
  readonly publishedAt?: string;
  /** Whether standard input and files of unknown kind hold JSON Lines. */
  readonly jsonLines: boolean;
  readonly format: Format;
  readonly only: readonly Part[] | null;
  readonly language: ReportLanguage;
  readonly full: boolean;
  readonly color: boolean;
}

const FORMATS: readonly string[] = ['pretty', 'json', 'jsonl'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        field: { type: 'string' },
        id: { type: 'string' },
        'date-field': { type: 'string' },
        'published-at': { type: 'string' },
        format: { type: 'string', default: 'pretty' },
        only: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        full: { type: 'boolean', default: false },
        color: { type: 'boolean' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new UsageError(`--${name} takes ${allowed.join(', ')}; found ${value}`);
}

function isDay(value: string): boolean {
  return DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

function readDay(value: string | undefined): { publishedAt?: string } {
  if (value === undefined) return {};
  let good = false;
  try {
    good = isDay(value);
  } catch {
    good = false;
  }
  if (!good) throw new UsageError(`--published-at takes a day such as 2023-10-14; found ${value}`);
  return { publishedAt: value };
}

function readParts(list: string | undefined): readonly Part[] | null {
  if (list === undefined) return null;
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) oneOf('only', name, PARTS);
  return names as Part[];
}

/**
 * Reads the arguments after `analyze`.
 * @throws UsageError naming the option and what it takes
 */
export function readAnalyzeOptions(args: readonly string[], terminal: boolean): AnalyzeOptions {
  const { values, positionals } = parse(args);
  oneOf('format', values.format, FORMATS);
  oneOf('lang', values.lang, ['en', 'vi']);
  return {
    files: positionals.length === 0 ? ['-'] : positionals,
    help: values.help,
    field: values.field ?? 'text',
    id: values.id ?? 'id',
    ...(values['date-field'] === undefined ? {} : { dateField: values['date-field'] }),
    ...readDay(values['published-at']),
    jsonLines: values.field !== undefined || values.id !== undefined || values['date-field'] !== undefined,
    format: values.format as Format,
    only: readParts(values.only),
    language: values.lang as ReportLanguage,
    full: values.full,
    color: values.color ?? terminal,
  };
}
