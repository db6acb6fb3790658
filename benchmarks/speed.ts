/** `npm run bench:speed`: speed of every stage on 10 kB, 1 MB and 10 MB, memory, load time and size. */

import { saveResult } from './results.js';
import { bundleSize } from './speed/bundle-size.js';
import { processTime, runModule } from './speed/child.js';
import { largeRun, memoryRun } from './speed/memory.js';
import { countSyllables, sampleText } from './speed/sample-text.js';
import { type StageTimes, stageTimes } from './speed/stage-times.js';

// Long enough for the engine to compile all that runs often: below some ten seconds the figures are those of a cold start.
const SMALL = [
  { name: '10 kB', bytes: 10_000, budget: 8000 },
  { name: '1 MB', bytes: 1_000_000, budget: 15_000 },
] as const;
/** The heap that the analysis of the largest text must do with, in times of the text. */
const HEAP_TIMES = 50;
const LARGE = { name: '10 MB', bytes: 10_000_000 } as const;

/** Speed of one step on one text. */
interface Speed {
  readonly megabytes: number;
  readonly syllables: number;
}

function speeds(size: number, syllables: number, times: StageTimes): Record<string, Speed> {
  const round = (value: number): number => Number(value.toPrecision(3));
  return Object.fromEntries(
    Object.entries(times).map(([step, milliseconds]) => [
      step,
      { megabytes: round(size / milliseconds / 1000), syllables: round((syllables / milliseconds) * 1000) },
    ]),
  );
}

function smallSpeeds(bytes: number, budget: number): Record<string, Speed> {
  const text = sampleText(bytes);
  return speeds(Buffer.byteLength(text), countSyllables(text), stageTimes(text, budget));
}

function firstAnalysis(): number {
  const code = `
    const { analyze } = await import('./dist/esm/index.js');
    const start = performance.now();
    analyze('Bí thư Tỉnh ủy cho biết GRDP tăng 8,5%.');
    console.log(performance.now() - start);`;
  const times = [1, 2, 3].map(() => Number(runModule(code)));
  return times.sort((a, b) => a - b)[1]!;
}

const { times, syllables, text } = largeRun(LARGE.bytes);
const memory = memoryRun(LARGE.bytes, HEAP_TIMES);
const bySize = [
  ...SMALL.map(({ name, bytes, budget }) => ({ name, steps: smallSpeeds(bytes, budget) })),
  { name: LARGE.name, steps: speeds(text, syllables, times) },
];
const bare = processTime('', 5);
const loaded = processTime("await import('./dist/esm/index.js')", 5);
const result = {
  speed: Object.fromEntries(bySize.map(({ name, steps }) => [name, steps])),
  load: { importOverBareNode: Math.round(loaded - bare), firstAnalysis: Math.round(firstAnalysis()) },
  memory: { ...memory, timesText: Number(((memory.peak - memory.base) / memory.text).toFixed(1)) },
  size: { withModels: await bundleSize(true), withoutModels: await bundleSize(false) },
};

const million = (value: number): string => (value / 1e6).toFixed(2).padStart(8);
console.log(
  `${'million syllables/s'.padEnd(22)}${bySize.map(({ name }) => name.padStart(8)).join('')}     MB/s at 1 MB`,
);
for (const step of Object.keys(bySize[0]!.steps)) {
  const cells = bySize.map(({ steps }) => million(steps[step]?.syllables ?? 0)).join('');
  console.log(
    `${step.padEnd(22)}${cells}${(bySize[1]!.steps[step]?.megabytes ?? 0).toFixed(1).padStart(17)}`,
  );
}
console.log(
  `load: import ${result.load.importOverBareNode} ms over bare node, first analysis ${result.load.firstAnalysis} ms`,
);
console.log(
  `memory: resident set ${result.memory.timesText} times the text at 10 MB, with a heap limited to ${HEAP_TIMES} times`,
);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const { withModels, withoutModels } = result.size;
console.log(
  `size, brotli: ${kilobytes(withModels.brotli)} with models, ${kilobytes(withoutModels.brotli)} without`,
);
saveResult('speed', result);
