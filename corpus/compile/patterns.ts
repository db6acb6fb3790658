/** Prints grammars as native sticky regular expressions, after a check against catastrophic backtracking. */
import { checkSync } from 'recheck';

/** The header of every generated file: its source and the command that makes it. */
export function generatedHeader(source: string): string {
  return `// Generated from ${source} by \`npm run data\`. Do not edit.\n`;
}

/**
 * Throws unless the pattern runs in linear time in the checker's model.
 * @throws Error naming the pattern and an attack string
 */
export function assertSafe(name: string, pattern: RegExp): void {
  const result = checkSync(pattern.source, pattern.flags, { checker: 'automaton', timeout: 60_000 });
  if (result.status === 'vulnerable' && result.complexity.type === 'exponential') {
    throw new Error(
      `${name} backtracks: ${result.complexity.summary} on ${JSON.stringify(result.attack.string)}`,
    );
  }
}

/** XRegExp leaves `(?:)` where white space stood; our grammars have no back-references that it could guard. */
function withoutSeparators(pattern: string): string {
  return pattern.replaceAll(/\(\?:\)(?![?*+{])/g, '');
}

/** The module text that exports each grammar as a constant. */
export function printPatterns(source: string, grammars: Readonly<Record<string, RegExp>>): string {
  const lines = Object.entries(grammars).map(
    ([name, { source: pattern }]) => `export const ${name}: RegExp = /${withoutSeparators(pattern)}/uy;\n`,
  );
  return `${generatedHeader(source)}\n${lines.join('\n')}`;
}
