/** The most frequent indicators and their values over time. */
import { drawSvg } from '../chart/draw.js';
import { hasCourse, hasLogScale, valueChart } from '../chart/value-chart.js';
import type { IndicatorFacts } from '../gather/gather-indicators.js';
import { type Html, html } from '../page/html.js';
import { fill, type Messages } from '../page/messages.js';
import type { Writer } from '../page/numbers.js';
import { capitalised, type TableColumn, table } from '../page/table.js';
import type { ReportContext, Section } from './context.js';

/** Indicators with a chart. */
const DRAWN = 8;

function directionName(direction: string, m: Messages): string {
  if (direction === 'increase') return m.increase;
  return direction === 'decrease' ? m.decrease : m.levelValue;
}

/** The scale of an indicator's values: that of its middle value. */
function scaleOf({ series }: IndicatorFacts, writer: Writer): { factor: number; unit: string } {
  return writer.scale(Math.abs(series.median), series.unit);
}

/** What the values are: `increase, %`. */
function kindOf(facts: IndicatorFacts, m: Messages, writer: Writer): string {
  return `${directionName(facts.series.direction, m)}, ${scaleOf(facts, writer).unit}`;
}

function columns({ m, writer }: ReportContext): TableColumn<IndicatorFacts>[] {
  const value = (name: string, of: (facts: IndicatorFacts) => number): TableColumn<IndicatorFacts> => ({
    name,
    cell: (facts) => {
      const { factor } = scaleOf(facts, writer);
      const shown = writer.number(of(facts) / factor, 2);
      return shown === '0' && of(facts) !== 0 ? `< ${writer.number(0.01, 2)}` : shown;
    },
    sortBy: of,
  });
  return [
    { name: m.indicator, cell: ({ name }) => capitalised(name) },
    { name: m.figures, cell: ({ figures }) => writer.number(figures, 0), sortBy: ({ figures }) => figures },
    {
      name: m.articles,
      cell: ({ documents }) => writer.number(documents, 0),
      sortBy: ({ documents }) => documents,
    },
    { name: m.kindOfValue, cell: (facts) => kindOf(facts, m, writer) },
    value(m.lowest, ({ series }) => series.lowest),
    value(m.median, ({ series }) => series.median),
    value(m.highest, ({ series }) => series.highest),
  ];
}

function chart(facts: IndicatorFacts, index: number, { drawing, m, writer }: ReportContext): Html {
  const { name, series, documents } = facts;
  const { factor, unit } = scaleOf(facts, writer);
  const count = fill(m.figuresOf, {
    count: writer.number(series.figures, 0),
    documents: writer.number(documents, 0),
  });
  const note = [kindOf(facts, m, writer), ...(hasLogScale(series) ? [m.logScale] : []), count].join(' · ');
  const text = {
    id: `chart-indicator-${index + 1}`,
    title: capitalised(name),
    description: `${m.valuesOverTime}: ${note}`,
  };
  return html`<figure><figcaption><h4>${capitalised(name)}</h4><p>${note}</p></figcaption>
${drawSvg(drawing, valueChart(drawing.Plot, series, factor, writer), text)}
<details><summary>${m.dataTable}</summary>${table(
    capitalised(name),
    [
      { name: m.dayColumn, cell: ({ day }) => writer.day(day), sortBy: ({ day }) => day },
      {
        name: unit,
        cell: ({ value }) => writer.number(value / factor, 2),
        sortBy: ({ value }) => value,
      },
    ],
    series.points.slice(-60),
    m,
  )}</details></figure>`;
}

/** The section. */
export function indicatorSection(context: ReportContext): Section {
  const { m } = context;
  const { indicators } = context.facts;
  if (indicators.length === 0)
    return { id: 'indicators', title: m.indicators, content: html`<p>${m.nothing}</p>` };
  const drawn = indicators.filter(({ series }) => hasCourse(series)).slice(0, DRAWN);
  const charts =
    drawn.length === 0
      ? null
      : html`<h3>${m.valuesOverTime}</h3>
<p class="quiet">${m.valuesOverTimeNote}</p>
<div class="grid">${drawn.map((facts, k) => chart(facts, k, context))}</div>`;
  return {
    id: 'indicators',
    title: m.indicators,
    content: html`<p>${m.indicatorsNote}</p>${table(m.indicators, columns(context), indicators, m)}${charts}`,
  };
}
