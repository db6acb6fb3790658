/** Achievements and limitations by province, level and speaker. */
import { balanceChart } from '../chart/balance-chart.js';
import { drawBoth } from '../chart/draw.js';
import { type BalanceRow, judged } from '../gather/label-counts.js';
import { type Html, html } from '../page/html.js';
import { fill, type Messages } from '../page/messages.js';
import { figure, type TableColumn, table } from '../page/table.js';
import type { ReportContext, Section } from './context.js';

const LEVELS = ['central', 'province', 'district', 'commune', 'village', 'international', 'foreign'] as const;

function levelName(level: string, m: Messages): string {
  const known = LEVELS.find((name) => name === level);
  if (known === undefined) return level;
  return known === 'province' ? m.provinceLevel : m[known];
}

function columns(name: string, { m, writer }: ReportContext): TableColumn<BalanceRow>[] {
  const count = (title: string, of: (row: BalanceRow) => number): TableColumn<BalanceRow> => ({
    name: title,
    cell: (row) => writer.number(of(row), 0),
    sortBy: of,
  });
  const share = (row: BalanceRow): number => row.labels.limitation / (judged(row.labels) || 1);
  return [
    { name, cell: (row) => row.name },
    count(m.articles, ({ documents }) => documents),
    count(m.achievements, ({ labels }) => labels.achievement),
    count(m.limitations, ({ labels }) => labels.limitation),
    count(m.directives, ({ labels }) => labels.directive),
    { name: m.shareOfLimitations, cell: (row) => writer.share(share(row)), sortBy: share },
  ];
}

function part(
  id: string,
  words: { readonly title: string; readonly note: string; readonly column: string },
  rows: readonly BalanceRow[],
  context: ReportContext,
): Html | null {
  if (rows.length === 0) return null;
  const { drawing, m, writer } = context;
  return figure({
    title: words.title,
    note: words.note,
    chart: drawBoth(drawing, balanceChart(drawing.Plot, rows, m, writer), {
      id,
      title: `${m.balance}: ${words.title}`,
      description: words.note,
    }),
    data: table(words.title, columns(words.column, context), rows, m),
    m,
  });
}

/** The section. */
export function balanceSection(context: ReportContext): Section {
  const { m } = context;
  const { places, levels, speakers } = context.facts.balance;
  const most = (note: string, rows: readonly BalanceRow[]): string =>
    `${note} ${fill(m.truncated, { count: rows.length })}`;
  const ordered = LEVELS.flatMap((level) => levels.filter(({ name }) => name === level)).map((row) => ({
    ...row,
    name: levelName(row.name, m),
  }));
  const parts = [
    part(
      'chart-places',
      { title: m.byPlace, note: most(m.byPlaceNote, places), column: m.province },
      places,
      context,
    ),
    part('chart-levels', { title: m.byLevel, note: m.byLevelNote, column: m.level }, ordered, context),
    part(
      'chart-speakers',
      { title: m.bySpeaker, note: most(m.bySpeakerNote, speakers), column: m.speaker },
      speakers,
      context,
    ),
  ].filter((found) => found !== null);
  return {
    id: 'balance',
    title: m.balance,
    content: html`<p>${m.balanceNote}</p>${parts.length > 0 ? parts : html`<p>${m.nothing}</p>`}`,
  };
}
