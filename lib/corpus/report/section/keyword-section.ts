/** Key words by log-likelihood, and the words of each province by TF-IDF. */
import type { KeynessRow } from '../../statistics/keyness.js';
import { drawBoth } from '../chart/draw.js';
import { type KeynessSides, keynessChart } from '../chart/keyness-chart.js';
import type { KeyWords } from '../gather/gather-terms.js';
import { type Html, html } from '../page/html.js';
import { fill } from '../page/messages.js';
import { figure, type TableColumn, table } from '../page/table.js';
import type { WeightedGroup } from '../weigh-terms.js';
import type { ReportContext, Section } from './context.js';

function columns(sides: KeynessSides, { m, writer }: ReportContext): TableColumn<KeynessRow>[] {
  return [
    { name: m.word, cell: ({ term }) => term },
    {
      name: fill(m.uses, { name: sides.target }),
      cell: ({ target }) => writer.number(target, 0),
      sortBy: ({ target }) => target,
    },
    {
      name: fill(m.uses, { name: sides.reference }),
      cell: ({ reference }) => writer.number(reference, 0),
      sortBy: ({ reference }) => reference,
    },
    {
      name: m.logRatio,
      cell: ({ logRatio }) => writer.number(logRatio, 2),
      sortBy: ({ logRatio }) => logRatio,
    },
    { name: m.logLikelihood, cell: ({ g2 }) => writer.number(g2, 1), sortBy: ({ g2 }) => g2 },
    {
      name: m.probability,
      cell: ({ p }) => (p < 0.0001 ? `< ${writer.number(0.0001, 4)}` : writer.number(p, 4)),
      sortBy: ({ p }) => p,
    },
  ];
}

function part(id: string, title: string, words: KeyWords, sides: KeynessSides, context: ReportContext): Html {
  const { drawing, m } = context;
  if (words.rows.length === 0)
    return html`<figure><figcaption><h3>${title}</h3><p>${m.noKeywords}</p></figcaption></figure>`;
  return figure({
    title,
    note: '',
    chart: drawBoth(drawing, keynessChart(drawing.Plot, words.rows, sides), {
      id,
      title: `${m.keywords}: ${title}`,
      description: m.keywordsNote,
    }),
    data: table(title, columns(sides, context), words.rows, m),
    m,
  });
}

function pair(id: string, words: KeyWords | null, context: ReportContext): Html | null {
  if (words === null) return null;
  const { target, reference } = words;
  const sides = { target, reference, targetColour: 'var(--line)', referenceColour: 'var(--plain)' };
  return part(id, fill(context.m.keyYears, { target, reference }), words, sides, context);
}

function weighed(groups: readonly WeightedGroup[] | null, { m }: ReportContext): Html | null {
  if (groups !== null && groups.length < 2) return null;
  const content =
    groups === null
      ? html`<p class="quiet">${m.tfidfMissing}</p>`
      : html`<p class="quiet">${m.tfidfNote}</p><div class="groups">${groups.map(
          ({ name, terms }) =>
            html`<div><h4>${name}</h4><ul class="words">${terms.map((term) => html`<li>${term}</li>`)}</ul></div>`,
        )}</div>`;
  return html`<h3>${m.tfidf}</h3>${content}`;
}

/** The section. @param groups words by TF-IDF; null without the package that weighs them */
export function keywordSection(context: ReportContext, groups: readonly WeightedGroup[] | null): Section {
  const { m } = context;
  const { labels, years, places } = context.facts.terms;
  const sides = {
    target: m.achievements,
    reference: m.limitations,
    targetColour: 'var(--achievement)',
    referenceColour: 'var(--limitation)',
  };
  return {
    id: 'keywords',
    title: m.keywords,
    content: html`<p>${m.keywordsNote}</p>${part('chart-key-labels', m.keyLabels, labels, sides, context)}
${pair('chart-key-years', years, context)}${pair('chart-key-places', places, context)}${weighed(groups, context)}`,
  };
}
