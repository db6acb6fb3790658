import { type Mark, parseInlineMarkup } from './inline-markup.js';
import { parseMetricLine, type StatedMetric } from './metric-line.js';
import { SourceProblem } from './problem.js';
import { readSourceLines, type SourceLine } from './source-lines.js';

type SentenceLine = Extract<SourceLine, { kind: 'sentence' }>;

/** A `!` line: kind, person, position, date, document, as written. */
export interface StatedChange {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A sentence of a source with its place in the article's text; marks count from the start of the article. */
export interface SourceSentence extends Pick<SentenceLine, 'line' | 'label' | 'structure' | 'speaker'> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** Where it is the first of a section: that section's label, empty for the end of one. */
  readonly section: string | null;
  readonly metrics: StatedMetric[];
  readonly changes: StatedChange[];
}

/** A whole marked source, its text put together and every mark placed. */
export interface SourceDocument {
  readonly headers: readonly Extract<SourceLine, { kind: 'header' }>[];
  readonly text: string;
  readonly sentences: readonly SourceSentence[];
}

function separator(glued: boolean, blanks: number, isFirst: boolean): string {
  if (isFirst || glued) return '';
  return blanks > 0 ? '\n'.repeat(blanks) : ' ';
}

function place(
  line: SentenceLine,
  section: string | null,
  offset: number,
): { text: string; sentence: SourceSentence } {
  const { text, marks } = parseInlineMarkup(line.marked, line.line);
  const start = offset + text.length - text.trimStart().length;
  const moved = marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset }));
  const { label, structure, speaker } = line;
  const span = { start, end: offset + text.trimEnd().length };
  return {
    text,
    sentence: {
      ...span,
      line: line.line,
      label,
      structure,
      speaker,
      marks: moved,
      section,
      metrics: [],
      changes: [],
    },
  };
}

/** Puts the text of a marked source together. Throws a `SourceProblem` with the line of what it cannot read. */
export function readSourceDocument(source: string): SourceDocument {
  const headers: Extract<SourceLine, { kind: 'header' }>[] = [];
  const sentences: SourceSentence[] = [];
  let text = '';
  let blanks = 0;
  let section: string | null = null;
  for (const line of readSourceLines(source)) {
    const last = sentences.at(-1);
    if (line.kind === 'blank') blanks += 1;
    else if (line.kind === 'header') headers.push(line);
    else if (line.kind === 'section') section = line.label;
    else if (line.kind === 'sentence') {
      text += separator(line.glued, blanks, last === undefined);
      const placed = place(line, section, text.length);
      text += placed.text;
      sentences.push(placed.sentence);
      section = null;
      blanks = 0;
    } else if (last === undefined)
      throw new SourceProblem(line.line, `a ${line.kind} before the first sentence`);
    else if (line.kind === 'metric') last.metrics.push(parseMetricLine(line.fields, line.line));
    else last.changes.push({ line: line.line, fields: line.fields });
  }
  return { headers, text, sentences };
}
