/** Times every step of an analysis from inside, so that one run tells all of them apart. */
import type { Watch } from '../../lib/analyze.js';

const BUNDLED = new URL('../../esm/stages.js', import.meta.url).href;
const { analyzeWith, defaultKnowledge } = (await import(BUNDLED)) as typeof import('./stages.js');

/** Milliseconds by step, in the order the steps first ran; `analyze` is the whole. */
export type StageTimes = Record<string, number>;

function timeOnce(text: string): StageTimes {
  const times: StageTimes = {};
  const watch: Watch = (step, run) => {
    const start = performance.now();
    const result = run();
    times[step] = (times[step] ?? 0) + performance.now() - start;
    return result;
  };
  const start = performance.now();
  analyzeWith(defaultKnowledge(), text, {}, watch);
  times.analyze = performance.now() - start;
  return times;
}

/** For each step the least time of several runs, within about `budget` milliseconds. */
export function stageTimes(text: string, budget: number): StageTimes {
  const best: StageTimes = {};
  const started = performance.now();
  do {
    for (const [step, time] of Object.entries(timeOnce(text)))
      best[step] = Math.min(best[step] ?? time, time);
  } while (performance.now() - started < budget);
  return best;
}
