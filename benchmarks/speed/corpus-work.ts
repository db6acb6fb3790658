/** What the benchmark of corpus runs calls, bundled like the package, so that it times what users run. */
export { analyze } from '../../lib/analyze.js';
export { analyzeBatch } from '../../lib/corpus/run/analyze-batch.js';
export { runSettings } from '../../lib/corpus/run/run-options.js';
export { writePartTable } from '../../lib/corpus/run/write-part-table.js';
