/** `thoisu report`: one page of HTML about a run. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CorpusError } from '../corpus/corpus-error.js';
import { renderReport } from '../corpus/report/corpus-report.js';
import { REPORT_LANGUAGES } from '../corpus/report/page/messages.js';
import { readTable } from '../corpus/tables/read-table.js';
import { writeAtomically } from '../corpus/tables/write-file.js';
import { UsageError } from './usage-error.js';
import { writeOutput } from './write-output.js';

/** What `thoisu report --help` prints. */
export const REPORT_HELP: string = `thoisu report: one page of HTML about the tables that thoisu corpus wrote
(needs the packages @observablehq/plot and linkedom; natural for TF-IDF)

Usage: thoisu report DIR [options]

The page stands alone and asks nothing of the network: articles over time, achievements and limitations, indicators, people
and offices, key words, words in context.

  --out FILE            where the page goes; "-" for standard output   (default: DIR/report.html)
  --lang LANG           language of the page: en or vi                 (default: en)
  --title TEXT          heading of the page
  -h, --help            this text

Exit status: 0 all good, 1 the folder is no run or a package is missing, 2 wrong usage.`;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        title: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function write(page: string, out: string): Promise<void> {
  if (out === '-') {
    await writeOutput(page);
    return;
  }
  try {
    writeAtomically(out, page);
  } catch (cause) {
    throw new CorpusError(`${out} cannot be written: ${(cause as Error).message}`, { cause });
  }
  console.error(`thoisu: ${out}: ${Math.ceil(page.length / 1000).toLocaleString('en')} kB`);
}

/** Runs the command. @returns the exit status */
export async function runReport(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    await writeOutput(`${REPORT_HELP}\n`);
    return 0;
  }
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new UsageError('report takes one folder');
  const language = REPORT_LANGUAGES.find((name) => name === values.lang);
  if (language === undefined)
    throw new UsageError(`--lang takes ${REPORT_LANGUAGES.join(', ')}; found ${values.lang}`);
  const title = values.title === undefined ? {} : { title: values.title };
  try {
    const page = await renderReport((table) => readTable(folder, table), { language, ...title });
    await write(page, values.out ?? join(folder, 'report.html'));
    return 0;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`thoisu: ${error.message}`);
    return 1;
  }
}
