/** Writes to standard output and waits where the reader is slower. */
import { once } from 'node:events';

/** Writes a piece of output. */
export async function writeOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
