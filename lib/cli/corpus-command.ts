/** `thoisu corpus`: analyses a corpus into tables. */
import { CorpusError } from '../corpus/corpus-error.js';
import type { Manifest } from '../corpus/run/manifest.js';
import { type RunResult, runCorpus } from '../corpus/run/run-corpus.js';
import { CORPUS_HELP } from './corpus-help.js';
import { type CorpusOptions, optionMessage, readCorpusOptions } from './corpus-options.js';
import { ProgressReport } from './corpus-progress.js';
import { UsageError } from './usage-error.js';

/** Exit status after an interruption from the keyboard, as shells have it. */
const INTERRUPTED = 130;

const number = (value: number): string => value.toLocaleString('en');

function summary({ records, rows }: Manifest, out: string): string {
  const duplicates = records.exactDuplicates + records.nearDuplicates;
  const parts = [
    `${number(records.analyzed)} documents`,
    ...(duplicates > 0 ? [`${number(duplicates)} duplicates`] : []),
    ...(records.filtered > 0 ? [`${number(records.filtered)} in other languages`] : []),
    `${number(rows.sentences)} sentences`,
    `${number(rows.entities)} entities`,
    `${number(rows.metrics)} figures`,
  ];
  return `${out}: ${parts.join(', ')}`;
}

function tell(result: RunResult, { out, quiet }: CorpusOptions): number {
  const { finished, records, rejected, manifest } = result;
  if (!finished) {
    console.error(
      `thoisu: stopped; ${number(records)} records are in ${out}; go on with the same command and --resume`,
    );
    return INTERRUPTED;
  }
  if (!quiet) console.error(`thoisu: ${summary(manifest!, out)}`);
  if (rejected > 0) console.error(`thoisu: ${number(rejected)} bad records, listed in ${out}/rejects.jsonl`);
  return rejected > 0 ? 1 : 0;
}

/** Stops the run at the first interruption, the process at the second. */
function stopOnSignals(): { readonly signal: AbortSignal; readonly release: () => void } {
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    console.error('\nthoisu: stopping; once more stops at once');
    stop.abort();
  };
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, interrupt);
  const release = (): void => {
    for (const name of names) process.off(name, interrupt);
  };
  return { signal: stop.signal, release };
}

async function runWith(options: CorpusOptions): Promise<RunResult> {
  const { signal, release } = stopOnSignals();
  const report = new ProgressReport(process.stderr, () => performance.now());
  const watched = options.quiet ? {} : { onProgress: report.update.bind(report) };
  try {
    return await runCorpus(options.inputs, options.out, { ...options.run, ...watched, signal });
  } catch (error) {
    if (error instanceof CorpusError) throw new UsageError(error.message);
    if (error instanceof TypeError && error.message.startsWith('thoisu:'))
      throw new UsageError(optionMessage(error.message));
    throw error;
  } finally {
    if (!options.quiet) report.end();
    release();
  }
}

/** Runs the command. @returns the exit status */
export async function runCorpusCommand(args: readonly string[]): Promise<number> {
  const options = readCorpusOptions(args);
  if (options.help) {
    console.log(CORPUS_HELP);
    return 0;
  }
  const status = tell(await runWith(options), options);
  // Standard input that nobody reads any more would keep the process alive.
  if (status === INTERRUPTED) process.exit(status);
  return status;
}
