/** Prints the annotation of the articles named (or of all) sentence by sentence, for a reader who checks it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, GoldSentence, Span } from './article.js';
import { articleIds } from './check-folder.js';

const folder = 'corpus/articles';

const within = (sentence: GoldSentence, { start, end }: Span): boolean =>
  sentence.start <= start && end <= sentence.end;

/** The sentence with its entities in brackets, each followed by its type. */
function markedSentence({ text, entities }: Article, sentence: GoldSentence): string {
  let marked = '';
  let at = sentence.start;
  for (const entity of entities.filter((candidate) => within(sentence, candidate))) {
    const days = entity.from === undefined ? '' : ` ${entity.from}..${entity.to}`;
    marked += `${text.slice(at, entity.start)}[${text.slice(entity.start, entity.end)}]${entity.type}${days}`;
    at = entity.end;
  }
  return marked + text.slice(at, sentence.end);
}

function printArticle(article: Article): string {
  const { text, sentences, metrics, people, sections, structure, changes } = article;
  const surface = (span: Span | null): string => (span === null ? '-' : text.slice(span.start, span.end));
  const lines = [`===== ${article.id}: ${article.title}`];
  for (const sentence of sentences) {
    for (const section of sections.filter(({ start }) => start === sentence.start))
      lines.push(`--- ${section.label}`);
    const kind = structure.find(
      (part) => within(sentence, part) || within({ ...sentence, ...part }, sentence),
    );
    lines.push(
      `${sentence.label} ${kind?.kind ?? ''} <${sentence.speaker ?? ''}> ${markedSentence(article, sentence)}`,
    );
    for (const metric of metrics.filter((candidate) => within(sentence, candidate))) {
      const { value, unit, comparator, indicator, direction, period, baseline } = metric;
      lines.push(
        `    # ${surface(metric)} | ${comparator} ${value} ${unit} | ${indicator} | ${direction} | ${period} | ${baseline}`,
      );
    }
  }
  for (const { id, name, mentions, positions } of people) {
    const named = mentions.map((mention) => `${surface(mention)} (${mention.kind})`);
    lines.push(`@ ${id} ${name}: ${named.join('; ')} :: ${positions.map(surface).join('; ')}`);
  }
  for (const { kind, person, position, date, document } of changes)
    lines.push(`! ${kind} ${person}: ${surface(position)}, ${surface(date)}, ${surface(document)}`);
  return lines.join('\n');
}

const named = process.argv.slice(2);
for (const id of named.length > 0 ? named : articleIds(folder)) {
  const article = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Article;
  process.stdout.write(`${printArticle(article)}\n\n`);
}
