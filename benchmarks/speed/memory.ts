/** Speed and peak memory of one analysis of a large text, each in a process of its own. */
import { runModule } from './child.js';
import type { StageTimes } from './stage-times.js';

/** Speed on a large text; times in milliseconds. */
export interface LargeRun {
  /** Bytes of the text in UTF-8. */
  readonly text: number;
  readonly syllables: number;
  readonly times: StageTimes;
}

/** Memory of an analysis, in bytes. */
export interface MemoryRun {
  /** Largest resident set while analysing. */
  readonly peak: number;
  /** Resident set of the process before, when it had analysed one sentence. */
  readonly base: number;
  /** Bytes of the text in UTF-8. */
  readonly text: number;
  /** What the heap could not outgrow. */
  readonly heapLimit: number;
}

const PRELUDE = `
  const { countSyllables, sampleText } = await import('./dist/benchmarks/speed/sample-text.js');
  const { stageTimes } = await import('./dist/benchmarks/speed/stage-times.js');`;

const speedCode = (bytes: number): string => `${PRELUDE}
  const text = sampleText(${bytes});
  const times = stageTimes(text, 0);
  console.log(JSON.stringify({ times, text: Buffer.byteLength(text), syllables: countSyllables(text) }));
`;

const memoryCode = (bytes: number): string => `${PRELUDE}
  const text = sampleText(${bytes});
  stageTimes('Tỉnh ủy họp.', 0);
  const base = process.memoryUsage().rss;
  stageTimes(text, 0);
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ peak, base, text: Buffer.byteLength(text) }));
`;

/** Analyses a text of about `bytes` bytes once. */
export function largeRun(bytes: number): LargeRun {
  return JSON.parse(runModule(speedCode(bytes))) as LargeRun;
}

/**
 * Analyses a text of about `bytes` bytes once, with a heap limited to `times` times as much: an engine takes free memory
 * before it collects, so that without a limit the peak tells of the machine, not of the need.
 * @throws Error when that is not enough
 */
export function memoryRun(bytes: number, times: number): MemoryRun {
  const heapLimit = bytes * times;
  const run = runModule(memoryCode(bytes), [`--max-old-space-size=${Math.round(heapLimit / 2 ** 20)}`]);
  return { ...(JSON.parse(run) as Omit<MemoryRun, 'heapLimit'>), heapLimit };
}
