import type { Article, GoldEntity, GoldMetric, GoldSentence } from './article.js';
import { parseDateNotation } from './date-notation.js';
import { readSections, readStructure } from './layout.js';
import type { StatedMetric } from './metric-line.js';
import { readChanges, readPeople } from './people.js';
import { oneOf, SourceProblem } from './problem.js';
import { readSourceDocument, type SourceDocument, type SourceSentence } from './source-document.js';

const labels = { A: 'achievement', L: 'limitation', D: 'directive', O: 'other' } as const;

const entityTypes: Readonly<Record<string, GoldEntity['type']>> = {
  per: 'PERSON',
  pos: 'POSITION',
  org: 'ORGANIZATION',
  loc: 'LOCATION',
  date: 'DATE',
  doc: 'DOCUMENT',
  evt: 'EVENT',
};

const otherTags = ['pro', 'dateline', 'byline', 'credit'];

function header(document: SourceDocument, key: string): string {
  const found = document.headers.filter((line) => line.key === key);
  if (found.length !== 1) throw new SourceProblem(found[1]?.line ?? 1, `one @${key} line is needed`);
  return found[0]?.value ?? '';
}

function compileSentence(
  document: SourceDocument,
  { start, end, label, speaker, line }: SourceSentence,
): GoldSentence {
  const people = document.headers
    .filter(({ key }) => key === 'person')
    .map(({ value }) => value.split(' ')[0]);
  const body = document.headers.find(({ key, value }) => key === 'body' && value.split(' ')[0] === speaker);
  if (speaker !== null && body === undefined && !people.includes(speaker))
    throw new SourceProblem(line, `no @person or @body line declares "${speaker}"`);
  const name = body === undefined ? speaker : body.value.slice(body.value.indexOf(' ') + 1);
  return {
    start,
    end,
    label: labels[oneOf(label, ['A', 'L', 'D', 'O'] as const, 'label', line)],
    speaker: name?.normalize('NFC') ?? null,
  };
}

function compileEntities({ marks, line }: SourceSentence): GoldEntity[] {
  const entities: GoldEntity[] = [];
  for (const { tag, value, start, end } of marks) {
    const type = entityTypes[tag];
    if (type === undefined && !otherTags.includes(tag)) throw new SourceProblem(line, `unknown tag "${tag}"`);
    if ((value !== null) !== (tag === 'date'))
      throw new SourceProblem(line, `a date, and no other mark, has a value: "${tag}"`);
    const resolved = value === null ? null : parseDateNotation(value, line);
    if (type !== undefined) entities.push({ start, end, type, ...resolved });
  }
  return entities.sort((one, other) => one.start - other.start);
}

/** Position of `surface` in `text` from `from` on, not inside a longer word or number; -1 where there is none. */
function findWhole(text: string, surface: string, from: number): number {
  const isInside = (edge: string, inner: string): boolean =>
    /[\p{L}\p{M}\p{N}]/u.test(edge) && /[\p{L}\p{M}\p{N}]/u.test(inner);
  for (let at = text.indexOf(surface, from); at >= 0; at = text.indexOf(surface, at + 1)) {
    const [before, after] = [text.slice(at - 2, at), text.charAt(at + surface.length)];
    const isDecimal = /\d[.,]$/u.test(before) && /^\d/u.test(surface);
    if (!isDecimal && !isInside(before.slice(-1), surface.charAt(0)) && !isInside(after, surface.slice(-1)))
      return at;
  }
  return -1;
}

function compileMetrics(text: string, sentence: SourceSentence): GoldMetric[] {
  let from = sentence.start;
  return sentence.metrics.map(({ surface, ...fields }: StatedMetric) => {
    const start = findWhole(text, surface, from);
    from = start + surface.length;
    if (start < 0 || from > sentence.end)
      throw new SourceProblem(sentence.line, `the sentence has no (further) "${surface}"`);
    return { start, end: from, ...fields };
  });
}

/**
 * Compiles a marked source into an article. `@form NFD` decomposes the whole text before any offset is counted.
 * Throws a `SourceProblem` that names the line where the source is not understood.
 */
export function compileArticle(source: string, id: string): Article {
  const form = /^@form NFD$/mu.test(source) ? 'NFD' : 'NFC';
  const document = readSourceDocument(source.normalize(form));
  const plain = (key: string): string => header(document, key).normalize('NFC');
  return {
    generated: `from ${id}.marked.txt by corpus/articles/tools/compile.ts; edit that file, not this one`,
    id,
    source: plain('source'),
    title: header(document, 'title'),
    publishedAt: plain('published'),
    licence: 'CC0-1.0',
    text: document.text,
    sentences: document.sentences.map((sentence) => compileSentence(document, sentence)),
    entities: document.sentences.flatMap(compileEntities),
    metrics: document.sentences.flatMap((sentence) => compileMetrics(document.text, sentence)),
    people: readPeople(document),
    changes: readChanges(document),
    sections: readSections(document),
    structure: readStructure(document),
  };
}

/** Returns the file text of an article: JSON with one list item a line, so that a change shows as few lines. */
export function formatArticle(article: Article): string {
  const fields = Object.entries(article).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value) || value.length === 0)
      return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
