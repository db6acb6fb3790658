/** Prints the module that finds the compiled lexicons of an analyser by name, so that a caller's rows can be checked. */
import { generatedHeader } from './patterns.js';
import { constantName } from './print-lexicon.js';

/** Lexicons that no stage of an analyser reads: rows of a caller would do nothing there. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['abbreviation-expansions', 'stopwords']);

/** The module text. */
export function printRegistry(names: readonly string[]): string {
  const read = names.filter((name) => !READ_ELSEWHERE.has(name));
  return [
    generatedHeader('the names of corpus/lexicons'),
    ...read.map((name) => `import { ${constantName(name)} } from './lexicons/${name}.js';`),
    '',
    '/** The compiled lexicons that the stages of an analyser read, by name. */',
    'export const ANALYZER_LEXICONS: Readonly<Record<string, string>> = {',
    ...read.map((name) => `  '${name}': ${constantName(name)},`),
    '};',
    '',
  ].join('\n');
}
