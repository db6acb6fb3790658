import { type GoldSection, type GoldStructure, legal, type Span } from './article.js';
import { oneOf } from './problem.js';
import type { SourceDocument, SourceSentence } from './source-document.js';

const inlineKinds = ['dateline', 'byline', 'credit'];

/** A structure sentence joins the one before it when both are of one kind and share a line. */
function joins(text: string, before: GoldStructure | undefined, sentence: SourceSentence): boolean {
  if (before === undefined || before.kind !== sentence.structure) return false;
  return /^[^\S\n]*$/u.test(text.slice(before.end, sentence.start));
}

/** Returns the headline, captions, furniture … of a source: whole sentences, and marks inside one. */
export function readStructure({ text, sentences }: SourceDocument): GoldStructure[] {
  const found: GoldStructure[] = [];
  for (const sentence of sentences) {
    const before = found.at(-1);
    if (sentence.structure !== null) {
      const kind = oneOf(sentence.structure, legal.structure, 'structure', sentence.line);
      if (before !== undefined && joins(text, before, sentence))
        found[found.length - 1] = { ...before, end: sentence.end };
      else found.push({ start: sentence.start, end: sentence.end, kind });
    }
    for (const { tag, start, end } of sentence.marks) {
      if (inlineKinds.includes(tag))
        found.push({ start, end, kind: oneOf(tag, legal.structure, 'structure', sentence.line) });
    }
  }
  return found;
}

function headingOf(sentence: SourceSentence): Span | null {
  return sentence.structure === 'subheading' ? { start: sentence.start, end: sentence.end } : null;
}

/** Returns the sections of a source: each runs from the sentence after its `==` line to the last one before the next. */
export function readSections({ sentences }: SourceDocument): GoldSection[] {
  const sections: GoldSection[] = [];
  let isOpen = false;
  for (const sentence of sentences) {
    const last = sections.at(-1);
    if (sentence.section !== null) isOpen = sentence.section !== '';
    if (sentence.section !== null && isOpen) {
      const label = oneOf(sentence.section, legal.section, 'section', sentence.line);
      sections.push({ start: sentence.start, end: sentence.end, label, heading: headingOf(sentence) });
    } else if (isOpen && last !== undefined) sections[sections.length - 1] = { ...last, end: sentence.end };
  }
  return sections;
}
