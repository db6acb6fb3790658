/** People, the offices they held, and changes of office. */
import { drawBoth, shorten } from '../chart/draw.js';
import { officeChart } from '../chart/office-chart.js';
import type { ChangeFacts, OfficeFacts, PersonFacts } from '../gather/gather-people.js';
import { type Html, html } from '../page/html.js';
import { fill, type Messages } from '../page/messages.js';
import { figure, type TableColumn, table } from '../page/table.js';
import type { ReportContext, Section } from './context.js';

/** Offices with a line. */
const DRAWN = 15;
/** Fewer make no picture. */
const LEAST = 3;
const KINDS = ['elected', 'appointed', 'dismissed', 'disciplined', 'retired'] as const;

function kindName(kind: string, m: Messages): string {
  const known = KINDS.find((name) => name === kind);
  return known === undefined ? kind : m[known];
}

function days<Row extends { readonly first: string | null; readonly last: string | null }>({
  m,
  writer,
}: ReportContext): TableColumn<Row>[] {
  const day = (value: string | null): Html => html`<span class="day">${writer.day(value)}</span>`;
  return [
    { name: m.firstSeen, cell: ({ first }) => day(first), sortBy: ({ first }) => first ?? '' },
    { name: m.lastSeen, cell: ({ last }) => day(last), sortBy: ({ last }) => last ?? '' },
  ];
}

function peopleTable(people: readonly PersonFacts[], context: ReportContext): Html {
  const { m, writer } = context;
  return table(
    m.people,
    [
      { name: m.person, cell: ({ name }) => name },
      { name: m.office, cell: ({ office }) => office },
      {
        name: m.articles,
        cell: ({ documents }) => writer.number(documents, 0),
        sortBy: ({ documents }) => documents,
      },
      {
        name: m.statements,
        cell: ({ statements }) => writer.number(statements, 0),
        sortBy: ({ statements }) => statements,
      },
      ...days<PersonFacts>(context),
    ],
    people,
    m,
  );
}

function officeFigure(offices: readonly OfficeFacts[], context: ReportContext): Html | null {
  if (offices.length < LEAST) return null;
  const { drawing, m, writer } = context;
  const drawn = offices.slice(0, DRAWN);
  return figure({
    title: m.offices,
    note: m.officesNote,
    chart: drawBoth(drawing, officeChart(drawing.Plot, drawn, writer), {
      id: 'chart-offices',
      title: m.offices,
      description: m.officesNote,
    }),
    data: table(
      m.offices,
      [
        { name: m.person, cell: ({ name }) => name },
        { name: m.office, cell: ({ office }) => office },
        {
          name: m.articles,
          cell: ({ documents }) => writer.number(documents, 0),
          sortBy: ({ documents }) => documents,
        },
        ...days<OfficeFacts>(context),
      ],
      offices,
      m,
    ),
    m,
  });
}

function changeTable(changes: readonly ChangeFacts[], { m, writer }: ReportContext): Html | null {
  if (changes.length === 0) return null;
  return html`<h3>${m.changes}</h3><p class="quiet">${fill(m.changesNote, { count: changes.length })}</p>${table(
    m.changes,
    [
      { name: m.person, cell: ({ name }) => name },
      { name: m.change, cell: ({ kind }) => kindName(kind, m) },
      { name: m.office, cell: ({ office }) => office },
      {
        name: m.dayColumn,
        cell: ({ day }) => html`<span class="day">${writer.day(day)}</span>`,
        sortBy: ({ day }) => day,
      },
      { name: m.article, cell: ({ article }) => shorten(article, 90), long: true },
    ],
    changes,
    m,
  )}`;
}

/** The section. */
export function peopleSection(context: ReportContext): Section {
  const { m } = context;
  const { people, offices, changes } = context.facts.people;
  const content =
    people.length === 0
      ? html`<p>${m.nothing}</p>`
      : html`<p>${m.peopleNote} ${m.officeNote}</p>${peopleTable(people, context)}${officeFigure(offices, context)}${changeTable(changes, context)}`;
  return { id: 'people', title: m.people, content };
}
