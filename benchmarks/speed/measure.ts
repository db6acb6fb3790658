/** Measures time and memory of a function. */

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Median milliseconds of several runs after a warm-up, within about `budget` milliseconds. */
export function medianTime(run: () => unknown, budget = 1200): number {
  const started = performance.now();
  run();
  const times: number[] = [];
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (times.length < 3 || (times.length < 15 && performance.now() - started < budget));
  return median(times);
}

/** Bytes that the heap grows while the result of `run` is alive, as the collector sees it (needs `--expose-gc`). */
export function retainedHeap(run: () => unknown): number {
  const collect = (globalThis as { gc?: () => void }).gc ?? ((): void => {});
  collect();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const result = run();
  collect();
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  return result === undefined ? 0 : after - before;
}
