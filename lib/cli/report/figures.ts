/** The table of figures in the pretty report. */
import type { Document, Metric } from '../../../index.js';
import { cut, oneLine, pad, width } from './layout.js';
import type { Messages } from './messages.js';
import type { Style } from './style.js';

const ARROWS = { increase: '▲', decrease: '▼', level: ' ' } as const;

function tone({ direction, polarity }: Metric, style: Style): (text: string) => string {
  if (direction === 'level' || polarity === 0) return style.name;
  return (direction === 'increase') === polarity > 0 ? style.good : style.bad;
}

function roleWord({ role }: Metric, messages: Messages): string[] {
  if (role === 'target') return [messages.target];
  return role === 'estimate' ? [messages.estimate] : [];
}

function about(metric: Metric, messages: Messages): string {
  const parts = [metric.period?.text, metric.baseline?.text].filter((text) => text !== undefined);
  return [...parts.map(oneLine), ...roleWord(metric, messages)].join(' · ');
}

/** One line a figure: indicator, value as written, period and baseline. Figures without an indicator are left out. */
export function figureLines(
  metrics: Document['metrics'],
  columns: number,
  messages: Messages,
  style: Style,
): string[] {
  const rows = metrics
    .filter(({ indicator }) => indicator !== null)
    .map((metric) => ({
      metric,
      indicator: cut(oneLine(metric.indicator!.text), Math.floor(columns * 0.45)),
      value: `${ARROWS[metric.direction]} ${cut(oneLine(metric.text), 26)}`,
    }));
  const first = Math.max(0, ...rows.map(({ indicator }) => width(indicator)));
  const second = Math.max(0, ...rows.map(({ value }) => width(value)));
  return rows.map(({ metric, indicator, value }) => {
    const rest = columns - first - second - 6;
    const tail = rest > 8 ? style.faint(cut(about(metric, messages), rest)) : '';
    return `  ${pad(indicator, first)}  ${tone(metric, style)(pad(value, second))}  ${tail}`.trimEnd();
  });
}
