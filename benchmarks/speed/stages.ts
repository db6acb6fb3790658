/** What the speed benchmark calls, bundled like the package, so that it times what users run. */
export { analyzeWith } from '../../lib/analyze.js';
export { defaultSource } from '../../lib/lexicon/lexicon-source.js';
export { normalizeForAnalysis } from '../../lib/text/normalize/normalize-for-analysis.js';
