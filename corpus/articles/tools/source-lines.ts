import { unescaped } from './escapes.js';
import { SourceProblem } from './problem.js';

/** One line of a marked source, split by its kind; `line` counts from 1. */
export type SourceLine =
  | { readonly kind: 'header'; readonly line: number; readonly key: string; readonly value: string }
  | { readonly kind: 'section'; readonly line: number; readonly label: string }
  | { readonly kind: 'metric' | 'change'; readonly line: number; readonly fields: readonly string[] }
  | { readonly kind: 'blank'; readonly line: number }
  | {
      readonly kind: 'sentence';
      readonly line: number;
      readonly glued: boolean;
      readonly label: string;
      readonly structure: string | null;
      readonly speaker: string | null;
      readonly marked: string;
    };

/** Matches `+A.caption@minh Text`: glue, label, structure, speaker, the marked text. */
const sentence = /^(\+?)([ALDO])(?:\.([a-z]+))?(?:@([a-z0-9-]+))? (.+)$/su;

function fields(rest: string, line: number): string[] {
  return rest.split('|').map((field) => unescaped(field.trim(), line));
}

function readLine(raw: string, line: number): SourceLine {
  if (raw.trim() === '') return { kind: 'blank', line };
  const header = /^@([a-z]+) (.+)$/su.exec(raw);
  if (header !== null) return { kind: 'header', line, key: header[1] ?? '', value: (header[2] ?? '').trim() };
  if (raw.startsWith('==')) return { kind: 'section', line, label: raw.slice(2).trim() };
  if (raw.startsWith('#')) return { kind: 'metric', line, fields: fields(raw.slice(1), line) };
  if (raw.startsWith('!')) return { kind: 'change', line, fields: fields(raw.slice(1), line) };
  const parts = sentence.exec(raw);
  if (parts === null)
    throw new SourceProblem(
      line,
      `neither header, section, sentence, metric nor change: "${raw.slice(0, 40)}"`,
    );
  const [, glue, label = '', structure, speaker, marked = ''] = parts;
  return {
    kind: 'sentence',
    line,
    glued: glue === '+',
    label,
    structure: structure ?? null,
    speaker: speaker ?? null,
    marked,
  };
}

/** Splits a marked source into lines by kind; comment lines (`//`) are dropped. Throws a `SourceProblem` at a line of no kind. */
export function readSourceLines(source: string): SourceLine[] {
  return source
    .split('\n')
    .map((raw, index) => ({ raw, line: index + 1 }))
    .filter(({ raw }) => !raw.startsWith('//'))
    .map(({ raw, line }) => readLine(raw, line));
}
