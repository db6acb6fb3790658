import { type Article, type GoldMetric, legal, type Span } from './article.js';

const quote = (article: Article, { start, end }: Span): string =>
  `${start}-${end} "${article.text.slice(start, end)}"`;

/** A span that is empty, leaves the text, has white space at an edge, or cuts a letter from its mark. */
function badSpans(article: Article): string[] {
  const { text, sentences, entities, metrics, people, sections, structure, changes } = article;
  const inner = changes.flatMap(({ position, date, document }) => [position, date, document]);
  const spans = [
    ...sentences,
    ...entities,
    ...metrics,
    ...sections,
    ...structure,
    ...inner,
    ...people.flatMap((person) => [...person.mentions, ...person.positions]),
    ...sections.map(({ heading }) => heading),
  ];
  return spans
    .filter((span) => span !== null)
    .filter(({ start, end }) => {
      const surface = text.slice(start, end);
      return (
        start < 0 ||
        end > text.length ||
        surface === '' ||
        surface !== surface.trim() ||
        /^\p{M}/u.test(text.slice(end))
      );
    })
    .map((span) => `bad span ${quote(article, span)}`);
}

function overlaps(article: Article, spans: readonly Span[], what: string): string[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    return before !== undefined && span.start < before.end
      ? [`${what} ${quote(article, span)} begins inside or before the one in front`]
      : [];
  });
}

/** Text between sentences must be white space alone. */
function uncovered(article: Article): string[] {
  const edges = [0, ...article.sentences.flatMap(({ start, end }) => [start, end]), article.text.length];
  const gaps = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [article.text.slice(edge, edges[index + 1])] : [],
  );
  return gaps.filter((gap) => gap.trim() !== '').map((gap) => `text outside of sentences: "${gap}"`);
}

function illegal(article: Article): string[] {
  const values: [string, readonly string[], readonly string[]][] = [
    ['label', article.sentences.map(({ label }) => label), legal.label],
    ['type', article.entities.map(({ type }) => type), legal.entityType],
    ['grain', article.entities.flatMap(({ grain }) => grain ?? []), legal.grain],
    ['comparator', article.metrics.map(({ comparator }) => comparator), legal.comparator],
    ['direction', article.metrics.map(({ direction }) => direction), legal.direction],
    ['mention', article.people.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)), legal.mention],
    ['change', article.changes.map(({ kind }) => kind), legal.change],
    ['section', article.sections.map(({ label }) => label), legal.section],
    ['structure', article.structure.map(({ kind }) => kind), legal.structure],
  ];
  return values.flatMap(([what, found, allowed]) =>
    found.filter((value) => !allowed.includes(value)).map((value) => `illegal ${what} "${value}"`),
  );
}

/** An indicator stands in the metric's sentence or the one before; period and baseline stand anywhere in the text. */
function metricProblems(article: Article, metric: GoldMetric): string[] {
  const index = article.sentences.findIndex(({ start, end }) => start <= metric.start && metric.end <= end);
  const sentence = article.sentences[index];
  if (sentence === undefined) return [`metric ${quote(article, metric)} is in no sentence`];
  const near = article.text.slice(article.sentences[index - 1]?.start ?? 0, sentence.end);
  const strings: [string, string | null, string][] = [
    ['indicator', metric.indicator, near],
    ['period', metric.period, article.text],
    ['baseline', metric.baseline, article.text],
  ];
  const missing = strings
    .filter(([, value, where]) => value !== null && (value === '' || !where.includes(value)))
    .map(([what, value]) => `${what} "${value}" of metric ${quote(article, metric)} is not in the text`);
  const isRangeDown = typeof metric.value !== 'number' && metric.value[0] >= metric.value[1];
  return isRangeDown
    ? [...missing, `metric ${quote(article, metric)} has a range that does not rise`]
    : missing;
}

/** A date has a first and a last day in order; changes and speakers name people of the article. */
function linkProblems(article: Article): string[] {
  const ids = article.people.map(({ id }) => id);
  const dates = article.entities.filter(
    ({ type, from, to }) => (type !== 'DATE' && from !== undefined) || (from ?? '') > (to ?? ''),
  );
  const positions = article.entities
    .filter(({ type }) => type === 'POSITION')
    .map(({ start, end }) => `${start}-${end}`);
  const linked = article.people.flatMap((person) => person.positions);
  return [
    ...dates.map((entity) => `dates of ${quote(article, entity)} are wrong`),
    ...article.changes
      .filter(({ person }) => !ids.includes(person))
      .map(({ person }) => `change of unknown person "${person}"`),
    ...linked
      .filter(({ start, end }) => !positions.includes(`${start}-${end}`))
      .map((span) => `${quote(article, span)} is no POSITION`),
    ...article.people
      .filter(({ mentions }) => mentions.length === 0)
      .map(({ id }) => `person "${id}" is never mentioned`),
  ];
}

/** The title is the headline, but for white space. */
function titleProblems({ title, text, structure }: Article): string[] {
  const plain = (value: string): string => value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const headlines = structure.filter(({ kind }) => kind === 'headline');
  const isHeadline = headlines.some(({ start, end }) => plain(text.slice(start, end)) === plain(title));
  return isHeadline ? [] : [`no headline reads "${title}"`];
}

/** Returns what is wrong with a compiled article, each problem as a sentence; none is good. */
export function checkArticle(article: Article): string[] {
  const outside = article.entities.filter(
    (entity) => !article.sentences.some(({ start, end }) => start <= entity.start && entity.end <= end),
  );
  return [
    ...titleProblems(article),
    ...badSpans(article),
    ...overlaps(article, article.sentences, 'sentence'),
    ...overlaps(article, article.entities, 'entity'),
    ...overlaps(article, article.metrics, 'metric'),
    ...overlaps(article, article.sections, 'section'),
    ...uncovered(article),
    ...illegal(article),
    ...outside.map((entity) => `entity ${quote(article, entity)} is in no sentence`),
    ...article.metrics.flatMap((metric) => metricProblems(article, metric)),
    ...linkProblems(article),
  ];
}
