/** XRegExp as the notation of our grammars: free spacing and named parts, Unicode properties left to the engine. */
import xregexp from 'xregexp';

const XRegExp = xregexp as unknown as typeof xregexp & {
  addToken(
    pattern: RegExp,
    handler: (match: RegExpExecArray) => string,
    options: { scope: 'default' | 'class' | 'all'; leadChar: string },
  ): void;
};

// XRegExp would expand \p{Lu} to kilobytes of ranges; every engine we support knows it natively.
XRegExp.addToken(/\\[pP]\{[^}]+\}/, (match) => match[0], { scope: 'all', leadChar: '\\' });

/** Composes a pattern in free-spacing notation out of named parts (`{{name}}`). */
export function buildGrammar(pattern: string, parts: Readonly<Record<string, string>>): RegExp {
  return XRegExp.build(`(?x)${pattern}`, { ...parts }, 'u');
}
