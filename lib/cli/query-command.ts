/** `thoisu query`: SQL over the tables of a run. */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { CorpusError } from '../corpus/corpus-error.js';
import { ANSWER_FORMATS, type AnswerFormat, formatAnswer } from '../corpus/query/format-answer.js';
import { listViews } from '../corpus/query/list-views.js';
import { queryCorpus } from '../corpus/query/run-query.js';
import { UsageError } from './usage-error.js';
import { writeOutput } from './write-output.js';

/** What `thoisu query --help` prints. */
export const QUERY_HELP: string = `thoisu query: SQL over the tables that thoisu corpus wrote (needs the package @duckdb/node-api)

Usage: thoisu query DIR "SELECT …" [options]
       thoisu query DIR --views

A statement "-" is read from standard input. Tables: documents, sentences, entities, metrics, people, changes; ready
views: articles, indicator_by_place_period, limitations_by_body_year, offices_held, office_changes,
balance_by_place_year. Nothing can be written.

  --format FORMAT       table, csv or json                             (default: table)
  --views               the tables and views with their columns
  -h, --help            this text

Exit status: 0 all good, 1 the statement or the folder is wrong, 2 wrong usage.`;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        views: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function answer(folder: string, sql: string, format: AnswerFormat): Promise<number> {
  try {
    for await (const piece of formatAnswer(queryCorpus(folder, sql), format)) await writeOutput(piece);
    return 0;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`thoisu: ${error.message}`);
    return 1;
  }
}

/** Runs the command. @returns the exit status */
export async function runQuery(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help || values.views) {
    await writeOutput(`${values.help ? QUERY_HELP : listViews()}\n`);
    return 0;
  }
  const [folder, sql, ...rest] = positionals;
  if (folder === undefined || sql === undefined || rest.length > 0)
    throw new UsageError('query takes a folder and one statement of SQL');
  const format = ANSWER_FORMATS.find((name) => name === values.format);
  if (format === undefined)
    throw new UsageError(`--format takes ${ANSWER_FORMATS.join(', ')}; found ${values.format}`);
  return answer(folder, sql === '-' ? await readAll(process.stdin) : sql, format);
}
