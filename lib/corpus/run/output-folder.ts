/** The folder that a run writes: made ready for a new run, or cleared of what an interrupted one left behind. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../corpus-error.js';
import { TABLE_NAMES } from '../schema.js';
import type { TableFormat } from '../tables/encode-table.js';
import { UNFINISHED } from '../tables/write-file.js';
import { type Journal, STATE_FOLDER } from './journal.js';
import { partName } from './part.js';

/** What a run finds in its folder. */
export type FolderState = 'new' | 'unfinished' | 'finished';

/**
 * Looks at the folder.
 * @throws CorpusError when it holds anything and the run is not to be resumed, or holds no run
 */
export async function folderState(out: string, journal: Journal, resume: boolean): Promise<FolderState> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CorpusError(`${out}: ${error.message}`);
  });
  // Killed before it had written what it was going to do: nothing is there yet.
  if (names.every((name) => name === STATE_FOLDER) && !journal.exists) return 'new';
  if (journal.exists) {
    if (resume) return 'unfinished';
    throw new CorpusError(`${out} holds an unfinished run; go on with --resume, or give another folder`);
  }
  if (!resume) throw new CorpusError(`${out} is not empty; give another folder`);
  if (existsSync(join(out, 'manifest.json'))) return 'finished';
  throw new CorpusError(`${out} holds no run to go on with`);
}

/** Makes the folders of the tables. */
export async function makeFolders(out: string): Promise<void> {
  for (const table of TABLE_NAMES) await mkdir(join(out, table), { recursive: true });
}

/** Removes all files that the journal does not know: those from a part on, and those that were never finished. */
export async function removeLeftovers(out: string, parts: number, format: TableFormat): Promise<void> {
  for (const table of TABLE_NAMES) {
    for (const name of await readdir(join(out, table))) {
      if (name.endsWith(UNFINISHED) || name >= partName(parts, format)) await rm(join(out, table, name));
    }
  }
}
