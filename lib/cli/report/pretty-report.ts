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

/** The most certain sentences of a label, in text order. */
function pick(sentences: readonly Sentence[], label: Label, limit: number): Sentence[] {
  const all = sentences.filter((sentence) => sentence.label === label);
  const best = new Set([...all].sort((a, b) => b.score - a.score).slice(0, limit));
  return all.filter((sentence) => best.has(sentence));
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
  const all = document.sentences.filter((sentence) => sentence.label === label).length;
  const shown = pick(document.sentences, label, full ? all : SHORT_LIST);
  const lines = shown.flatMap((sentence) => wrap(sentence.text, `  ${mark} `, width));
  const rest =
    all > shown.length ? [style.faint(`    ${MESSAGES[options.language].more(all - shown.length)}`)] : [];
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

function headline({ sentences }: Document, id: string): string {
  return oneLine(sentences[0]?.text ?? id);
}

function balanceLine({ sentences }: Document, messages: Messages): string {
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
