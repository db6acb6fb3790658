/** Peak memory of one analysis, in a process of its own. */
import { runModule } from './child.js';

/** Bytes. */
export interface Memory {
  /** Largest resident set while analysing a text of the given size. */
  readonly peak: number;
  /** Resident set of a process that only loaded the library and analysed one sentence. */
  readonly base: number;
  /** Bytes of the text in UTF-8. */
  readonly text: number;
}

const code = (bytes: number): string => `
  const { sampleText } = await import('./dist/benchmarks/speed/sample-text.js');
  const { analyze } = await import('./dist/index.js');
  const text = sampleText(${bytes});
  analyze('Tỉnh ủy họp.');
  const base = process.memoryUsage().rss;
  const document = analyze(text);
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ peak, base, text: Buffer.byteLength(text), sentences: document.sentences.length }));
`;

/** Measures a text of about `bytes` bytes. */
export function peakMemory(bytes: number): Memory {
  return JSON.parse(runModule(code(bytes))) as Memory;
}
