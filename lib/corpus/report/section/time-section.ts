/** Articles, and the share of limitations, over time. */
import type { PeriodLength } from '../../statistics/periods.js';
import { periodOf } from '../../statistics/periods.js';
import { type Trend, trend } from '../../statistics/trend.js';
import { drawBoth } from '../chart/draw.js';
import { fittingPeriod } from '../chart/time-axis.js';
import { countChart, type SharePeriod, shareChart } from '../chart/time-charts.js';
import type { DayFacts } from '../gather/gather-timeline.js';
import { type Html, html } from '../page/html.js';
import { fill } from '../page/messages.js';
import { figure, table } from '../page/table.js';
import type { ReportContext, Section } from './context.js';

/** Fewer sentences say nothing about a share. */
const LEAST = 5;
/** The trend is told from chance at this level. */
const SIGNIFICANCE = 0.05;

function trendOf(days: ReadonlyMap<string, DayFacts>, by: PeriodLength): Trend {
  return trend(
    [...days].map(([date, { articles }]) => ({ date, value: articles })),
    { by, aggregate: 'sum' },
  );
}

function finding({ test, line }: Trend, by: PeriodLength, { m, writer }: ReportContext): Html | null {
  if (test === null || line === null) return null;
  const rises = test.s > 0;
  const slow = rises ? m.trendUpSlow : m.trendDownSlow;
  const steady = rises ? m.trendUp : m.trendDown;
  const message = test.p > SIGNIFICANCE ? m.trendNone : line.slope === 0 ? slow : steady;
  const p = Math.max(test.p, 0.001).toFixed(3);
  const shown = writer.language === 'vi' ? p.replace('.', ',') : p;
  return html`<p class="finding">${fill(message, { slope: writer.number(Math.abs(line.slope), 2), period: m[by], p: shown })}</p>`;
}

function articles(series: Trend, by: PeriodLength, context: ReportContext): Html {
  const { drawing, m, writer } = context;
  const note = fill(m.overTimeNote, { period: m[by] });
  const text = { id: 'chart-time', title: m.overTime, description: note };
  return figure({
    title: m.overTime,
    note,
    chart: drawBoth(drawing, countChart(drawing.Plot, series.periods, m.articles, writer), text),
    data: table(
      m.overTime,
      [
        { name: m.period, cell: ({ name }) => name },
        {
          name: m.articles,
          cell: ({ value }) => writer.number(value ?? 0, 0),
          sortBy: ({ value }) => value ?? 0,
        },
      ],
      series.periods,
      m,
    ),
    m,
  });
}

function sharesOf(days: ReadonlyMap<string, DayFacts>, by: PeriodLength): SharePeriod[] {
  const sums = new Map<string, { achievement: number; limitation: number }>();
  for (const [day, { labels }] of days) {
    const { from } = periodOf(day, by);
    const sum = sums.get(from) ?? { achievement: 0, limitation: 0 };
    sum.achievement += labels.achievement;
    sum.limitation += labels.limitation;
    sums.set(from, sum);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, { achievement, limitation }]) => ({
      ...periodOf(from, by),
      share: limitation / (achievement + limitation || 1),
      sentences: achievement + limitation,
    }))
    .filter(({ sentences }) => sentences >= LEAST);
}

function shares(by: PeriodLength, { facts, drawing, m, writer }: ReportContext): Html | null {
  const periods = sharesOf(facts.overview.days, by);
  if (periods.length < 3) return null;
  const note = fill(m.shareOverTimeNote, { period: m[by], least: LEAST });
  const text = { id: 'chart-share', title: m.shareOverTime, description: note };
  return figure({
    title: m.shareOverTime,
    note,
    chart: drawBoth(drawing, shareChart(drawing.Plot, periods, m.shareOfLimitations, writer), text),
    data: table(
      m.shareOverTime,
      [
        { name: m.period, cell: ({ name }) => name },
        {
          name: m.sentences,
          cell: ({ sentences }) => writer.number(sentences, 0),
          sortBy: ({ sentences }) => sentences,
        },
        {
          name: m.shareOfLimitations,
          cell: ({ share }) => writer.share(share),
          sortBy: ({ share }) => share,
        },
      ],
      periods,
      m,
    ),
    m,
  });
}

/** The section; without a dated article there is none. */
export function timeSection(context: ReportContext): Section | null {
  const days = [...context.facts.overview.days.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const by = fittingPeriod(first, last);
  const series = trendOf(context.facts.overview.days, by);
  return {
    id: 'time',
    title: context.m.time,
    content: html`${finding(series, by, context)}${articles(series, by, context)}${shares(by, context)}`,
  };
}
