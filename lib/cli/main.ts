#!/usr/bin/env node
/** The command line: `thoisu COMMAND …`. */
import { VERSIONS } from '../data/versions.js';
import { runAnalyze } from './analyze-command.js';
import { HELP } from './help.js';
import { UsageError } from './usage-error.js';

/** Exit statuses of every command. */
const OK = 0;
const USAGE = 2;

type Command = (args: readonly string[]) => Promise<number>;

/** Commands that need more than the core are loaded when they are called. */
const COMMANDS: Readonly<Record<string, Command>> = {
  analyze: runAnalyze,
  corpus: async (args) => (await import('./corpus-command.js')).runCorpusCommand(args),
  query: async (args) => (await import('./query-command.js')).runQuery(args),
  report: async (args) => (await import('./report-command.js')).runReport(args),
};

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    console.log(VERSIONS.thoisu);
    return OK;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(HELP);
    return OK;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new UsageError(name === undefined ? 'no command given' : `unknown command ${name}`);
  return command(rest);
}

// A reader that closes the pipe early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? OK);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const command = process.argv[2] ?? '';
  const help = Object.hasOwn(COMMANDS, command) ? `thoisu ${command} --help` : 'thoisu --help';
  console.error(`thoisu: ${error.message}\nTry: ${help}`);
  process.exitCode = USAGE;
}
