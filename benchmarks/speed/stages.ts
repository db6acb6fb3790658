/** What the speed benchmark calls, bundled like the package, so that it times what users run. */
export { analyzeWith, defaultKnowledge } from '../../lib/analyze.js';
export { normalizeForAnalysis } from '../../lib/text/normalize/normalize-for-analysis.js';
