/** Writes files so that a reader sees all of one or nothing. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** A file that was written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** What stands behind the name of a file that is not complete. */
export const UNFINISHED = '.unfinished';

/** Writes bytes and waits until they lie on the disk. */
export function writeDurably(path: string, bytes: Uint8Array): WrittenFile {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Makes renames in a folder durable, where the system lets folders be opened. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes a file under another name first, then renames it. */
export function writeAtomically(path: string, content: Uint8Array | string): WrittenFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const written = writeDurably(path + UNFINISHED, bytes);
  renameSync(path + UNFINISHED, path);
  return written;
}
