/** Keeps an output folder for one run at a time: a second one would write over the parts of the first. */
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { CorpusError } from '../corpus-error.js';
import { STATE_FOLDER } from './journal.js';

/** Who holds a lock. */
interface Holder {
  readonly process: number;
  readonly host: string;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

async function readLock(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Milliseconds after which a lock that cannot be read was torn by a crash, and is not just being written. */
const WRITTEN = 200;

async function readHolder(path: string): Promise<Holder | null> {
  const holder = await readLock(path);
  if (holder !== null) return holder;
  await new Promise((done) => setTimeout(done, WRITTEN));
  return readLock(path);
}

/** Whether the holder was killed: its process is gone. Of another machine that cannot be known. */
function isGone(holder: Holder | null): boolean {
  if (holder === null) return true;
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Moves a lock away that nobody holds any more; of several runs that try it one succeeds. */
async function clear(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => {});
  await rm(aside, { force: true });
}

async function take(out: string, path: string): Promise<void> {
  const own: Holder = { process: process.pid, host: hostname() };
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(own), { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = await readHolder(path);
    if (!isGone(holder)) {
      throw new CorpusError(
        `${out} is in use by process ${holder!.process} on ${holder!.host}; if that has ended, remove ${path}`,
      );
    }
    await clear(path);
  }
}

/**
 * Does some work while no other run may use the folder. The lock of a process that was killed does not count.
 * @throws CorpusError when another run uses the folder
 */
export async function withFolderLock<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  const folder = join(out, STATE_FOLDER);
  const path = join(folder, 'lock');
  const created = await mkdir(folder, { recursive: true });
  await take(out, path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
    // They stay where a run lies in them.
    await rmdir(folder).catch(() => {});
    if (created !== undefined && resolve(created) !== resolve(folder)) await rmdir(out).catch(() => {});
  }
}
