/** Prints an accuracy report as tables. */
import { type AccuracyReport, DISCOURSE_TASKS, LABELS, LINK_TASKS, type Score } from './accuracy-report.js';
import { ENTITY_TYPES } from './score/score-entities.js';
import { METRIC_FIELDS } from './score/score-metrics.js';

const figure = (value: number): string => value.toFixed(3).padStart(9);

function scoreRow(name: string, score: Score, relaxed?: number): string {
  const tail = relaxed === undefined ? ''.padStart(9) : figure(relaxed);
  return `${name.padEnd(22)}${figure(score.precision)}${figure(score.recall)}${figure(score.f1)}${tail}${String(score.gold).padStart(7)}`;
}

function entityRows({ entities, headline }: AccuracyReport): string[] {
  return [
    ...ENTITY_TYPES.map((type) => scoreRow(type, entities[type], entities[type].relaxed)),
    scoreRow('all but EVENT', headline, headline.relaxed),
  ];
}

/** Only articles that mark people have links to score. */
function linkRows({ links }: AccuracyReport): string[] {
  return LINK_TASKS.filter((task) => links[task].gold > 0).map((task) =>
    scoreRow(`people: ${task}`, links[task]),
  );
}

/** Only our own articles mark parts of the page, sections and speakers. */
function discourseRows({ discourse }: AccuracyReport): string[] {
  return DISCOURSE_TASKS.filter((task) => discourse[task].gold > 0).map((task) =>
    scoreRow(task, discourse[task]),
  );
}

function labelRows({ labels }: AccuracyReport): string[] {
  const head = `${'gold \\ predicted'.padEnd(22)}${LABELS.map((label) => label.slice(0, 8).padStart(9)).join('')}${'F1'.padStart(9)}`;
  const rows = LABELS.map(
    (label) =>
      `${label.padEnd(22)}${LABELS.map((other) => String(labels.confusion[label][other]).padStart(9)).join('')}${figure(labels.f1[label])}`,
  );
  return [head, ...rows, `accuracy ${labels.accuracy.toFixed(3)}   macro F1 ${labels.macroF1.toFixed(3)}`];
}

/** The report as lines of text. */
export function accuracyTable(report: AccuracyReport): string {
  const head = `${''.padEnd(22)}${['precision', 'recall', 'F1', 'relaxed'].map((name) => name.padStart(9)).join('')}${'gold'.padStart(7)}`;
  return [
    `${report.articles} articles`,
    '',
    head,
    scoreRow('sentences', report.sentences),
    ...entityRows(report),
    ...linkRows(report),
    ...discourseRows(report),
    scoreRow('quantities', report.quantities),
    '',
    'of the matched quantities, right:',
    ...METRIC_FIELDS.map((field) => `  ${field.padEnd(20)}${figure(report.fields[field])}`),
    '',
    ...labelRows(report),
  ].join('\n');
}
