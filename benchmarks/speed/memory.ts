/** Speed and peak memory of one analysis of a large text, in a process of its own. */
import { runModule } from './child.js';
import type { StageTimes } from './stage-times.js';

/** Sizes in bytes, times in milliseconds. */
export interface LargeRun {
  /** Largest resident set while analysing. */
  readonly peak: number;
  /** Resident set of a process that only loaded the library and analysed one sentence. */
  readonly base: number;
  /** Bytes of the text in UTF-8. */
  readonly text: number;
  readonly syllables: number;
  readonly times: StageTimes;
}

const code = (bytes: number): string => `
  const { countSyllables, sampleText } = await import('./dist/benchmarks/speed/sample-text.js');
  const { stageTimes } = await import('./dist/benchmarks/speed/stage-times.js');
  const text = sampleText(${bytes});
  stageTimes('Tỉnh ủy họp.', 0);
  const base = process.memoryUsage().rss;
  const times = stageTimes(text, 0);
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ peak, base, text: Buffer.byteLength(text), syllables: countSyllables(text), times }));
`;

/** Analyses a text of about `bytes` bytes once. */
export function largeRun(bytes: number): LargeRun {
  return JSON.parse(runModule(code(bytes))) as LargeRun;
}
