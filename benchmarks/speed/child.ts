/** Runs pieces of code in a process of their own, for load time and peak memory. */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../../corpus/compile/root.js';

/** Runs ES module code from the repository's root and returns what it prints. */
export function runModule(code: string, flags: readonly string[] = []): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '--eval', code],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Median wall-clock milliseconds of a process that runs the code. */
export function processTime(code: string, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    runModule(code);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}
