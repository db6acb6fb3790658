/** `thoisu analyze`: reads documents, analyses each and prints the result. */
import { analyze, type Document } from '../../index.js';
import { type AnalyzeOptions, readAnalyzeOptions } from './analyze-options.js';
import { HELP } from './help.js';
import type { InputProblem, InputRecord } from './input-record.js';
import { readInput } from './read-input.js';
import { prettyReport } from './report/pretty-report.js';
import { createStyle } from './report/style.js';
import { selectParts, stagesFor } from './select-parts.js';
import { writeOutput } from './write-output.js';

function report({ file, line, message }: InputProblem): void {
  console.error(`thoisu: ${file}${line > 0 ? `:${line}` : ''}: ${message}`);
}

function analyzeRecord(record: InputRecord, options: AnalyzeOptions): Document {
  const publishedAt = record.publishedAt ?? options.publishedAt;
  const stages = stagesFor(options.format === 'pretty' ? null : options.only);
  return analyze(record.text, {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(stages === null ? {} : { stages }),
  });
}

function render(record: InputRecord, options: AnalyzeOptions, index: number): string {
  const document = analyzeRecord(record, options);
  if (options.format === 'pretty') {
    const width = Math.min(process.stdout.columns ?? 100, 110);
    return `${prettyReport(record.id, document, {
      language: options.language,
      full: options.full,
      width,
      style: createStyle(options.color),
    })}\n`;
  }
  const json = selectParts(record.id, document, options.only);
  if (options.format === 'jsonl') return `${JSON.stringify(json)}\n`;
  return `${index === 0 ? '[\n' : ',\n'}${JSON.stringify(json, null, 2)}`;
}

/** Runs the command. @returns the exit status */
export async function runAnalyze(args: readonly string[]): Promise<number> {
  const options = readAnalyzeOptions(args, process.stdout.isTTY === true);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  let done = 0;
  let failed = 0;
  for await (const item of readInput(options.files, options, options.jsonLines)) {
    if (item.kind === 'problem') {
      report(item);
      failed++;
    } else {
      await writeOutput(render(item, options, done++));
    }
  }
  if (options.format === 'json') await writeOutput(done === 0 ? '[]\n' : '\n]\n');
  return failed > 0 ? 1 : 0;
}
