/** The report that a person reads: who, which titles, which figures, what went well, what fell short. */
import type { Document, Label, Person, Sentence } from '../../../index.js';
import type { ReportLanguage } from '../analyze-options.js';
import { figureLines } from './figures.js';
import { oneLine, wrap } from './layout.js';
import { MESSAGES, type Messages } from './messages.js';
import type { Style } from './style.js';

/** How the report looks. */
export interface ReportOptions {
  readonly language: ReportLanguage;
  /** List everything instead of the most telling items. */
  readonly full: boolean;
  readonly width: number;
  readonly style: Style;
}

const SHORT_LIST = 6;

/** The sentences of the story: no headline, heading, caption or site furniture. */
function storySentences({ sentences, structure }: Document): readonly Sentence[] {
  const outside = structure.parts.filter(({ kind }) => kind !== 'lead');
  let at = 0;
  return sentences.filter(({ start, end }) => {
    while (at < outside.length && outside[at]!.end <= start) at++;
    return at === outside.length || outside[at]!.start > start || outside[at]!.end < end;
  });
}

/** The most certain sentences, in text order. */
function mostCertain(sentences: readonly Sentence[], limit: number): Sentence[] {
  const best = new Set([...sentences].sort((a, b) => b.score - a.score).slice(0, limit));
  return sentences.filter((sentence) => best.has(sentence));
}

function unique(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (!seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  return [...seen.values()];
}

function personLines(
  { name, positions }: Person,
  document: Document,
  { style, width }: ReportOptions,
): string[] {
  const titles = unique(positions.map((index) => oneLine(document.entities[index]!.text)));
  const [first = '', ...rest] = wrap(
    `${name}${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`,
    '  ',
    width,
  );
  return [first.replace(name, style.name(name)), ...rest];
}

function block(heading: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', style.heading(heading), ...lines];
}

function limited<Item>(
  items: readonly Item[],
  full: boolean,
  messages: Messages,
): { shown: readonly Item[]; rest: string[] } {
  if (full || items.length <= SHORT_LIST * 2) return { shown: items, rest: [] };
  return {
    shown: items.slice(0, SHORT_LIST * 2),
    rest: [`  ${messages.more(items.length - SHORT_LIST * 2)}`],
  };
}

function sentenceBlock(
  document: Document,
  label: Label,
  heading: string,
  mark: string,
  options: ReportOptions,
): string[] {
  const { style, full, width } = options;
  const all = storySentences(document).filter((sentence) => sentence.label === label);
  const shown = mostCertain(all, full ? all.length : SHORT_LIST);
  const lines = shown.flatMap((sentence) => wrap(sentence.text, `  ${mark} `, width));
  const hidden = all.length - shown.length;
  const rest = hidden > 0 ? [style.faint(`    ${MESSAGES[options.language].more(hidden)}`)] : [];
  return block(heading, [...lines, ...rest], style);
}

function nameBlock(
  document: Document,
  type: 'ORGANIZATION' | 'DOCUMENT',
  heading: string,
  options: ReportOptions,
): string[] {
  const names = unique(
    document.entities.filter((entity) => entity.type === type).map(({ text }) => oneLine(text)),
  );
  const { shown, rest } = limited(names, options.full, MESSAGES[options.language]);
  return block(
    heading,
    shown.length === 0 ? [] : [...wrap(shown.join(' · '), '  ', options.width), ...rest],
    options.style,
  );
}

function headline({ sentences, structure }: Document, id: string): string {
  const found = structure.parts.find(({ kind }) => kind === 'headline');
  return oneLine((found ?? sentences[0])?.text ?? id);
}

function balanceLine(document: Document, messages: Messages): string {
  const sentences = storySentences(document);
  const count = (label: Label): number => sentences.filter((sentence) => sentence.label === label).length;
  return messages.balance(count('achievement'), count('limitation'), count('directive'), sentences.length);
}

/** The report of one document, as lines joined by line feeds. */
export function prettyReport(id: string, document: Document, options: ReportOptions): string {
  const { style, width, language, full } = options;
  const messages = MESSAGES[language];
  const people = limited(document.people, full, messages);
  const figures = limited(figureLines(document.metrics, width, messages, style), full, messages);
  return [
    '',
    ...wrap(headline(document, id), '', width).map(style.title),
    style.faint(`${id} — ${balanceLine(document, messages)}`),
    ...block(
      messages.people,
      [...people.shown.flatMap((person) => personLines(person, document, options)), ...people.rest],
      style,
    ),
    ...nameBlock(document, 'ORGANIZATION', messages.bodies, options),
    ...nameBlock(document, 'DOCUMENT', messages.documents, options),
    ...block(messages.figures, [...figures.shown, ...figures.rest], style),
    ...sentenceBlock(document, 'achievement', style.good(messages.good), style.good('+'), options),
    ...sentenceBlock(document, 'limitation', style.bad(messages.bad), style.bad('−'), options),
    ...sentenceBlock(document, 'directive', style.task(messages.tasks), style.task('→'), options),
    '',
  ].join('\n');
}
